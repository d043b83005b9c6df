import type { EntityAnalysis, Mention } from '../../model'
import { referencesOf, type References } from '../references'
import type { Tree } from '../syntax/tree'
import { quotationsOf, type Quotations } from './quotation'
import { runningSpeech, type PronounsOf, type RunningSpeech } from './running-speech'

export interface ReadSpeech {
  readonly references: References
  readonly speech: RunningSpeech
  readonly quotations: Quotations
}

/** Who speaks where, and references in which "I" and "we" of a running quotation are understood. */
export function readSpeech(text: string, trees: readonly Tree[], analysis: EntityAnalysis): ReadSpeech {
  const { mentions, entities } = analysis
  const named = referencesOf(text, trees, mentions, entities)
  const quotations = quotationsOf(text, trees)
  const speech = runningSpeech(trees, quotations, named, pronounsIn(trees, mentions))
  const references = referencesOf(text, trees, mentions, entities, (tree, token) => speech.at(tree, token).speakers)
  return { references, speech, quotations }
}

function pronounsIn(trees: readonly Tree[], mentions: readonly Mention[]): PronounsOf {
  const found = new Map<string, Set<string>>()
  for (const { form, sentence, head, entityIds } of mentions) {
    const word = trees[sentence]?.tokens[head]?.form.toLowerCase()
    if (form !== 'pronoun' || (word !== 'he' && word !== 'she')) continue
    for (const id of entityIds) found.set(id, (found.get(id) ?? new Set()).add(word))
  }
  return (entityId) => found.get(entityId) ?? new Set()
}
