import type { LinearModel } from '../linear/linear-model'
import { PAIR_FEATURES_MAX, pairFeatures, pairOf } from './label-features'
import type { ParserState } from './parser-state'

const PAIRS_HELD_MAX = 1 << 14

/** Sums of the features that see the tags of a pair alone, worked out once a pair: they speak of nearly all relations, so they cost most. */
export class PairScores {
  private readonly rows = new Int32Array(PAIR_FEATURES_MAX)
  private readonly sums = new Map<number, Int32Array | Float32Array>()

  constructor(
    private readonly state: ParserState,
    private readonly weights: LinearModel,
  ) {}

  of(head: number, token: number): Int32Array | Float32Array {
    const { state, weights, rows, sums } = this
    const pair = pairOf(state, head, token)
    const known = sums.get(pair)
    if (known !== undefined) return known
    if (sums.size >= PAIRS_HELD_MAX) sums.clear()
    const made = weights.score(rows, pairFeatures(state, head, token, rows, weights.mask)).slice()
    sums.set(pair, made)
    return made
  }
}
