const WORD = /[\p{L}\p{N}]+/gu
const WORDS_PER_SHINGLE = 5

/** Hashes (unsigned, 32 bits) of all runs of five words of a text, whatever its case and punctuation; sorted, each once. */
export function shinglesOf(text: string, size = WORDS_PER_SHINGLE): Uint32Array {
  const words = Array.from(text.toLowerCase().matchAll(WORD), ([word]) => hashWord(word))
  const hashes = new Set<number>()
  for (let first = 0; first + size <= words.length; first++) {
    let hash = size
    for (let i = first; i < first + size; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x9e3779b1)
    hashes.add(scatter(hash))
  }
  return Uint32Array.from(hashes).sort()
}

export interface Overlap {
  /** The share of all runs that both texts have, 0 to 1. */
  readonly jaccard: number
  /** The share of the shorter text's runs that the longer one has, 0 to 1. */
  readonly containment: number
  /** Number of the shorter text's runs. */
  readonly shorter: number
}

/** How much two sorted lists of hashes share. */
export function overlapOf(a: Uint32Array, b: Uint32Array): Overlap {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0]
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  const shorter = Math.min(a.length, b.length)
  return shorter === 0
    ? { jaccard: 0, containment: 0, shorter }
    : { jaccard: shared / (a.length + b.length - shared), containment: shared / shorter, shorter }
}

/** FNV-1a over code units (Fowler, Noll and Vo). */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** The finalizer of MurmurHash3 (Austin Appleby, public domain): each bit in changes each bit out with even chance. */
export function scatter(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
