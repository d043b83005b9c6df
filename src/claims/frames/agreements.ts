import { adjectives, nouns, verbs } from '../frame'
import { AGREEMENTS, BILLS, HOSTILE_ACTS, TROOPS } from './themes'

export const SIGNED = [
  verbs('SIGNED', 'sign|ink|initial|conclude|seal|finalise|finalize|strike|clinch', {
    theme: AGREEMENTS,
    subject: 'agent between',
    object: 'patient',
    alsoSubject: 'with',
    confidence: 0.95,
  }),
  verbs('SIGNED', 'sign|ink', { subject: 'agent between', object: 'patient', alsoSubject: 'with' }),
  verbs('SIGNED', 'reach|forge', {
    theme: 'agreement|accord|deal|pact|settlement|truce|compromise',
    subject: 'agent between',
    object: 'patient',
    alsoSubject: 'with',
    confidence: 0.8,
  }),
  verbs('SIGNED', 'put', { theme: 'pen', object: 'on to' }),
  nouns('SIGNED', 'signatory', { subject: 'named self', object: 'to of', confidence: 0.75 }),
  nouns('SIGNED', 'signing|signature|conclusion', { theme: AGREEMENTS, object: 'of patient' }),
]

export const RATIFIED = [
  verbs('RATIFIED', 'ratify', { object: 'patient', confidence: 0.95 }),
  verbs('RATIFIED', 'approve|adopt|pass|enact', { theme: BILLS, object: 'patient', confidence: 0.85 }),
  nouns('RATIFIED', 'ratification|adoption', { object: 'of patient' }),
]

export const VETOED = [
  verbs('VETOED', 'veto', { object: '~patient', confidence: 0.95 }),
  verbs('VETOED', 'block', { theme: 'resolution|statement|bill|motion|text|move', object: 'patient' }),
  nouns('VETOED', 'veto', { object: 'of on' }),
]

export const VOTED_ON = [
  verbs('VOTED_ON', 'vote', { object: 'for on against in', confidence: 0.85 }),
  verbs('VOTED_ON', 'abstain', { object: 'from on in', properties: { vote: 'abstain' } }),
  nouns('VOTED_ON', 'vote|abstention', { object: 'on for against', confidence: 0.8 }),
]

export const AGREED_WITH = [
  verbs('AGREED_WITH', 'agree', { object: 'with', needs: 'undertaking|on|upon|to|in', confidence: 0.85 }),
  verbs('AGREED_WITH', 'reach|strike|hammer out|hash out|make|have', {
    theme: 'agreement|deal|accord|compromise|understanding|consensus',
    object: 'with between',
    confidence: 0.85,
  }),
  nouns('AGREED_WITH', 'agreement|deal|accord|pact', { subject: 'nobody', object: 'between', confidence: 0.6 }),
  verbs('AGREED_WITH', 'negotiate', {
    needsOther: true,
    theme: 'agreement|deal|accord|pact|treaty|truce',
    object: 'with between',
    needs: 'finished',
    confidence: 0.7,
  }),
  verbs('AGREED_WITH', 'announce|secure|conclude|finalize|finalise|clinch|broker|cut', {
    needsOther: true,
    theme: 'agreement|deal|accord|pact|treaty|truce',
    object: 'with between',
    confidence: 0.7,
  }),
]

export const PROMISED = [
  verbs('PROMISED', 'promise|vow|pledge|swear|guarantee', {
    object: 'recipient patient to with benefit letter',
    notContent: HOSTILE_ACTS,
    confidence: 0.85,
  }),
  verbs('PROMISED', 'assure|reassure', {
    object: 'recipient patient to with benefit letter',
    needs: 'forthcoming',
    notContent: HOSTILE_ACTS,
    confidence: 0.85,
  }),
  verbs('PROMISED', 'commit', { needs: 'to|infinitive', object: 'to with benefit letter', confidence: 0.8 }),
  verbs('PROMISED', 'offer', {
    object: 'recipient to patient benefit',
    notTheme:
      'condolence|condolences|sympathy|congratulation|congratulations|praise|support|apology|prayer|tone|criticism|view|assessment|comment|evidence|glimpse|explanation|chance|reason|word|detail|update|insight|clue|example|proof|version|hint|defense|defence|thought|thanks|advice',
    confidence: 0.75,
  }),
  adjectives('PROMISED', 'ready|willing|prepared', {
    object: '~to ~with benefit',
    needs: 'complement',
    notContent: HOSTILE_ACTS,
    confidence: 0.7,
  }),
  adjectives('PROMISED', 'committed', { object: '~to ~with benefit', confidence: 0.7 }),
  nouns('PROMISED', 'promise|pledge|vow', { object: 'to benefit', confidence: 0.75 }),
  nouns('PROMISED', 'offer', { object: 'to benefit', confidence: 0.6 }),
]

/** Who is bound by an agreement, where the text says between whom it is. */
export const PARTY_TO = [nouns('PARTY_TO', AGREEMENTS, { subject: 'between pair', object: 'self', confidence: 0.7 })]

export const WITHDREW_FROM = [
  verbs('WITHDREW_FROM', 'pull|take|yank|withdraw|drop|back|bow|opt', { object: 'out', confidence: 0.85 }),
  verbs('WITHDREW_FROM', 'withdraw|walk away|pull out|pull back|drop out|walk out|step back|back out|bow out|opt out', {
    object: 'from of accord',
    confidence: 0.9,
  }),
  verbs('WITHDREW_FROM', 'pull|remove|evacuate', {
    theme: `${TROOPS}|staff|personnel`,
    object: 'from',
    confidence: 0.8,
  }),
  verbs('WITHDREW_FROM', 'tear up|rip up|cancel|shred|terminate|repudiate|renounce|nullify', {
    theme: 'agreement|accord|pact|treaty|deal|convention|memorandum|truce|ceasefire|cease-fire',
    object: 'patient',
    confidence: 0.75,
  }),
  verbs('WITHDREW_FROM', 'quit|exit|abandon|leave|scrap|ditch|dump|jettison', {
    theme: `${AGREEMENTS}|union|bloc|organization|organisation|nato|talks`,
    object: 'patient',
    confidence: 0.7,
  }),
  nouns('WITHDREW_FROM', 'withdrawal|pullout|pull-out|exit', { object: 'from', confidence: 0.9 }),
]
