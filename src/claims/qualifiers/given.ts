import { EMBEDDINGS } from '../lexicon/embedding'
import { hasRelation, type Tree } from '../syntax/tree'
import { isNoun, lemmaOf, markerOf, prepositionOf } from '../syntax/words'

const DECISIONS = new Set(['decision', 'move'])

/** "Mora's decision to leave the pact", "its move to suspend imports": who has so decided has acted, as news tell it. */
export function isDecisionMade(tree: Tree, noun: number): boolean {
  return (
    isNoun(tree, noun) &&
    DECISIONS.has(lemmaOf(tree, noun)) &&
    tree.childrenBy(noun, 'nmod:poss').length > 0 &&
    tree.childrenBy(noun, 'acl').every((clause) => markerOf(tree, clause) !== 'whether')
  )
}

/** "raise the issue of Kenya's seizure of the island": an act with its doer, as the topic of a noun that asks for nothing, is a given. */
export function isTopic(tree: Tree, act: number, governor: number): boolean {
  return (
    isNoun(tree, act) &&
    isNoun(tree, governor) &&
    hasRelation(tree.token(act), 'nmod') &&
    ['of', 'about', 'over', 'on'].includes(prepositionOf(tree, act)) &&
    tree.childrenBy(act, 'nmod:poss').length > 0 &&
    TOPICS.has(lemmaOf(tree, governor)) &&
    !EMBEDDINGS.has(lemmaOf(tree, governor))
  )
}
const TOPICS = new Set(
  'issue question matter subject topic case problem light wake face result consequence cost impact effect legality news'.split(
    ' ',
  ),
)
