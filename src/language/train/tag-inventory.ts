import type { TreebankSentence } from './conllu'

const SEEN_MIN = 4
const AMBIGUITY_SEEN_MIN = 3
const SECOND_TAG_SHARE = 0.1
const FIXED_SEEN_MIN = 20
const FIXED_SHARE = 0.997

/** Joint tags `UPOS|XPOS`, most frequent first. */
export class TagInventory {
  readonly tags: readonly string[]
  private readonly numbers: ReadonlyMap<string, number>
  private readonly byUpos = new Map<string, number>()

  constructor(tags: readonly string[]) {
    this.tags = tags
    this.numbers = new Map(tags.map((tag, i) => [tag, i]))
    tags.forEach((tag, i) => {
      const upos = tag.split('|')[0] ?? ''
      if (!this.byUpos.has(upos)) this.byUpos.set(upos, i)
    })
  }

  static of(sentences: readonly TreebankSentence[]): TagInventory {
    const counts = new Map<string, number>()
    for (const { upos, xpos } of sentences) upos.forEach((tag, i) => increment(counts, `${tag}|${xpos[i]}`))
    const kept = [...counts].filter(([, count]) => count >= SEEN_MIN).sort((a, b) => b[1] - a[1])
    return new TagInventory(kept.map(([tag]) => tag))
  }

  numbersOf({ upos, xpos }: TreebankSentence): Int16Array {
    return Int16Array.from(upos, (tag, i) => this.numbers.get(`${tag}|${xpos[i]}`) ?? this.byUpos.get(tag) ?? 0)
  }
}

/** How often each word (hash of the normal form) has each tag. */
export type TagCounts = ReadonlyMap<number, ReadonlyMap<number, number>>

export function countTags(
  examples: Iterable<{ readonly normals: Int32Array; readonly gold: Int16Array; readonly weight?: number }>,
): TagCounts {
  const counts = new Map<number, Map<number, number>>()
  for (const { normals, gold, weight = 1 } of examples) {
    normals.forEach((word, i) => {
      let tags = counts.get(word)
      if (tags === undefined) counts.set(word, (tags = new Map()))
      increment(tags, gold[i] ?? 0, weight)
    })
  }
  return counts
}

/** Class of each known word: its most frequent tag and the second where it is not rare. Numbered from 1. */
export function ambiguityClasses(counts: TagCounts): Map<number, number> {
  const classes = new Map<string, number>()
  const result = new Map<number, number>()
  for (const [word, tags] of counts) {
    const total = sum(tags.values())
    if (total < AMBIGUITY_SEEN_MIN) continue
    const top = [...tags]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .filter(([, count]) => count / total >= SECOND_TAG_SHARE)
    const key = top
      .slice(0, 2)
      .map(([tag]) => tag)
      .join(' ')
    const class_ = classes.get(key) ?? classes.size + 1
    classes.set(key, class_)
    result.set(word, class_)
  }
  return result
}

/** Tag + 1 of frequent words that have practically one reading. */
export function fixedTags(counts: TagCounts): Map<number, number> {
  const result = new Map<number, number>()
  for (const [word, tags] of counts) {
    const total = sum(tags.values())
    if (total < FIXED_SEEN_MIN) continue
    for (const [tag, count] of tags) if (count / total >= FIXED_SHARE) result.set(word, tag + 1)
  }
  return result
}

export function increment<K>(counts: Map<K, number>, key: K, amount = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + amount)
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
