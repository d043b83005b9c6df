/** Weights as they are stored: rows of (class, value) pairs, values the square root of the weight scaled to a signed byte. */
export interface PackedWeights {
  readonly classes: number
  /** Pairs in each row. */
  readonly lengths: Uint8Array
  readonly classOf: Uint8Array
  readonly values: Int8Array
}

const VALUE_MAX = 127
/** Full scale of an unpacked weight. */
const WEIGHT_MAX = 32000

/**
 * Prunes weights below a quantile of the non-zero ones and compands the rest to a byte.
 * Square roots keep the small weights apart that linear steps would round away (1.3 to 1.9 LAS).
 */
export function packWeights(weights: Float32Array, classes: number, pruned = 0.5): PackedWeights {
  const threshold = quantileOfMagnitude(weights, pruned)
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = VALUE_MAX / Math.sqrt(largest || 1)
  const lengths = new Uint8Array(weights.length / classes)
  const classOf: number[] = []
  const values: number[] = []
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number
    if (Math.abs(weight) <= threshold) continue
    const value = Math.round(Math.sqrt(Math.abs(weight)) * scale) * Math.sign(weight)
    if (value === 0) continue
    const row = Math.floor(i / classes)
    lengths[row] = (lengths[row] as number) + 1
    classOf.push(i - row * classes)
    values.push(value)
  }
  return { classes, lengths, classOf: Uint8Array.from(classOf), values: Int8Array.from(values) }
}

/** Weights of the stored bytes -127 to 127, found at `value & 255`. */
export function unpackTable(): Int32Array {
  const table = new Int32Array(256)
  for (let value = -VALUE_MAX; value <= VALUE_MAX; value++) {
    table[value & 255] = Math.round((Math.sign(value) * value * value * WEIGHT_MAX) / (VALUE_MAX * VALUE_MAX))
  }
  return table
}

function quantileOfMagnitude(weights: Float32Array, quantile: number): number {
  if (quantile <= 0) return 0
  const sample: number[] = []
  const step = Math.max(1, Math.floor(weights.length / 4_000_000))
  for (let i = 0; i < weights.length; i += step) {
    const weight = weights[i] as number
    if (weight !== 0) sample.push(Math.abs(weight))
  }
  const sorted = Float64Array.from(sample).sort()
  return sorted[Math.floor(sorted.length * quantile)] ?? 0
}
