import { nouns, verbs } from '../frame'
import { FIGURATIVE, MESSAGES } from './themes'

export const SENT_LETTER_TO = [
  verbs('SENT_LETTER_TO', 'exchange|trade|swap', {
    theme: 'letter|letters|message|messages|note|notes|telegram|telegrams|greeting|greetings|set',
    object: 'with',
    reciprocal: true,
  }),
  verbs('SENT_LETTER_TO', 'send|write|address|deliver|dispatch|convey|give|hand|extend|forward', {
    theme: MESSAGES,
    unlessModified: FIGURATIVE,
    object: 'recipient to for giftee',
  }),
  verbs('SENT_LETTER_TO', 'receive|get|read', {
    theme: 'letter|message|telegram|note|greeting|greetings|missive',
    subject: 'from',
    object: 'agent',
  }),
  verbs('SENT_LETTER_TO', 'write|cable', {
    object: 'to patient recipient',
    notTheme: 'book|article|letter|message|note',
  }),
  nouns('SENT_LETTER_TO', 'letter|message|telegram|greeting|greetings|missive|note', {
    unlessModified: FIGURATIVE,
    object: 'to',
    confidence: 0.85,
  }),
  nouns('SENT_LETTER_TO', 'exchange', { theme: 'letter|message', object: 'between', reciprocal: true }),
]
