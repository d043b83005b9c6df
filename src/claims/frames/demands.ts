import { adjectives, nouns, verbs } from '../frame'
import { ANY_OBLIGATION } from '../any-obligation'
import { PROPOSALS } from './themes'

export const REJECTED = [
  verbs(
    'REJECTED',
    'reject|rebuff|turn down|spurn|decline|refuse|oppose|dismiss|snub|shoot down|brush aside|brush off|shrug off|rule out|repudiate|resist|ignore',
    {
      theme: PROPOSALS,
      object: 'patient ~theme from',
      confidence: 0.85,
    },
  ),
  verbs('REJECTED', 'reject|oppose|spurn|rebuff|snub', { object: '~patient', confidence: 0.75 }),
  verbs('REJECTED', 'refuse|decline', {
    object: '~content patient',
    notContent:
      'comment|say|discuss|answer|elaborate|identify|disclose|confirm|provide|speculate|respond|reveal|name|rule out|specify|talk|speak|reply|give|detail|speculate',
    confidence: 0.6,
  }),
  verbs('REJECTED', 'rule out|reject|refuse|decline|spurn', {
    theme: 'talk|talks|negotiation|negotiations|dialogue|meeting|summit|compromise',
    object: 'with',
    confidence: 0.75,
  }),
  verbs('REJECTED', 'balk|bristle', { object: '~at', confidence: 0.7 }),
  adjectives('REJECTED', 'opposed', { object: '~to', confidence: 0.75 }),
  verbs('REJECTED', 'oppose', { voice: 'passive', subject: 'patient', object: '~to', confidence: 0.75 }),
  verbs('REJECTED', 'accept|tolerate|entertain', {
    needs: 'negated',
    negative: true,
    object: '~patient',
    confidence: 0.65,
  }),
  nouns('REJECTED', 'rejection|refusal|opposition', { object: '~of ~to', confidence: 0.7 }),
]

export const DEMANDED_OF = [
  verbs(
    'DEMANDED_OF',
    'urge|ask|press|pressure|implore|beseech|request|instruct|order|tell|encourage|exhort|beg|push|persuade|convince|force|compel|lobby|challenge|remind|advise|pressurise|pressurize|dare|prod|nudge|counsel|admonish',
    { object: 'patient recipient', needs: 'infinitive', confidence: 0.9 },
  ),
  verbs('DEMANDED_OF', 'urge|press|pressure|implore|exhort', { object: 'patient', confidence: 0.85 }),
  verbs('DEMANDED_OF', 'call', { object: 'on upon', needs: 'on|upon', bare: true, confidence: 0.9 }),
  verbs('DEMANDED_OF', 'appeal', { object: 'to', confidence: 0.85 }),
  verbs('DEMANDED_OF', 'plead', { object: 'with', confidence: 0.85 }),
  verbs('DEMANDED_OF', 'demand|request|require', { object: 'of from ~content', confidence: 0.8 }),
  verbs('DEMANDED_OF', 'insist', { object: '~content', needs: 'subjunctive', confidence: 0.8 }),
  verbs('DEMANDED_OF', 'ask', { object: 'patient', needs: 'for', confidence: 0.85 }),
  verbs('DEMANDED_OF', 'call|push|press|lobby|clamor|plead', {
    object: 'for',
    needs: 'infinitive',
    bare: true,
    confidence: 0.7,
  }),
  verbs('DEMANDED_OF', 'tell|remind', { object: 'recipient patient', needs: 'obliging', confidence: 0.75 }),
  verbs('DEMANDED_OF', 'set|impose|issue', {
    theme: 'deadline|ultimatum',
    object: 'recipient giftee for to on',
    confidence: 0.75,
  }),
  verbs('DEMANDED_OF', 'seek|request|want|demand|expect|await', {
    theme:
      'assurance|assurances|guarantee|guarantees|clarification|explanation|apology|answer|answers|concession|concessions|compensation|commitment|commitments|permission|extradition|reparation|reparations|cooperation',
    object: 'from of by',
    confidence: 0.8,
  }),
  verbs('DEMANDED_OF', 'seek', {
    theme: 'help|assistance|support|aid|cooperation',
    object: 'from of',
    confidence: 0.8,
  }),
  verbs('DEMANDED_OF', 'put|exert|apply|increase|pile|keep|ramp up', {
    theme: 'pressure',
    object: 'on',
    confidence: 0.85,
  }),
  nouns('DEMANDED_OF', 'appeal|call', {
    notTheme: 'phone|telephone|video|conference',
    unless: 'with|between',
    object: 'to on for',
    confidence: 0.6,
  }),
  verbs('DEMANDED_OF', 'give', {
    theme: 'hour|hours|day|days|week|weeks|month|months|deadline|ultimatum',
    needs: 'infinitive',
    object: 'recipient giftee to',
    confidence: 0.75,
  }),
  verbs('DEMANDED_OF', 'need', {
    subject: 'speaker',
    objectOf: 'State|Organization',
    object: 'agent',
    bare: true,
    needs: 'infinitive',
    confidence: 0.65,
  }),
  verbs('DEMANDED_OF', 'want|like', {
    objectOf: 'State|Organization',
    object: 'patient',
    needs: 'controlled',
    confidence: 0.6,
  }),
  nouns('DEMANDED_OF', 'demand', { object: '~content', needs: 'complement', confidence: 0.7 }),
  nouns('DEMANDED_OF', 'demand|request', { object: 'to of on', confidence: 0.6 }),
  verbs('DEMANDED_OF', ANY_OBLIGATION, {
    subject: 'speaker',
    object: 'agent',
    // "should have the right": that is asked of somebody else.
    notTheme: 'right|role|say|voice|vote|authority|chance|opportunity|access|power|faith|confidence|reason',
    confidence: 0.75,
  }),
  nouns('DEMANDED_OF', 'pressure', { object: 'on', confidence: 0.7 }),
  nouns('DEMANDED_OF', 'pressure', { subject: 'from', object: 'undergoer', confidence: 0.7 }),
]
