import type { LinearModel } from './linear-model'
import type { PackedWeights } from './packed-weights'
import { unpackTable } from './packed-weights'

const NOTHING = new Int32Array(4)

/** Dense rows of four weights: the parser's transitions. Four sums in registers. */
export class FourClassModel implements LinearModel {
  readonly classes = 4
  readonly mask: number
  private readonly weights: Int16Array
  private readonly scores = new Int32Array(4)

  constructor(packed: PackedWeights) {
    const { lengths, classOf, values } = packed
    const table = unpackTable()
    this.mask = lengths.length - 1
    this.weights = new Int16Array(lengths.length * 4)
    for (let row = 0, at = 0; row < lengths.length; row++) {
      for (let k = lengths[row] as number; k > 0; k--, at++) {
        this.weights[row * 4 + (classOf[at] as number)] = table[(values[at] as number) & 255] as number
      }
    }
  }

  score(rows: Int32Array, count: number): Int32Array {
    return this.scoreOn(NOTHING, rows, count)
  }

  scoreOn(base: Int32Array, rows: Int32Array, count: number): Int32Array {
    const { weights, scores } = this
    let a = base[0] as number
    let b = base[1] as number
    let c = base[2] as number
    let d = base[3] as number
    for (let i = 0; i < count; i++) {
      const at = (rows[i] as number) << 2
      a += weights[at] as number
      b += weights[at + 1] as number
      c += weights[at + 2] as number
      d += weights[at + 3] as number
    }
    scores[0] = a
    scores[1] = b
    scores[2] = c
    scores[3] = d
    return scores
  }
}
