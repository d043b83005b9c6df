import type { TimeMention } from '../../time'
import { subtree, type Tree } from '../syntax/tree'
import { isNoun, lemmaOf } from '../syntax/words'

const STARTING = new Set(['start', 'begin', 'effective'])
const PREPOSITIONS = new Set(['in', 'on', 'from', 'as of', 'next', 'this'])

/** "will limit exports starting in October": the beginning of what is done, wherever the tree hangs it. */
export function startingTime(tree: Tree, carrier: number, times: readonly TimeMention[]): TimeMention | undefined {
  const words = new Set(subtree(tree, carrier))
  return times.find(({ first }) => {
    const before = PREPOSITIONS.has(lemmaOf(tree, first - 1)) ? first - 2 : first - 1
    return before > carrier && words.has(before) && STARTING.has(lemmaOf(tree, before)) && !isNoun(tree, before)
  })
}
