import { nouns, verbs } from '../frame'

export const APPOINTED = [
  verbs('APPOINTED', 'appoint|nominate|install|promote|reappoint', { object: 'patient', confidence: 0.8 }),
  verbs('APPOINTED', 'name|designate|select|pick|choose|tap', {
    object: 'patient',
    needs: 'as|complement|to|for',
    confidence: 0.75,
  }),
  nouns('APPOINTED', 'appointment|nomination', { object: 'of patient', confidence: 0.7 }),
]

export const ELECTED = [
  verbs('ELECTED', 'elect|re-elect|reelect', { subject: 'home agent', object: 'patient', confidence: 0.85 }),
  verbs('ELECTED', 'win|clinch|secure|sweep', {
    theme: 'election|elections|presidency|term|runoff|re-election|reelection',
    subject: 'agent-home theme',
    object: 'agent',
    confidence: 0.75,
  }),
  nouns('ELECTED', 'election|re-election|reelection', {
    carriers: 'win|seek|secure|clinch',
    subject: 'home',
    object: 'agent of',
    confidence: 0.7,
  }),
  nouns('ELECTED', 'victory|win|triumph', {
    theme: 'election|electoral|presidential|landslide',
    carriers: 'win|secure',
    subject: 'home',
    object: 'agent of',
    confidence: 0.7,
  }),
]

/** Who heads what, told by a verb; titles are read with the names. */
export const LEADS = [
  verbs('LEADS', 'head|lead|rule|govern', {
    voice: 'active',
    unless: 'into|through',
    subjectOf: 'Person',
    objectOf: 'State|Organization',
    object: 'patient',
    notTheme:
      'delegation|team|mission|force|forces|troop|troops|official|officials|effort|people|voter|voters|investigation|ally|allies|negotiator|negotiators|house',
    confidence: 0.65,
  }),
]

export const LEFT_OFFICE = [
  // "step aside from the inquiry" leaves no office, "abdicate a role" no throne.
  verbs('LEFT_OFFICE', 'step aside', { unless: 'from', object: 'as office post', objectOptional: true }),
  verbs('LEFT_OFFICE', 'resign|step down|stand down|abdicate', {
    notTheme: 'role|leadership|responsibility|responsibilities|duty|duties|obligation|commission|membership',
    object: 'from as office post',
    objectOptional: true,
    confidence: 0.9,
  }),
  verbs('LEFT_OFFICE', 'leave|quit|relinquish|vacate|resign', {
    theme:
      'office|post|position|government|job|administration|power|presidency|cabinet|department|ministry|role|premiership|seat',
    object: 'office patient post',
    objectOptional: true,
    confidence: 0.8,
  }),
  verbs('LEFT_OFFICE', 'oust|sack|fire|dismiss|topple|overthrow|depose|unseat|replace', {
    subject: 'patient',
    object: 'from office post',
    objectOptional: true,
    confidence: 0.8,
  }),
  verbs('LEFT_OFFICE', 'remove|force|drive|push', {
    subject: 'patient',
    themeIn: 'from',
    theme: 'office|post|power|position|job|presidency|role|government',
    object: 'office post',
    objectOptional: true,
    confidence: 0.8,
  }),
  nouns('LEFT_OFFICE', 'resignation|ouster|overthrow|ousting|removal|dismissal', {
    subject: 'agent patient',
    object: 'office post',
    objectOptional: true,
    confidence: 0.7,
  }),
]

export const MEMBER_OF = [
  verbs('MEMBER_OF', 'join|rejoin', { subjectOf: 'State|Organization', object: 'patient', confidence: 0.7 }),
  nouns('MEMBER_OF', 'member', { subject: 'named self', object: 'of agent', confidence: 0.7 }),
  nouns('MEMBER_OF', 'membership|accession', { subjectOf: 'State|Organization', object: 'in of to', confidence: 0.7 }),
]
