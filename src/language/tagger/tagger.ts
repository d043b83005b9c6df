import type { LinearModel } from '../linear/linear-model'
import { argMax } from '../linear/linear-model'
import type { HashTable } from '../words/hash-table'
import type { WordTable } from '../words/word-table'
import { TAG_FEATURES_MAX, tagFeatures } from './tag-features'

/** What the tagger knows; tags are `UPOS|XPOS`. */
export interface TaggerModel {
  readonly tags: readonly string[]
  readonly weights: LinearModel
  /** Tag + 1 of words with one reading, by hash of the normal form. */
  readonly fixed: HashTable
}

/** Greedy, left to right; words with one reading are looked up. */
export class Tagger {
  private readonly rows = new Int32Array(TAG_FEATURES_MAX)

  constructor(
    private readonly table: WordTable,
    readonly model: TaggerModel,
  ) {}

  /** Writes the tag number of each word to `out`. */
  tag(words: Int32Array, length: number, out: Int16Array): void {
    const { table, rows, model } = this
    const { weights, fixed } = model
    let tag1 = -1
    let tag2 = -1
    for (let i = 0; i < length; i++) {
      let tag = fixed.get(table.normal[words[i] as number] as number) - 1
      if (tag < 0)
        tag = argMax(weights.score(rows, tagFeatures(table, words, length, i, tag1, tag2, rows, weights.mask)))
      out[i] = tag
      tag2 = tag1
      tag1 = tag
    }
  }
}
