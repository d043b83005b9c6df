import type { LinearModel } from './linear-model'
import type { PackedWeights } from './packed-weights'
import { unpackTable } from './packed-weights'

/** Rows of (class, weight) pairs, for models with many classes: a row costs only the classes that it speaks of. */
export class SparseModel implements LinearModel {
  readonly classes: number
  readonly mask: number
  private readonly starts: Uint32Array
  /** Weight in the high 24 bits, class in the low 8. */
  private readonly entries: Int32Array
  private readonly scores: Int32Array

  constructor(packed: PackedWeights) {
    const { classes, lengths, classOf, values } = packed
    this.classes = classes
    this.mask = lengths.length - 1
    this.scores = new Int32Array(classes)
    this.starts = new Uint32Array(lengths.length + 1)
    for (let row = 0, at = 0; row < lengths.length; row++) this.starts[row + 1] = at += lengths[row] as number
    const table = unpackTable()
    this.entries = new Int32Array(values.length)
    for (let i = 0; i < values.length; i++) {
      this.entries[i] = ((table[(values[i] as number) & 255] as number) << 8) | (classOf[i] as number)
    }
  }

  score(rows: Int32Array, count: number): Int32Array {
    this.scores.fill(0)
    return this.add(rows, count)
  }

  scoreOn(base: Int32Array, rows: Int32Array, count: number): Int32Array {
    this.scores.set(base)
    return this.add(rows, count)
  }

  private add(rows: Int32Array, count: number): Int32Array {
    const { starts, entries, scores } = this
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number
      const end = starts[row + 1] as number
      for (let j = starts[row] as number; j < end; j++) {
        const entry = entries[j] as number
        scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8)
      }
    }
    return scores
  }
}
