import { HELPFUL_ACTS } from '../lexicon/helpful-acts'
import { isNegated } from '../qualifiers/polarity'
import type { Reference } from '../references'
import { spread } from '../syntax/arguments'
import type { Predication } from '../syntax/predication'
import type { Tree } from '../syntax/tree'
import { isInfinitive, isNoun, lemmaOf, prepositionOf } from '../syntax/words'
import { contentClauses, othersThan } from './clause-actors'
import type { SlotContext } from './slot-context'

/**
 * Whom the promised act is for: what an act of help or cooperation in the complement has as object or behind "to", "with",
 * "for". A vow to go on with something, or to do it against somebody, is made to nobody there.
 */
export function benefitActors(
  predication: Predication,
  context: SlotContext,
  speakers: readonly Reference[],
): Reference[] {
  const { tree, references } = context
  const accept = othersThan(speakers, context)
  for (const clause of contentClauses(predication, tree).flatMap((top) => actsOf(tree, top))) {
    if (isNegated(tree, clause) || !HELPFUL_ACTS.has(lemmaOf(tree, clause))) continue
    const objects = tree.childrenBy(clause, 'iobj', 'obj')
    const found = references.of(tree, [...objects, ...phrasesBehind(tree, clause, objects)]).filter(accept)
    if (found.length > 0) return found
  }
  return []
}

/** "promised to continue supporting Ghana": what is gone on with is the act; "to cooperate to build": so is its end. */
function actsOf(tree: Tree, clause: number): number[] {
  const carried = CARRYING.has(lemmaOf(tree, clause)) ? tree.childrenBy(clause, 'xcomp') : []
  const ends = tree.childrenBy(clause, 'advcl', 'xcomp').filter((child) => isInfinitive(tree, child))
  return [clause, ...new Set([...carried, ...ends])]
}
const CARRYING = new Set(['continue', 'keep', 'begin', 'start', 'resume', 'try', 'go', 'do'])

/** "cooperate with Ghana", "expand relations with Ghana", "give guarantees to Ghana". */
function phrasesBehind(tree: Tree, clause: number, objects: readonly number[]): number[] {
  const things = spread(tree, objects).filter((object) => isNoun(tree, object))
  return [
    ...tree.childrenBy(clause, 'obl').filter((head) => BENEFIT.has(prepositionOf(tree, head))),
    ...things.flatMap((thing) => tree.childrenBy(thing, 'nmod').filter((head) => TO.has(prepositionOf(tree, head)))),
  ]
}
const BENEFIT = new Set(['to', 'with', 'for'])
const TO = new Set(['to', 'with'])
