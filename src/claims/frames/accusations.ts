import { adjectives, nouns, verbs } from '../frame'
import { CLAIMS, EVILS, FORBIDDEN, UNTRUE, WRONG_AIMS, WRONGDOING } from './themes'

export const ACCUSED = [
  verbs('ACCUSED', 'blame', { subject: 'speaker', object: '~agent', needs: 'copular', confidence: 0.85 }),
  verbs('ACCUSED', 'accuse|blame|fault|implicate|finger', { object: '~patient ~on', confidence: 0.95 }),
  verbs('ACCUSED', 'allege|charge', { object: '~topic', needs: 'complement', confidence: 0.75 }),
  verbs('ACCUSED', 'sue|indict|charge', { object: 'patient', confidence: 0.85 }),
  verbs('ACCUSED', 'suspect', { object: 'patient', confidence: 0.75 }),
  verbs('ACCUSED', 'level|make|bring|repeat|renew|raise', {
    theme: 'accusation|accusations|allegation|allegations|charge|charges',
    object: 'against at ~content',
    confidence: 0.85,
  }),
  verbs('ACCUSED', 'put|place|lay|pin|cast|shift|heap', { theme: 'blame', object: '~on ~upon ~at', confidence: 0.9 }),
  verbs('ACCUSED', 'point', { theme: 'finger|fingers', object: '~at ~to', confidence: 0.9 }),
  verbs('ACCUSED', 'hold', {
    theme: 'responsible|accountable|liable',
    themeIn: 'predicate',
    object: '~patient',
    confidence: 0.85,
  }),
  verbs('ACCUSED', WRONGDOING, { subject: 'speaker', object: '~agent', confidence: 0.7 }),
  verbs('ACCUSED', 'engage', {
    theme:
      'activity|behavior|behaviour|campaign|doping|attack|cyberattack|act|violence|aggression|propaganda|fraud|corruption|espionage|conduct|terrorism|provocation',
    themeIn: 'in',
    subject: 'speaker',
    object: '~agent',
    confidence: 0.7,
  }),
  verbs('ACCUSED', 'break', {
    theme:
      'promise|pledge|word|agreement|accord|deal|treaty|law|ceasefire|cease-fire|truce|commitment|rule|rules|sanctions',
    subject: 'speaker',
    object: '~agent',
    confidence: 0.7,
  }),
  // "said Ghana had failed to keep its word", "is trying to wreck the talks".
  verbs('ACCUSED', 'fail', { subject: 'speaker', object: '~agent', needs: 'infinitive', confidence: 0.7 }),
  verbs('ACCUSED', 'try|seek|attempt|want|continue|keep|plan|intend|conspire|refuse', {
    subject: 'speaker',
    object: '~agent',
    content: WRONG_AIMS,
    confidence: 0.7,
  }),
  verbs(
    'ACCUSED',
    'support|sponsor|fund|finance|back|harbor|harbour|shelter|train|foment|incite|stoke|spread|export|sow',
    {
      subject: 'speaker',
      object: '~agent',
      theme: EVILS,
      confidence: 0.75,
    },
  ),
  verbs('ACCUSED', 'use|develop|hide|conceal|stockpile|produce', {
    subject: 'speaker',
    object: '~agent',
    theme: FORBIDDEN,
    confidence: 0.7,
  }),
  verbs('ACCUSED', 'file|bring|open|launch|lodge', {
    theme: 'lawsuit|suit|case|complaint|proceeding|proceedings',
    object: '~against',
    confidence: 0.8,
  }),
  verbs('ACCUSED', 'take', { theme: 'court|tribunal', themeIn: 'to', object: 'patient', confidence: 0.8 }),
  verbs('ACCUSED', 'see|detect|suspect', {
    theme: 'hand|fingerprint|fingerprints',
    object: '~theme ~patient',
    confidence: 0.75,
  }),
  adjectives('ACCUSED', 'responsible|guilty|behind|complicit', {
    subject: 'speaker',
    object: '~agent',
    confidence: 0.75,
  }),
  nouns(
    'ACCUSED',
    'attack|strike|airstrike|assault|bombing|bombardment|shelling|killing|massacre|assassination|murder|poisoning|hack|cyberattack|aggression|invasion|incursion|meddling|interference|violation|provocation',
    { subject: 'speaker', object: 'agent', needs: 'perpetrated', confidence: 0.65 },
  ),
  nouns('ACCUSED', 'accusation|allegation', { object: 'against ~content', confidence: 0.75 }),
]

export const DENIED = [
  verbs('DENIED', 'deny|refute|rebut|dispute', {
    theme:
      'claim|claims|accusation|accusations|allegation|allegations|charge|charges|report|reports|assertion|assertions',
    object: '~theme accuser',
    objectOptional: true,
    confidence: 0.9,
  }),
  verbs('DENIED', 'insist|maintain', {
    object: 'accuser',
    objectOptional: true,
    needs: 'disowning',
    confidence: 0.75,
  }),
  verbs('DENIED', 'deny|refute|disavow|disclaim|rebut', {
    object: 'accuser',
    objectOptional: true,
    needs: 'single',
    confidence: 0.9,
    notTheme: 'entry|access|visa|permission|request|bail|recognition|right|funding|asylum|opportunity|service|aid',
  }),
  verbs('DENIED', 'dismiss|reject|rebuff|rubbish|dispute|shrug off|brush off|push back', {
    theme: CLAIMS,
    object: '~theme accuser',
    objectOptional: true,
    confidence: 0.9,
  }),
  verbs('DENIED', 'push back', {
    theme: CLAIMS,
    themeIn: 'against',
    object: 'accuser',
    objectOptional: true,
    confidence: 0.8,
  }),
  verbs('DENIED', 'call|brand|describe|label', {
    theme: UNTRUE,
    themeIn: 'predicate',
    object: '~patient',
    objectOptional: true,
    confidence: 0.7,
  }),
  adjectives('DENIED', UNTRUE, { subject: 'speaker', object: '~agent', objectOptional: true, confidence: 0.75 }),
  nouns('DENIED', 'denial', { object: 'accuser', objectOptional: true, confidence: 0.8 }),
]
