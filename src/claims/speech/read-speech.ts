import type { EntityAnalysis } from '../../model'
import { referencesOf, type References } from '../references'
import type { Tree } from '../syntax/tree'
import { quotationsOf } from './quotation'
import { runningSpeech, type RunningSpeech } from './running-speech'

export interface ReadSpeech {
  readonly references: References
  readonly speech: RunningSpeech
}

/** Who speaks where, and references in which "I" and "we" of a running quotation are understood. */
export function readSpeech(text: string, trees: readonly Tree[], analysis: EntityAnalysis): ReadSpeech {
  const { mentions, entities } = analysis
  const named = referencesOf(text, trees, mentions, entities)
  const speech = runningSpeech(trees, quotationsOf(text, trees), named)
  const references = referencesOf(text, trees, mentions, entities, (tree, token) => speech.at(tree, token).speakers)
  return { references, speech }
}
