import { adjectives, nouns, verbs } from '../frame'
import { HOSTILE_ACTS } from './themes'

export const WARNED = [
  verbs('WARNED', 'warn|caution', { object: 'recipient ~patient ~against ~of ~about ~content ~if', confidence: 0.85 }),
  verbs('WARNED', 'issue|give|send|deliver|repeat|sound', {
    theme: 'warning|warnings',
    object: 'to recipient ~against ~about ~topic',
    confidence: 0.9,
  }),
  verbs('WARNED', 'put', { theme: 'notice', themeIn: 'on', object: 'patient', confidence: 0.85 }),
  nouns('WARNED', 'warning', { object: 'to ~about ~against', confidence: 0.75 }),
]

export const THREATENED = [
  verbs('THREATENED', 'threaten', {
    object: 'patient ~content ~against ~if',
    objectOptional: false,
    confidence: 0.9,
  }),
  verbs('THREATENED', 'vow|promise|pledge|swear', {
    theme: 'retaliation|revenge|vengeance|response|retribution',
    object: '~against ~to ~for ~over ~on',
    confidence: 0.85,
  }),
  verbs('THREATENED', 'vow|promise|pledge|swear', { content: HOSTILE_ACTS, object: '~content ~if', confidence: 0.8 }),
  adjectives('THREATENED', 'ready|prepared|willing', {
    content: HOSTILE_ACTS,
    object: '~content ~if',
    confidence: 0.6,
  }),
  verbs('THREATENED', 'respond|retaliate', {
    subject: 'agent speaker',
    needs: 'conditional',
    object: '~if against',
    confidence: 0.65,
  }),
  verbs('THREATENED', 'issue|make|give|level|deliver', {
    theme: 'threat|threats|ultimatum',
    object: 'to recipient against ~topic',
    confidence: 0.9,
  }),
  verbs('THREATENED', 'pay|face|suffer', {
    theme: 'price|consequence|consequences|retaliation|retribution|punishment|wrath|fury|reprisal|reprisals',
    subject: 'speaker',
    needs: 'ahead',
    object: '~agent',
    confidence: 0.75,
  }),
  verbs('THREATENED', 'destroy|annihilate|crush|obliterate|wipe out', {
    voice: 'passive',
    subject: 'speaker',
    needs: 'ahead',
    object: 'patient',
    confidence: 0.75,
  }),
  nouns('THREATENED', 'threat|ultimatum', { object: 'against to', confidence: 0.7 }),
]
