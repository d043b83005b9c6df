import type { LinearModel } from '../linear/linear-model'
import type { WordTable } from '../words/word-table'
import { WORD_FEATURES_MAX, wordFeatures } from './tag-features'

const WORDS_HELD_MAX = 1 << 14

/** Sums of the features that see a word alone, worked out once a word: a third of the tagger's work for each token. */
export class WordScores {
  private readonly rows = new Int32Array(WORD_FEATURES_MAX)
  private readonly sums: (Int32Array | Float32Array)[] = []
  private readonly slots = new Map<number, number>()
  private generation = 0

  constructor(
    private readonly table: WordTable,
    private readonly weights: LinearModel,
  ) {}

  of(word: number): Int32Array | Float32Array {
    if (this.generation !== this.table.generation || this.sums.length >= WORDS_HELD_MAX) {
      this.sums.length = 0
      this.slots.clear()
      this.generation = this.table.generation
    }
    const slot = this.slots.get(word)
    if (slot !== undefined) return this.sums[slot] as Int32Array | Float32Array
    const { table, weights, rows } = this
    const sums = weights.score(rows, wordFeatures(table, word, rows, weights.mask)).slice()
    this.slots.set(word, this.sums.length)
    this.sums.push(sums)
    return sums
  }
}
