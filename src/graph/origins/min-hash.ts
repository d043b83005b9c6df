import { scatter } from './shingles'

const BIN_BITS = 7
const BINS = 2 ** BIN_BITS
const EMPTY = 0xffffffff
const ROWS_PER_BAND = 4

/**
 * MinHash signature of a set of hashes: 128 numbers, of which two sets share about the share of their Jaccard
 * similarity. One hash for each element and 128 bins (one permutation hashing; Li, Owen and Zhang 2012), an empty bin
 * borrowing from the next full one to its right (Shrivastava and Li 2014). Null for an empty set.
 */
export function signatureOf(hashes: Uint32Array): Uint32Array | null {
  if (hashes.length === 0) return null
  const least = new Uint32Array(BINS).fill(EMPTY)
  for (const hash of hashes) {
    const bin = hash >>> (32 - BIN_BITS)
    const value = (hash << BIN_BITS) >>> 0
    if (value < (least[bin] ?? EMPTY)) least[bin] = value
  }
  return least.map((_, bin) => {
    let steps = 0
    while (least[(bin + steps) % BINS] === EMPTY && steps < BINS) steps++
    return scatter((least[(bin + steps) % BINS] ?? EMPTY) + Math.imul(steps, 0x27d4eb2f))
  })
}

/** Keys of the signature's 32 bands of 4 rows: sets with Jaccard 0.5 share one with a chance of 0.87, with 0.8 almost surely. */
export function bandsOf(signature: Uint32Array): number[] {
  const keys: number[] = []
  for (let first = 0; first < signature.length; first += ROWS_PER_BAND) {
    let key = 0
    for (let row = first; row < first + ROWS_PER_BAND; row++)
      key = scatter(Math.imul(key, 0x9e3779b1) ^ (signature[row] ?? 0))
    keys.push((first / ROWS_PER_BAND) * 2 ** 32 + key)
  }
  return keys
}
