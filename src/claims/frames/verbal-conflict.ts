import { nouns, verbs } from '../frame'

export const PROTESTED_AGAINST = [
  verbs('PROTESTED_AGAINST', 'demonstrate|rally|march|protest|riot', {
    object: '~against ~outside ~at ~over',
    confidence: 0.85,
  }),
  verbs('PROTESTED_AGAINST', 'gather|assemble|converge', {
    doers: 'protester|protesters|demonstrator|demonstrators|crowd|activist|activists',
    object: '~outside',
    confidence: 0.8,
  }),
  nouns('PROTESTED_AGAINST', 'demonstration|rally|march|protest', { object: '~against ~outside', confidence: 0.75 }),
]

export const INVESTIGATED = [
  verbs('INVESTIGATED', 'investigate|probe|inspect|interrogate', { object: '~patient', confidence: 0.8 }),
  verbs('INVESTIGATED', 'question', { objectOf: 'Person|Group', object: 'patient', confidence: 0.65 }),
  verbs('INVESTIGATED', 'look', { needs: 'into', bare: true, object: '~into', confidence: 0.75 }),
  verbs('INVESTIGATED', 'board|search', {
    theme: 'ship|vessel|tanker|boat|freighter|plane',
    object: '~patient',
    confidence: 0.75,
  }),
  verbs('INVESTIGATED', 'open|launch|begin|start', {
    theme: 'investigation|probe|inquiry|inspection',
    object: '~into ~of ~against',
    confidence: 0.85,
  }),
  nouns('INVESTIGATED', 'investigation|probe|inquiry', { object: '~into ~of', confidence: 0.75 }),
]
