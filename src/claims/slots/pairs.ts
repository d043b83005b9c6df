import type { Reference } from '../references'
import type { Tree } from '../syntax/tree'
import { hasRelation } from '../syntax/tree'
import { lemmaOf } from '../syntax/words'
import type { SlotContext } from './slot-context'

const MAX_WORDS_BETWEEN = 3
const DASHES = /^[-–—/]$/

/** "the Lindahl-Mora summit", "U.S.-Kenyan trade talks", "Peruvian and Kenyan drills": the two sides named before the noun. */
export function pairBefore(noun: number, { tree, references }: SlotContext): Reference[] {
  if (isPartOfName(tree, noun)) return []
  for (let last = noun - 1; last >= Math.max(1, noun - 1 - MAX_WORDS_BETWEEN); last--) {
    if (!['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tree.token(last).upos)) return []
    const right = references.at(tree, last)
    if (right.length === 0) continue
    const first = firstOf(tree, last, right)
    const dash = first - 1
    const joined =
      DASHES.test(tree.tokens[dash]?.form ?? '') || (lemmaOf(tree, dash) === 'and' && right[0]?.form === 'demonym')
    const left = joined && dash > 0 ? references.at(tree, dash - 1) : []
    return left.length === 1 && right.length === 1 && left[0]?.entityId !== right[0]?.entityId
      ? [...left, ...right]
      : []
  }
  return []
}

/** The first token of the mention that ends here: "North Korea". */
function firstOf(tree: Tree, last: number, [reference]: readonly Reference[]): number {
  let first = last
  while (first > 0 && reference !== undefined && (tree.tokens[first - 1]?.start ?? -1) >= reference.span.start) first--
  return first
}

/** "trade talks": the trade is not what the sides did, the talks are. */
function isPartOfName(tree: Tree, noun: number): boolean {
  return hasRelation(tree.token(noun), 'compound')
}
