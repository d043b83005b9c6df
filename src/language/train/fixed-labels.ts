import { pairKey } from '../parser/parser-model'
import { increment } from './tag-inventory'
import type { PreparedTree } from './train-parser'

const SEEN_MIN = 30
const SHARE = 0.998

/** Relation + 1 of the pairs of tags that stand in one relation nearly always: the parser need not score them. */
export function fixedLabels(trees: readonly PreparedTree[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>()
  for (const { tags, gold, labels } of trees) {
    for (let token = 1; token <= tags.length; token++) {
      const head = gold.heads[token] as number
      if (head > tags.length) continue
      const key = pairKey((tags[head - 1] as number) + 1, (tags[token - 1] as number) + 1, head < token)
      const seen = counts.get(key) ?? new Map<number, number>()
      counts.set(key, seen)
      increment(seen, labels[token] as number)
    }
  }
  const fixed = new Map<number, number>()
  for (const [key, seen] of counts) {
    const total = [...seen.values()].reduce((sum, count) => sum + count, 0)
    for (const [label, count] of seen) if (total >= SEEN_MIN && count / total >= SHARE) fixed.set(key, label + 1)
  }
  return fixed
}
