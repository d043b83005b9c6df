import type { LinearModel } from '../linear/linear-model'
import { argMax } from '../linear/linear-model'
import type { HashTable } from '../words/hash-table'
import type { WordTable } from '../words/word-table'
import { CONTEXT_FEATURES_MAX, contextFeatures } from './tag-features'
import { sureTag } from './sure-tags'
import { WordScores } from './word-scores'

/** What the tagger knows; tags are `UPOS|XPOS`. */
export interface TaggerModel {
  readonly tags: readonly string[]
  readonly weights: LinearModel
  /** Tag + 1 of words with one reading, by hash of the normal form. */
  readonly fixed: HashTable
  /** Tag + 1 where the model practically always gives one tag, by the keys of `sure-tags`. */
  readonly sure: HashTable
}

/** Greedy, left to right; words with one reading are looked up. */
export class Tagger {
  private readonly rows = new Int32Array(CONTEXT_FEATURES_MAX)
  private readonly wordScores: WordScores

  constructor(
    private readonly table: WordTable,
    readonly model: TaggerModel,
  ) {
    this.wordScores = new WordScores(table, model.weights)
  }

  /** Writes the tag number of each word to `out`. */
  tag(words: Int32Array, length: number, out: Int16Array): void {
    const { table, rows, model, wordScores } = this
    const { weights, fixed, sure } = model
    let tag1 = -1
    let tag2 = -1
    for (let i = 0; i < length; i++) {
      const word = words[i] as number
      let tag = fixed.get(table.normal[word] as number) - 1
      if (tag < 0) tag = sureTag(sure, table, words, length, i, tag1)
      if (tag < 0) {
        const count = contextFeatures(table, words, length, i, tag1, tag2, rows, weights.mask)
        tag = argMax(weights.scoreOn(wordScores.of(word), rows, count))
      }
      out[i] = tag
      tag2 = tag1
      tag1 = tag
    }
  }
}
