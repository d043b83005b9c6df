import type { Pipeline } from '../pipeline'
import { wordNumbers } from '../draft'
import { PARSED_TOKENS_MAX } from '../parser/parser-model'
import type { TreebankSentence } from './conllu'

export interface TreeScores {
  readonly upos: number
  readonly uas: number
  /** With main relation types, subtypes left out, as the shared tasks count. */
  readonly las: number
  /** With subtypes. */
  readonly lasFull: number
}

/** Gold tokens, predicted tags; all tokens count, punctuation too. */
export function scoreTrees(sentences: readonly TreebankSentence[], pipeline: Pipeline): TreeScores {
  const { tagger, parser, labels } = pipeline
  let tokens = 0
  let tagged = 0
  let attached = 0
  let labelled = 0
  let full = 0
  for (const { forms, upos, heads, relations } of sentences) {
    if (forms.length > PARSED_TOKENS_MAX) continue
    const words = wordNumbers(forms, pipeline)
    const tags = new Int16Array(words.length)
    tagger.tag(words, words.length, tags)
    const tree = parser.parse(words, words.length, tags)
    forms.forEach((_, i) => {
      tokens++
      if (tagger.model.tags[tags[i] as number]?.split('|')[0] === upos[i]) tagged++
      if ((tree.heads[i] as number) + 1 !== heads[i]) return
      attached++
      const label = labels[tree.labels[i] as number] ?? ''
      if (label.split(':')[0] === relations[i]?.split(':')[0]) labelled++
      if (label === relations[i]) full++
    })
  }
  const share = (count: number) => (100 * count) / tokens
  return { upos: share(tagged), uas: share(attached), las: share(labelled), lasFull: share(full) }
}
