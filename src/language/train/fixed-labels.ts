import { hashText } from '../linear/hash'
import { pairKey, wordPairKey } from '../parser/parser-model'
import { lowerForm, normalForm } from '../words/word-shape'
import { increment } from './tag-inventory'
import type { PreparedTree } from './train-parser'

const SEEN_MIN = 30
const PAIR_SHARE = 0.996
const WORD_SHARE = 0.998

type LabelCounts = Map<number, Map<number, number>>

/**
 * Relation + 1 of the pairs of tags, and of a pair with the dependent's word, that stand in one relation nearly always:
 * the parser need not score them. A third to a half of all arcs.
 */
export function fixedLabels(trees: readonly PreparedTree[]): Map<number, number> {
  const pairs: LabelCounts = new Map()
  const wordPairs: LabelCounts = new Map()
  const words = new Map<string, number>()
  for (const { forms, tags, gold, labels } of trees) {
    for (let token = 1; token <= tags.length; token++) {
      const head = gold.heads[token] as number
      if (head > tags.length) continue
      const pair = pairKey((tags[head - 1] as number) + 1, (tags[token - 1] as number) + 1, head < token)
      const form = forms[token - 1] ?? ''
      const word = words.get(form) ?? hashText(normalForm(lowerForm(form)))
      words.set(form, word)
      const label = labels[token] as number
      count(pairs, pair, label)
      count(wordPairs, wordPairKey(pair, word), label)
    }
  }
  return new Map([...sureLabels(wordPairs, WORD_SHARE), ...sureLabels(pairs, PAIR_SHARE)])
}

function count(counts: LabelCounts, key: number, label: number): void {
  const seen = counts.get(key) ?? new Map<number, number>()
  counts.set(key, seen)
  increment(seen, label)
}

function sureLabels(counts: LabelCounts, share: number): (readonly [number, number])[] {
  return [...counts].flatMap(([key, seen]) => {
    const total = [...seen.values()].reduce((sum, number) => sum + number, 0)
    const sure = [...seen].find(([, number]) => total >= SEEN_MIN && number / total >= share)
    return sure === undefined ? [] : [[key, sure[0] + 1] as const]
  })
}
