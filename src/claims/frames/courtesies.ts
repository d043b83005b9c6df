import { nouns, verbs } from '../frame'
import { POSITIVE, PRAISE, SUPPORT } from './themes'

export const CONGRATULATED = [
  verbs('CONGRATULATED', 'congratulate|felicitate', { object: 'patient' }),
  verbs('CONGRATULATED', 'wish', { object: 'recipient patient giftee', notTheme: 'victory-lap' }),
  verbs('CONGRATULATED', 'send|express|extend|offer|convey', {
    theme: 'congratulation|congratulations|condolence|condolences|wish|wishes|greeting|greetings|sympathy',
    object: 'recipient to giftee',
  }),
  nouns('CONGRATULATED', 'congratulation|congratulations|condolences', { object: 'to' }),
]

export const PRAISED = [
  verbs('PRAISED', 'praise|hail|laud|commend|applaud|thank|salute|compliment|extol|celebrate|honor|honour|glorify', {
    object: '~patient letter',
  }),
  verbs('PRAISED', 'welcome|appreciate|admire', { object: '~patient', confidence: 0.8 }),
  verbs('PRAISED', 'describe|call|label|brand|pronounce|declare|consider|hail', {
    theme: POSITIVE,
    object: '~patient',
    confidence: 0.65,
  }),
  verbs('PRAISED', 'express|voice|offer|pay', { theme: PRAISE, object: 'to ~for' }),
  nouns('PRAISED', 'praise|gratitude|appreciation|tribute', { object: 'for ~of to' }),
]

export const EXPRESSED_SUPPORT_FOR = [
  verbs('EXPRESSED_SUPPORT_FOR', 'support|back|endorse|champion|prop up', { object: '~patient', confidence: 0.85 }),
  verbs('EXPRESSED_SUPPORT_FOR', 'defend|assist', { object: '~patient', confidence: 0.6 }),
  verbs(
    'EXPRESSED_SUPPORT_FOR',
    'express|voice|declare|reaffirm|reiterate|pledge|offer|give|provide|show|lend|promise|announce|confirm',
    { theme: SUPPORT, object: 'for to with of' },
  ),
  verbs('EXPRESSED_SUPPORT_FOR', 'side|ally|align', { object: 'with' }),
  verbs('EXPRESSED_SUPPORT_FOR', 'stand', { object: 'with by behind' }),
  nouns('EXPRESSED_SUPPORT_FOR', 'support|backing|endorsement|solidarity', { object: 'for with of', confidence: 0.85 }),
  nouns('EXPRESSED_SUPPORT_FOR', 'ally|supporter|backer', { subject: 'self', object: 'agent of', confidence: 0.5 }),
]
