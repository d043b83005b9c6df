/** How much a shared word tells: the rarer among all claims, the more (inverse document frequency; Spärck Jones 1972). */
export interface WordWeights {
  weightOf(word: string): number
}

export function wordWeights(lists: Iterable<readonly string[]>): WordWeights {
  const counts = new WordCounts()
  for (const words of lists) counts.add(words)
  return counts.weights()
}

/** In how many claims each word stands, counted one claim after the other. */
export class WordCounts {
  readonly #counts = new Map<string, number>()
  #total = 0

  add(words: readonly string[]): void {
    this.#total++
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
  }

  weights(): WordWeights {
    // A small build knows too little of what is rare: no word counts for less than among this many claims.
    const claims = Math.max(this.#total, MIN_CLAIMS)
    return { weightOf: (word) => Math.log((1 + claims) / (1 + (this.#counts.get(word) ?? 0))) }
  }
}
const MIN_CLAIMS = 5000

export interface Likeness {
  /** Weight of the shared words over that of all words of both (Dice), 0 to 1. */
  readonly dice: number
  /** Weight of the shared words. */
  readonly shared: number
  readonly words: readonly string[]
}

/** How alike two sorted lists of words are. */
export function likenessOf(a: readonly string[], b: readonly string[], { weightOf }: WordWeights): Likeness {
  const words: string[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i] ?? '', b[j] ?? '']
    if (left === right) words.push(left)
    if (left <= right) i++
    if (right <= left) j++
  }
  const sum = (list: readonly string[]): number => list.reduce((total, word) => total + weightOf(word), 0)
  const [shared, all] = [sum(words), sum(a) + sum(b)]
  return { dice: all === 0 ? 0 : (2 * shared) / all, shared, words }
}
