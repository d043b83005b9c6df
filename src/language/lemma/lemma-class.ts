import { tableOf } from '../../model'

/** Groups of tags whose words are inflected alike. */
export type LemmaClass =
  'past' | 'ing' | 'third' | 'verb' | 'plural' | 'proper' | 'comparative' | 'superlative' | 'other'

const BY_XPOS: Readonly<Record<string, LemmaClass>> = tableOf({
  VBD: 'past',
  VBN: 'past',
  VBG: 'ing',
  VBZ: 'third',
  VB: 'verb',
  VBP: 'verb',
  MD: 'verb',
  NNS: 'plural',
  NNP: 'proper',
  NNPS: 'proper',
  JJR: 'comparative',
  RBR: 'comparative',
  JJS: 'superlative',
  RBS: 'superlative',
})

export function lemmaClassOf(upos: string, xpos: string): LemmaClass {
  if (upos === 'PROPN') return 'proper'
  const byXpos = BY_XPOS[xpos]
  if (byXpos !== undefined && byXpos !== 'proper') return byXpos
  if (upos === 'VERB' || upos === 'AUX') return 'verb'
  return 'other'
}
