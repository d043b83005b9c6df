import type { LinearModel } from './linear-model'
import type { PackedWeights } from './packed-weights'
import { unpackTable } from './packed-weights'

const NOTHING = new Int32Array(4)

/**
 * Dense rows of four weights: the parser's transitions. Four sums in registers. A row is four stored bytes in one number: rows are read
 * all over a table larger than the caches, so half the size is worth the look-up of each weight.
 */
export class FourClassModel implements LinearModel {
  readonly classes = 4
  readonly mask: number
  private readonly weights: Int32Array
  private readonly unpacked = unpackTable()
  private readonly scores = new Int32Array(4)

  constructor(packed: PackedWeights) {
    const { lengths, classOf, values } = packed
    this.mask = lengths.length - 1
    this.weights = new Int32Array(lengths.length)
    for (let row = 0, at = 0; row < lengths.length; row++) {
      for (let k = lengths[row] as number; k > 0; k--, at++) {
        const stored = ((values[at] as number) & 255) << (8 * (classOf[at] as number))
        this.weights[row] = (this.weights[row] as number) | stored
      }
    }
  }

  score(rows: Int32Array, count: number): Int32Array {
    return this.scoreOn(NOTHING, rows, count)
  }

  scoreOn(base: Int32Array, rows: Int32Array, count: number): Int32Array {
    const { weights, unpacked, scores } = this
    let a = base[0] as number
    let b = base[1] as number
    let c = base[2] as number
    let d = base[3] as number
    for (let i = 0; i < count; i++) {
      const row = weights[rows[i] as number] as number
      a += unpacked[row & 255] as number
      b += unpacked[(row >> 8) & 255] as number
      c += unpacked[(row >> 16) & 255] as number
      d += unpacked[row >>> 24] as number
    }
    scores[0] = a
    scores[1] = b
    scores[2] = c
    scores[3] = d
    return scores
  }
}
