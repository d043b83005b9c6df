import { nouns, verbs } from '../frame'
import { LAUNCHED, SANCTIONS, TERRITORY_VERBS, TROOPS } from './themes'

const FLEETS = 'group|fleet|armada|flotilla|carrier|warship|warships|destroyer|submarine|bomber|bombers'

export const MOBILIZED_AGAINST = [
  verbs('MOBILIZED_AGAINST', 'mobilise|mobilize|mass|amass|concentrate', {
    theme: TROOPS,
    object: '~against ~on ~along ~near ~at',
    confidence: 0.85,
  }),
  verbs('MOBILIZED_AGAINST', 'put|place', { theme: TROOPS, needs: 'on', object: '~against', confidence: 0.7 }),
  verbs('MOBILIZED_AGAINST', 'deploy|send|move|dispatch|rush|station|position|build up|gather|assemble', {
    theme: TROOPS,
    object: '~along ~border ~toward ~towards',
    confidence: 0.75,
  }),
  verbs('MOBILIZED_AGAINST', 'head', {
    voice: 'passive',
    theme: FLEETS,
    subject: '~patient',
    object: '~toward ~towards ~to ~for',
    confidence: 0.7,
  }),
  verbs('MOBILIZED_AGAINST', 'head|sail|steam', {
    doers: FLEETS,
    subject: '~agent',
    object: '~toward ~towards ~to ~for',
    confidence: 0.7,
  }),
  nouns('MOBILIZED_AGAINST', 'buildup|build-up|mobilisation|mobilization', {
    object: '~against ~on ~along ~near',
    confidence: 0.75,
  }),
]

export const TESTED_WEAPON = [
  verbs(
    'TESTED_WEAPON',
    'test|test-fire|flight-test|explode|fire off|send up|fire|launch|detonate|test-launch|conduct|carry out|stage',
    {
      theme: LAUNCHED,
      unless: 'at',
      object: '~toward ~towards ~into ~over',
      objectOptional: true,
      confidence: 0.85,
    },
  ),
  nouns('TESTED_WEAPON', 'test|launch|test-firing|test-launch|testing|firing|detonation|explosion', {
    theme: `${LAUNCHED}|nuclear|icbm|ballistic`,
    object: '~over ~at',
    objectOptional: true,
    confidence: 0.8,
  }),
]

const NETWORKS =
  'network|networks|computer|computers|system|systems|server|servers|email|emails|account|accounts|database|website|websites'

/** Attacks with words. */
const WORDS_ONLY = 'twitter|verbal|personal|political|rhetorical|partisan|ad|tweet|public|legal|blistering|scathing'

export const ATTACKED = [
  verbs(
    'ATTACKED',
    'attack|strike|shell|bomb|raid|kill|bombard|torpedo|blow up|strafe|firebomb|gun down|stab|lynch|obliterate|annihilate|wipe out|take out|besiege|storm|crush|blitz|decimate|intercept|assault|target|hit|ambush|assassinate|massacre|murder|shoot|shoot down|wound|injure|poison|pound|torch|hack|storm|ransack|slaughter|gas|torture|destroy|down|invade_air',
    {
      subject: 'agent ~agent ~blow',
      notDoers: `${SANCTIONS}|law|bill|policy|ad|ads|video|report|article|resolution|action|tweet|comment|criticism|investigation|probe`,
      object: '~patient ~at ~into',
      notWith: `${SANCTIONS}|ad|ads|lawsuit|criticism|question|questions|message|fine|fines|charge|charges|subpoena`,
      confidence: 0.85,
      notTheme:
        'attempt|effort|deal|agreement|accord|note|tone|balance|bargain|compromise|snag|milestone|record|speech|policy|decision|idea|plan|proposal|reputation|evidence|document',
    },
  ),
  verbs('ATTACKED', 'bring down|sink', {
    object: '~patient',
    notTheme:
      'price|prices|cost|costs|curtain|tariff|tariffs|temperature|government|house|barrier|deal|rate|inflation|tension|regime|number|level',
    confidence: 0.75,
  }),
  nouns('ATTACKED', 'campaign|fight', {
    subject: 'agent ~agent',
    subjectOf: 'State|Organization|Group',
    objectOf: 'State|Organization|Group',
    object: 'against',
    confidence: 0.6,
  }),
  verbs('ATTACKED', 'retaliate|strike back', { object: '~against ~at', confidence: 0.7 }),
  nouns('ATTACKED', 'action|operation|campaign|intervention|response|reprisal|retaliation', {
    theme: 'military|punitive|bombing|bomb|air|ground|armed|retaliatory|missile|drone|cyber|offensive',
    object: '~against ~in ~into ~on',
    confidence: 0.7,
  }),
  // "fought with the rebels" may be on their side.
  verbs('ATTACKED', 'fight|battle', {
    object: 'against patient',
    mutual: true,
    confidence: 0.8,
    notTheme: 'fire|corruption|crime|war',
  }),
  verbs('ATTACKED', 'clash|skirmish|exchange fire', {
    object: 'with against patient',
    mutual: true,
    confidence: 0.8,
    notTheme: 'fire|corruption|crime|war',
  }),
  verbs('ATTACKED', 'hack|break', {
    needs: 'into',
    object: '~into',
    theme: NETWORKS,
    themeIn: 'into',
    confidence: 0.8,
  }),
  verbs('ATTACKED', 'breach|penetrate|infiltrate|compromise', { theme: NETWORKS, object: '~patient', confidence: 0.8 }),
  nouns('ATTACKED', 'attack|fire|bombardment|shelling|assault|siege', {
    notTheme: WORDS_ONLY,
    subject: 'from agent',
    object: 'undergoer',
    confidence: 0.75,
  }),
  nouns('ATTACKED', 'war', { object: '~on ~against', confidence: 0.7 }),
  nouns('ATTACKED', 'fighting|battle|skirmish|firefight|gunbattle|war', {
    object: 'with against',
    mutual: true,
    confidence: 0.65,
  }),
  verbs(
    'ATTACKED',
    'launch|carry out|conduct|stage|mount|fire|open|unleash|perpetrate|wage|take|order|authorize|authorise',
    {
      theme:
        'attack|attacks|strike|strikes|airstrike|airstrikes|raid|raids|offensive|assault|operation|bombardment|missile|missiles|rocket|rockets|fire|shell|shells|campaign|war|military',
      unlessModified: WORDS_ONLY,
      object: '~on ~against ~at ~in ~into',
      confidence: 0.85,
    },
  ),
  nouns(
    'ATTACKED',
    'attack|strike|airstrike|raid|assault|bombing|bombardment|shelling|killing|massacre|assassination|murder|offensive|slaughter|poisoning|genocide|aggression|cyberattack|cyber-attack|ambush|clash|incursion',
    { notTheme: WORDS_ONLY, object: '~on ~against ~of ~in patient with between victim', confidence: 0.75 },
  ),
]

export const INVADED = [
  verbs('INVADED', 'invade|march into|roll into', { object: '~patient', confidence: 0.95 }),
  verbs('INVADED', 'launch|begin|start|order|stage', {
    theme: 'invasion|incursion',
    object: 'of into',
    confidence: 0.95,
  }),
  verbs('INVADED', 'cross|violate|breach', {
    theme: 'border|boundary|airspace|frontier|line',
    object: '~patient ~into ~theme speaker',
    confidence: 0.65,
  }),
  verbs('INVADED', 'enter|cross|overrun', { doers: TROOPS, object: 'patient into', confidence: 0.75 }),
  verbs('INVADED', 'move|march|roll|pour|advance|sweep|push|go|drive|flood|stream|storm|cross', {
    doers: TROOPS,
    object: 'into',
    confidence: 0.75,
  }),
  nouns('INVADED', 'invasion', { object: 'of patient', confidence: 0.95 }),
]

const NO_LAND =
  'ship|vessel|tanker|soldier|oil|asset|assets|weapon|drug|opportunity|power|attention|post|position|seat|moment|imagination|man|suspect|money|video'
const LAND =
  'part|area|town|city|territory|village|region|province|peninsula|island|land|base|capital|swath|swathe|stretch|district|port|airport|border|crossing|bridge|state|site|settlement|neighborhood|neighbourhood|ground|height|hill|valley|strip|half|portion|embassy|consulate|facility|field|building|airbase|control'

export const OCCUPIED = [
  verbs('OCCUPIED', TERRITORY_VERBS, { object: 'patient', confidence: 0.85, notTheme: NO_LAND }),
  verbs('OCCUPIED', TERRITORY_VERBS, { theme: LAND, object: '~patient', confidence: 0.85 }),
  verbs('OCCUPIED', 'take|seize|gain|wrest', { theme: 'control', object: 'of', confidence: 0.85 }),
  nouns('OCCUPIED', 'occupation|annexation|seizure|capture', { object: '~of patient', confidence: 0.85 }),
  nouns('OCCUPIED', 'rule', { object: 'over of', confidence: 0.6 }),
]
