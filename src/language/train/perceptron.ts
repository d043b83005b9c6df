import type { LinearModel } from '../linear/linear-model'

/** Averaged perceptron over hashed rows (Collins 2002; the average by Daumé's running sum). With trained weights it only scores. */
export class Perceptron implements LinearModel {
  readonly mask: number
  readonly weights: Float32Array
  private readonly sums: Float64Array
  private readonly scores: Float32Array
  private time = 1

  constructor(
    readonly bits: number,
    readonly classes: number,
    trained?: Float32Array,
  ) {
    this.mask = (1 << bits) - 1
    this.weights = trained ?? new Float32Array((1 << bits) * classes)
    this.sums = new Float64Array(trained === undefined ? this.weights.length : 0)
    this.scores = new Float32Array(classes)
  }

  score(rows: Int32Array, count: number): Float32Array {
    this.scores.fill(0)
    return this.add(rows, count)
  }

  scoreOn(base: Float32Array, rows: Int32Array, count: number): Float32Array {
    this.scores.set(base)
    return this.add(rows, count)
  }

  private add(rows: Int32Array, count: number): Float32Array {
    if (this.classes === 4) return this.addFour(rows, count)
    const { classes, weights, scores } = this
    for (let i = 0; i < count; i++) {
      const at = (rows[i] as number) * classes
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (weights[at + c] as number)
    }
    return scores
  }

  /** The parser's transitions: four sums in registers. */
  private addFour(rows: Int32Array, count: number): Float32Array {
    const { weights, scores } = this
    let a = scores[0] as number
    let b = scores[1] as number
    let c = scores[2] as number
    let d = scores[3] as number
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

  update(rows: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const at = (rows[i] as number) * this.classes
      this.change(at + right, 1)
      this.change(at + wrong, -1)
    }
  }

  /** One example seen. */
  tick(): void {
    this.time++
  }

  averaged(): Float32Array {
    return this.weights.map((weight, i) => weight - (this.sums[i] as number) / this.time)
  }

  private change(at: number, amount: number): void {
    this.weights[at] = (this.weights[at] as number) + amount
    this.sums[at] = (this.sums[at] as number) + amount * this.time
  }
}

/** Sum of models trained from several seeds: at run time as large and fast as one. */
export function sumWeights(models: readonly Float32Array[]): Float32Array {
  const [first, ...rest] = models
  const sum = Float32Array.from(first ?? [])
  for (const weights of rest) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weights[i] as number)
  return sum
}
