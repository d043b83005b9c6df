import { hashText } from '../linear/hash'
import { writeContainer } from '../storage/container'
import { tableSections } from '../storage/hash-table-sections'
import { clusterWords } from './k-means'
import { readWordVectors } from './word-vectors'

const WORDS = 150_000
const FINE = 1000
const COARSE = 128

/** Word clusters at two grains, keyed by the hash of the lower form: what `clusters.br` holds. */
export function trainClusters(embeddings: string): Buffer {
  const vectors = readWordVectors(embeddings, WORDS)
  const fine = clusterWords(vectors, { clusters: FINE })
  const coarse = clusterWords(vectors, { clusters: COARSE })
  const entries = new Map<number, number>()
  vectors.words.forEach((word, i) => {
    const hash = hashText(word)
    if (!entries.has(hash)) entries.set(hash, (((fine[i] ?? 0) + 1) << 8) | ((coarse[i] ?? 0) + 1))
  })
  return writeContainer({ meta: { fine: FINE, coarse: COARSE }, sections: new Map(tableSections('clusters', entries)) })
}
