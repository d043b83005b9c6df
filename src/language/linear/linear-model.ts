/** Scores classes by summing the weight rows of the active features. One model is held by one engine: `score` reuses its array. */
export interface LinearModel {
  readonly classes: number
  /** Number of rows less one; the row of a feature is `hash & mask`. */
  readonly mask: number
  /** Sums the first `count` rows; the result is overwritten by the next call. */
  score(rows: Int32Array, count: number): Int32Array | Float32Array
  /** The same on top of the sums in `base`. */
  scoreOn(base: Int32Array | Float32Array, rows: Int32Array, count: number): Int32Array | Float32Array
}

/** Class with the highest score; the lowest number wins a tie. */
export function argMax(scores: Int32Array | Float32Array): number {
  let best = 0
  let bestScore = scores[0] as number
  for (let i = 1; i < scores.length; i++) {
    const score = scores[i] as number
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  return best
}
