import type { LinearModel } from './linear-model'
import type { PackedWeights } from './packed-weights'
import { unpackTable } from './packed-weights'

const ROWS_MAX = 127

/** Rows of (class, weight) pairs, for models with many classes: a row costs only the classes that it speaks of. */
export class SparseModel implements LinearModel {
  readonly classes: number
  readonly mask: number
  private readonly starts: Uint32Array
  /** The stored byte of the weight in the high 8 bits, class in the low 8. */
  private readonly entries: Uint16Array
  private readonly unpacked = unpackTable()
  private readonly scores: Int32Array
  private readonly from = new Uint32Array(ROWS_MAX + 1)
  private readonly to = new Uint32Array(ROWS_MAX + 1)

  constructor(packed: PackedWeights) {
    const { classes, lengths, classOf, values } = packed
    this.classes = classes
    this.mask = lengths.length - 1
    this.scores = new Int32Array(classes)
    this.starts = new Uint32Array(lengths.length + 1)
    for (let row = 0, at = 0; row < lengths.length; row++) this.starts[row + 1] = at += lengths[row] as number
    this.entries = new Uint16Array(values.length + 1)
    for (let i = 0; i < values.length; i++) {
      this.entries[i] = (((values[i] as number) & 255) << 8) | (classOf[i] as number)
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
    const { entries, unpacked, scores, from, to } = this
    this.fetch(rows, count)
    for (let i = 0; i < count; i++) {
      const end = to[i] as number
      for (let j = from[i] as number; j < end; j++) {
        const entry = entries[j] as number
        scores[entry & 255] = (scores[entry & 255] as number) + (unpacked[entry >> 8] as number)
      }
    }
    return scores
  }

  /**
   * Looks up where the rows lie, then reads the first pair of each: so the processor waits for all of them at once,
   * where summing row by row it would wait for each in turn (a tenth of the whole stage's time).
   * What was read is written behind the last row, so that the reads are not taken for idle.
   */
  private fetch(rows: Int32Array, count: number): void {
    const { starts, entries, from, to } = this
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number
      from[i] = starts[row] as number
      to[i] = starts[row + 1] as number
    }
    let touched = 0
    for (let i = 0; i < count; i++) touched ^= entries[from[i] as number] as number
    to[count] = touched
  }
}
