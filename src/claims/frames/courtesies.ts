import { adjectives, nouns, verbs } from '../frame'
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
  verbs('PRAISED', 'praise|hail|laud|commend|applaud|thank|salute|compliment|extol|glorify|credit|cheer', {
    object: '~patient letter',
  }),
  verbs('PRAISED', 'celebrate|honor|honour', {
    object: '~patient letter',
    notTheme:
      'commitment|agreement|deal|accord|treaty|truce|ceasefire|request|pledge|promise|obligation|anniversary|birthday|day|christmas|holiday|victory|win|sanctions|demand|word|contract',
    confidence: 0.75,
  }),
  verbs('PRAISED', 'welcome|appreciate|admire', { object: '~patient', confidence: 0.8 }),
  verbs('PRAISED', 'describe|call|label|brand|pronounce|declare|consider|hail|dub', {
    theme: POSITIVE,
    themeIn: 'predicate',
    unless: 'on|for',
    object: '~patient',
    confidence: 0.65,
  }),
  verbs('PRAISED', 'express|voice|offer|pay|heap|lavish|shower|pour', {
    theme: PRAISE,
    object: 'to ~for on ~on patient',
  }),
  verbs('PRAISED', 'win|draw|earn|receive|garner|attract', {
    theme: 'praise|applause|plaudit|plaudits|accolade|accolades|compliment|compliments|thanks',
    subject: 'from ~theme',
    object: '~agent',
    confidence: 0.85,
  }),
  verbs('PRAISED', 'speak highly|speak warmly|speak favorably', { object: '~of', confidence: 0.85 }),
  verbs('PRAISED', 'have', { theme: 'praise|admiration|respect', object: '~for', confidence: 0.75 }),
  verbs('PRAISED', 'give', { theme: 'credit', object: 'recipient to giftee', confidence: 0.8 }),
  verbs('PRAISED', 'deserve', {
    theme: 'praise|credit|prize|thanks|applause|medal|award|recognition',
    subject: 'speaker',
    object: 'agent',
    confidence: 0.75,
  }),
  adjectives('PRAISED', 'grateful|thankful|appreciative', { object: 'to ~for ~of', confidence: 0.75 }),
  nouns('PRAISED', 'praise|gratitude|appreciation|tribute', { object: 'for ~of to', unless: 'from' }),
]

export const EXPRESSED_SUPPORT_FOR = [
  verbs('EXPRESSED_SUPPORT_FOR', 'support|back|endorse|champion|prop up', { object: '~patient', confidence: 0.85 }),
  verbs('EXPRESSED_SUPPORT_FOR', 'defend', { object: '~patient', confidence: 0.6 }),
  verbs('EXPRESSED_SUPPORT_FOR', 'rally', { object: 'behind ~behind around', needs: 'behind|around', confidence: 0.8 }),
  verbs('EXPRESSED_SUPPORT_FOR', 'throw|put', {
    theme: 'weight|support',
    object: '~behind',
    confidence: 0.85,
  }),
  verbs('EXPRESSED_SUPPORT_FOR', 'win|secure|gain|get|receive|draw|enjoy|earn|garner', {
    theme: 'support|backing|endorsement|blessing',
    subject: 'from ~theme of',
    object: '~agent',
    confidence: 0.8,
  }),
  verbs('EXPRESSED_SUPPORT_FOR', 'come|spring|rush', {
    theme: 'defense|defence|aid|rescue|support',
    themeIn: 'to',
    object: '~to of',
    confidence: 0.75,
  }),
  verbs('EXPRESSED_SUPPORT_FOR', 'stick', { object: 'by with', confidence: 0.75 }),
  verbs('EXPRESSED_SUPPORT_FOR', 'reaffirm|reiterate|restate|affirm|underline|underscore|stress|renew', {
    theme: 'commitment|support|bond|alliance|solidarity',
    object: '~to ~for ~with',
    confidence: 0.8,
  }),
  verbs(
    'EXPRESSED_SUPPORT_FOR',
    'express|voice|declare|reaffirm|reiterate|pledge|offer|give|provide|show|lend|promise|announce|confirm',
    { theme: SUPPORT, object: 'for to with of' },
  ),
  adjectives('EXPRESSED_SUPPORT_FOR', 'supportive', { object: '~of', confidence: 0.8 }),
  verbs('EXPRESSED_SUPPORT_FOR', 'side|ally|align', { object: 'with' }),
  verbs('EXPRESSED_SUPPORT_FOR', 'stand', { object: 'with by behind' }),
  nouns('EXPRESSED_SUPPORT_FOR', 'support|backing|endorsement|solidarity', {
    object: '~for with ~of ~topic',
    confidence: 0.85,
  }),
  nouns('EXPRESSED_SUPPORT_FOR', 'ally|supporter|backer', {
    subject: 'self',
    object: 'agent ~of',
    confidence: 0.5,
  }),
]
