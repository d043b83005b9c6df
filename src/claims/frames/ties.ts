import { nouns, verbs } from '../frame'
import { CLOSER, DIPLOMATIC_TIES, TIES } from './themes'

export const STRENGTHENED_TIES_WITH = [
  verbs(
    'STRENGTHENED_TIES_WITH',
    'strengthen|deepen|tighten|expand|boost|enhance|improve|elevate|develop|upgrade|broaden|bolster|cement|build|forge|consolidate|step up|intensify|promote|advance|further|solidify|warm',
    {
      theme: TIES,
      object: 'with between ~theme',
      preferCouples: true,
    },
  ),
  verbs('STRENGTHENED_TIES_WITH', 'cooperate|co-operate|collaborate', { object: 'with', confidence: 0.6 }),
  verbs('STRENGTHENED_TIES_WITH', 'draw|grow|move|get', { theme: 'close|closer', object: 'to with', confidence: 0.8 }),
  verbs('STRENGTHENED_TIES_WITH', 'improve|deepen|grow|warm|thaw|expand|strengthen|tighten|flourish|blossom', {
    voice: 'active',
    theme: TIES,
    themeIn: 'agent',
    subject: '~agent',
    object: 'agent-with',
    confidence: 0.8,
  }),
  nouns('STRENGTHENED_TIES_WITH', 'tie|relation|relationship|cooperation|partnership|alliance|friendship|bond', {
    theme: CLOSER,
    object: 'with between',
    confidence: 0.75,
  }),
  nouns('STRENGTHENED_TIES_WITH', 'rapprochement|reconciliation|détente|detente', { object: 'with between' }),
  nouns('STRENGTHENED_TIES_WITH', 'strengthening|deepening|expansion|tightening|improvement', {
    theme: TIES,
    object: 'between with',
  }),
]

export const ESTABLISHED_TIES_WITH = [
  verbs('ESTABLISHED_TIES_WITH', 'establish|restore|normalise|normalize|re-establish|reestablish|resume|open|renew', {
    theme: DIPLOMATIC_TIES,
    object: 'with between',
    confidence: 0.95,
  }),
  verbs('ESTABLISHED_TIES_WITH', 'reopen|open', { theme: 'embassy|embassies|mission|consulate', object: 'in with' }),
  nouns('ESTABLISHED_TIES_WITH', 'establishment|restoration|normalisation|normalization', {
    theme: DIPLOMATIC_TIES,
    object: 'with between',
  }),
]

export const CUT_TIES_WITH = [
  verbs('CUT_TIES_WITH', 'sever|cut|break|break off|cut off|suspend|downgrade|end|freeze|halt', {
    theme: DIPLOMATIC_TIES,
    object: 'with to between',
    confidence: 0.95,
  }),
  verbs('CUT_TIES_WITH', 'close|shut', { theme: 'embassy|mission|consulate', object: 'in', confidence: 0.7 }),
  nouns('CUT_TIES_WITH', 'severance|severing|rupture', { object: 'with between' }),
]

export const RECOGNIZED = [
  verbs('RECOGNIZED', 'recognise|recognize', {
    object: '~patient',
    notTheme:
      'need|importance|fact|right|rights|danger|value|sacrifice|achievement|effort|problem|difficulty|challenge|role',
    confidence: 0.95,
  }),
  verbs('RECOGNIZED', 'grant|extend|give|win|gain', { theme: 'recognition', object: 'to recipient of' }),
  nouns('RECOGNIZED', 'recognition|acknowledgment|acknowledgement', { object: '~of ~patient', confidence: 0.85 }),
]
