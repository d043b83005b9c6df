import type { Tree } from '../syntax/tree'
import { markerOf } from '../syntax/words'

/** Words that open a clause of condition. */
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'should', 'provided', 'lest'])

/** "will attack if Tresk falls", "to send troops if the other is invaded": not what is told as done. */
export function hasCondition(tree: Tree, carrier: number): boolean {
  const conditional = tree.childrenBy(carrier, 'advcl').some((clause) => CONDITIONS.has(markerOf(tree, clause)))
  return conditional && tree.token(carrier).xpos === 'VB'
}
