import { nouns, verbs } from '../frame'

export const APPOINTED = [
  verbs('APPOINTED', 'appoint|nominate|name|install|designate|select|pick|promote|choose', {
    object: 'patient',
    confidence: 0.8,
  }),
  nouns('APPOINTED', 'appointment|nomination', { object: 'of patient', confidence: 0.7 }),
]

export const ELECTED = [
  verbs('ELECTED', 'elect|re-elect|reelect', { subject: 'agent home', object: 'patient', confidence: 0.85 }),
  nouns('ELECTED', 'election|re-election|reelection', { subject: 'home', object: 'agent of', confidence: 0.7 }),
]

export const LEFT_OFFICE = [
  verbs('LEFT_OFFICE', 'resign|step down|step aside|stand down|abdicate', {
    object: 'from as office',
    objectOptional: true,
    confidence: 0.9,
  }),
  verbs('LEFT_OFFICE', 'oust|sack|fire|dismiss|topple|overthrow|depose|impeach|unseat|remove', {
    subject: 'patient',
    object: 'from office',
    objectOptional: true,
    confidence: 0.8,
  }),
  nouns('LEFT_OFFICE', 'resignation|ouster|overthrow|ousting|removal|dismissal', {
    subject: 'agent patient',
    object: 'office',
    objectOptional: true,
    confidence: 0.7,
  }),
]

export const MEMBER_OF = [
  verbs('MEMBER_OF', 'join', { object: 'patient', confidence: 0.7 }),
  nouns('MEMBER_OF', 'member', { subject: 'self', object: 'of agent', confidence: 0.6 }),
]
