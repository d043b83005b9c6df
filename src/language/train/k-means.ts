import { seededRandom } from './random'
import type { WordVectors } from './word-vectors'

interface Options {
  readonly clusters: number
  readonly iterations?: number
  /** The centres are learnt from this many of the most frequent words. */
  readonly learntFrom?: number
  readonly seed?: number
}

/** Spherical k-means: the cluster of each word. */
export function clusterWords(
  vectors: WordVectors,
  { clusters, iterations = 10, learntFrom = 40_000, seed = 12345 }: Options,
): Uint16Array {
  const { words, dimensions, values } = vectors
  const seen = Math.min(words.length, learntFrom)
  const random = seededRandom(seed)
  const centres = new Float32Array(clusters * dimensions)
  const restart = (cluster: number) => {
    const word = Math.floor(random() * Math.min(seen, 20_000))
    centres.set(values.subarray(word * dimensions, (word + 1) * dimensions), cluster * dimensions)
  }
  for (let cluster = 0; cluster < clusters; cluster++) restart(cluster)
  const assigned = new Uint16Array(words.length)
  for (let round = 0; round < iterations; round++) {
    assign(vectors, centres, assigned, seen)
    centres.fill(0)
    const sizes = new Int32Array(clusters)
    for (let i = 0; i < seen; i++) {
      const cluster = assigned[i] as number
      sizes[cluster] = (sizes[cluster] as number) + 1
      for (let d = 0; d < dimensions; d++) {
        const at = cluster * dimensions + d
        centres[at] = (centres[at] as number) + (values[i * dimensions + d] as number)
      }
    }
    for (let cluster = 0; cluster < clusters; cluster++) {
      if (sizes[cluster] === 0) restart(cluster)
      else normalise(centres, cluster * dimensions, dimensions)
    }
  }
  assign(vectors, centres, assigned, words.length)
  return assigned
}

function assign(
  { values, dimensions }: WordVectors,
  centres: Float32Array,
  assigned: Uint16Array,
  count: number,
): void {
  const clusters = centres.length / dimensions
  for (let i = 0; i < count; i++) {
    const from = i * dimensions
    let best = 0
    let bestSum = -Infinity
    for (let cluster = 0; cluster < clusters; cluster++) {
      const at = cluster * dimensions
      let sum = 0
      for (let d = 0; d < dimensions; d++) sum += (values[from + d] as number) * (centres[at + d] as number)
      if (sum > bestSum) {
        best = cluster
        bestSum = sum
      }
    }
    assigned[i] = best
  }
}

function normalise(values: Float32Array, from: number, count: number): void {
  let squares = 0
  for (let i = from; i < from + count; i++) squares += (values[i] as number) ** 2
  const length = Math.sqrt(squares) || 1
  for (let i = from; i < from + count; i++) values[i] = (values[i] as number) / length
}
