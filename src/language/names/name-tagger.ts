import type { LinearModel } from '../linear/linear-model'
import type { WordTable } from '../words/word-table'
import type { NameInput } from './name-features'
import { NAME_FEATURES_MAX, nameFeatures } from './name-features'
import { NAME_START, OUTSIDE, followers } from './name-tags'

/** Greedy BILOU tagger. Words in small letters outside a name and unknown to the gazetteer start none, so they are passed over. */
export class NameTagger {
  private readonly rows = new Int32Array(NAME_FEATURES_MAX)

  constructor(
    private readonly table: WordTable,
    private readonly weights: LinearModel,
  ) {}

  /** Writes the name tag of each word to `out`. */
  tag(input: NameInput, out: Int16Array): void {
    const { table, rows, weights } = this
    let tag1 = NAME_START
    let tag2 = NAME_START
    for (let i = 0; i < input.length; i++) {
      const allowed = followers(tag1, i === input.length - 1)
      let tag = OUTSIDE
      if (!canSkip(table, input, i) || allowed[OUTSIDE] === 0) {
        tag = bestAllowed(weights.score(rows, nameFeatures(table, input, i, tag1, tag2, rows, weights.mask)), allowed)
      }
      out[i] = tag
      tag2 = tag1
      tag1 = tag
    }
  }
}

export function canSkip(table: WordTable, input: NameInput, i: number): boolean {
  return table.nameLike[input.words[i] as number] === 0 && input.gazetteer[i] === 0
}

export function bestAllowed(scores: Int32Array | Float32Array, allowed: Uint8Array): number {
  let best = OUTSIDE
  let bestScore = -Infinity
  for (let i = 0; i < allowed.length; i++) {
    const score = scores[i] as number
    if (allowed[i] === 1 && score > bestScore) {
      best = i
      bestScore = score
    }
  }
  return best
}
