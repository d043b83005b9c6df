import type { Tree } from '../syntax/tree'
import { lemmaOf } from '../syntax/words'

/** "became the first (country) to recognise": an infinitive that tells an outcome, not a purpose. */
export function isOutcome(tree: Tree, clause: number): boolean {
  const to = tree.childrenBy(clause, 'mark').find((mark) => tree.token(mark).xpos === 'TO')
  if (to === undefined) return false
  const ranked = [tree.head(clause), to - 1].filter((index) => index >= 0)
  return ranked.some(
    (index) =>
      OUTCOMES.has(lemmaOf(tree, index)) ||
      tree.childrenBy(index, 'amod').some((rank) => OUTCOMES.has(lemmaOf(tree, rank))),
  )
}
const OUTCOMES = new Set(['become', 'be', 'first', 'second', 'third', 'last', 'latest', 'only', 'next'])
