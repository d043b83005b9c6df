import { nouns, verbs } from '../frame'
import { BLOCKED, ENVOYS, SANCTIONS, TRADE } from './themes'

/** What one does about sanctions that others impose. */
const NOT_IMPOSING =
  'avoid|face|evade|escape|skip|reject|lift|ease|waive|suspend|end|refuse|oppose|call off|abandon|scrap'

export const SANCTIONED = [
  verbs(
    'SANCTIONED',
    'impose|reimpose|re-impose|reinstate|restore|unveil|roll out|issue|enforce|keep|retain|slap|increase|step up|expand|ramp up|strengthen|intensify|order|maintain|apply|adopt|approve|pass|renew|extend|tighten|place|announce|levy|introduce|put|enact|toughen',
    { theme: SANCTIONS, subject: 'agent theme', object: '~on ~against ~over ~theme-target ~for', confidence: 0.95 },
  ),
  verbs('SANCTIONED', 'pursue|propose|draft|weigh|mull|plan|push|consider|prepare|threaten|discuss|seek', {
    theme: SANCTIONS,
    subject: 'agent theme',
    object: '~on ~against ~over ~theme-target ~for',
    modality: 'planned',
    confidence: 0.95,
  }),
  verbs('SANCTIONED', 'slash|cut|cut off|cap|restrict|limit|ban|bar|curb|prohibit|suspend|halt|stop|block|reduce', {
    theme: TRADE,
    object: '~theme ~patient ~to ~from ~with',
    confidence: 0.75,
  }),
  verbs('SANCTIONED', 'sanction|blacklist|penalise|penalize|blockade|embargo', {
    object: '~patient',
    confidence: 0.95,
  }),
  verbs('SANCTIONED', 'target|hit|affect|punish|cripple|batter|squeeze|devastate|hurt', {
    theme: SANCTIONS,
    themeIn: 'agent',
    subject: '~agent',
    object: '~patient',
    confidence: 0.85,
  }),
  verbs('SANCTIONED', 'freeze|block', { theme: BLOCKED, object: 'with ~of ~theme', confidence: 0.8 }),
  verbs('SANCTIONED', 'face', {
    theme: 'sanction|sanctions|embargo|tariff|tariffs',
    subject: 'from theme',
    object: 'agent',
    confidence: 0.9,
  }),
  verbs('SANCTIONED', 'hit|target|punish', {
    object: 'patient',
    needs: 'with',
    theme: SANCTIONS,
    themeIn: 'with',
    confidence: 0.85,
  }),
  nouns('SANCTIONED', 'sanction|sanctions|embargo|tariff|tariffs|blockade', {
    subject: 'agent',
    object: 'undergoer',
    notCarriedBy: NOT_IMPOSING,
    confidence: 0.85,
  }),
  nouns('SANCTIONED', 'sanction|sanctions|embargo|tariffs', {
    object: '~on ~against',
    notCarriedBy: NOT_IMPOSING,
    confidence: 0.9,
  }),
]

export const RECALLED_ENVOY_FROM = [
  verbs('RECALLED_ENVOY_FROM', 'recall|withdraw|pull|summon home|call back|bring home', {
    theme: ENVOYS,
    object: '~to ~from ~in',
    confidence: 0.9,
  }),
  nouns('RECALLED_ENVOY_FROM', 'recall|withdrawal', { theme: ENVOYS, object: '~to ~from ~in' }),
]

export const EXPELLED = [
  verbs('EXPELLED', 'expel|deport|eject|kick out|oust|throw out|evict|banish|boot', {
    object: '~patient',
    confidence: 0.95,
  }),
  verbs('EXPELLED', 'declare', { theme: 'persona', object: '~patient' }),
  verbs('EXPELLED', 'order', { theme: ENVOYS, object: '~patient', needs: 'complement', confidence: 0.85 }),
  verbs('EXPELLED', 'order|tell|ask|give', {
    theme: ENVOYS,
    subject: 'agent content',
    object: '~patient ~recipient',
    needs: 'leaving',
    confidence: 0.8,
  }),
  verbs('EXPELLED', 'send home|send back', { theme: ENVOYS, object: '~patient', confidence: 0.8 }),
  nouns('EXPELLED', 'expulsion|deportation|ouster|ejection', { object: '~of patient', confidence: 0.9 }),
]

const ARRESTS =
  'arrest|detain|jail|imprison|sentence|convict|execute|behead|incarcerate|hold captive|lock up|round up|hold hostage|take hostage|put on trial|kidnap|abduct|apprehend|intern|court-martial'
const NO_CAPTIVE =
  'oil|asset|assets|power|control|town|city|territory|ship|vessel|tanker|opportunity|island|plan|attack|strike|order|video|chance|moment|image|embassy|consulate|compound|base|airport|building|palace|headquarters|initiative'

export const ARRESTED = [
  verbs('ARRESTED', ARRESTS, {
    voice: 'passive',
    subject: 'agent in',
    object: '~patient',
    notTheme: NO_CAPTIVE,
    confidence: 0.8,
  }),
  verbs('ARRESTED', `${ARRESTS}|capture|seize`, {
    notTheme: NO_CAPTIVE,
    object: '~patient',
    confidence: 0.85,
  }),
  verbs('ARRESTED', 'seize|impound|detain', { theme: 'ship|vessel|tanker|boat', object: '~patient', confidence: 0.75 }),
  verbs('ARRESTED', 'hold', {
    object: 'patient',
    notTheme: `${NO_CAPTIVE}|responsible|accountable|liable|talk|meeting`,
    confidence: 0.6,
  }),
  verbs('ARRESTED', 'hold|keep', {
    voice: 'passive',
    subject: 'agent in',
    object: '~patient',
    notTheme: NO_CAPTIVE,
    confidence: 0.6,
  }),
  verbs('ARRESTED', 'take', { theme: 'custody', themeIn: 'into', object: '~patient', confidence: 0.85 }),
  verbs('ARRESTED', 'hand|hand down|give', {
    theme: 'sentence|sentences',
    object: '~to ~recipient ~giftee',
    confidence: 0.75,
  }),
  nouns('ARRESTED', 'arrest|detention|imprisonment|execution|jailing|conviction', {
    object: '~of patient',
    confidence: 0.85,
  }),
]

export const BANNED = [
  verbs('BANNED', 'deny|refuse|block', {
    theme: 'access|entry|visa|permission|passage',
    objectOf: 'State|Person|Group|Outlet',
    object: '~to ~recipient ~giftee',
    confidence: 0.75,
  }),
  verbs('BANNED', 'ban|bar|outlaw|prohibit|blacklist', {
    object: '~patient',
    confidence: 0.8,
    notTheme:
      'resolution|road|export|exports|import|imports|trade|asset|assets|account|accounts|statement|test|tests|weapon|weapons',
  }),
  verbs('BANNED', 'prevent|block|stop|keep', {
    object: '~patient',
    content:
      'enter|leave|travel|visit|attend|fly|land|board|broadcast|cross|return|speak|join|operate|publish|work|participate|compete|run|vote|import|export|invest',
    confidence: 0.7,
  }),
  verbs('BANNED', 'designate|label|list|classify|declare', {
    object: 'patient',
    theme: 'organization|organisation|terrorist|terrorists|extremist|sponsor|agent|group|undesirable|illegal|entity',
    confidence: 0.8,
  }),
  nouns('BANNED', 'ban|designation', { object: '~on ~of', confidence: 0.75 }),
]
