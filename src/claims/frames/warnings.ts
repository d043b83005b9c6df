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
  verbs('THREATENED', 'vow|promise|swear|pledge|warn', {
    content: 'pay|suffer|regret',
    object: '~topic ~content',
    confidence: 0.75,
  }),
  verbs('THREATENED', 'retaliate|hit back|strike back|fight back', {
    needs: 'ahead',
    object: '~against ~at ~to ~for ~over',
    confidence: 0.7,
  }),
  verbs('THREATENED', 'take', {
    theme: 'action|measure|measures|step|steps|revenge|countermeasure|countermeasures',
    needs: 'ahead',
    object: '~against ~on',
    confidence: 0.7,
  }),
  verbs('THREATENED', 'consider|weigh|mull|prepare|plan|contemplate|study', {
    theme: 'measure|measures|action|retaliation|response|countermeasure|countermeasures|step|steps',
    object: '~against',
    confidence: 0.65,
  }),
  verbs('THREATENED', 'respond|retaliate', {
    subject: 'agent speaker',
    needs: 'conditional',
    object: '~if against',
    confidence: 0.65,
  }),
  verbs(
    'THREATENED',
    'issue|make|give|level|deliver|renew|repeat|reiterate|step up|ramp up|escalate|hurl|carry out|aim',
    {
      theme: 'threat|threats|ultimatum',
      object: 'to recipient against at ~topic ~content',
      confidence: 0.9,
    },
  ),
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
  nouns('THREATENED', 'threat', { object: '~content', needs: 'complement', confidence: 0.7 }),
  nouns('THREATENED', 'threat|ultimatum', { object: 'against to', confidence: 0.7 }),
]
