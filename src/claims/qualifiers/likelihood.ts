import { hasRelation, type Tree } from '../syntax/tree'
import { lemmaOf } from '../syntax/words'

/** "a second visit would help", "talks with Kenya could end it": of what has not been, only what would come of it is told. */
export function isSupposed(tree: Tree, noun: number, governor: number): boolean {
  return (
    hasRelation(tree.token(noun), 'nsubj') &&
    tree.token(noun).upos === 'NOUN' &&
    tree.childrenBy(noun, 'nmod:poss').length === 0 &&
    tree.childrenBy(noun, 'det').every((det) => ['a', 'an', 'any', 'another'].includes(lemmaOf(tree, det))) &&
    tree.token(governor).upos !== 'NOUN'
  )
}

/** "a Kenyan offensive is not likely", "an attack seems imminent": how likely it is, is all that is told. */
export const isOnlyLikely = (tree: Tree, noun: number, governor: number): boolean =>
  hasRelation(tree.token(noun), 'nsubj') &&
  tree.token(noun).upos === 'NOUN' &&
  LIKELIHOOD.has(lemmaOf(tree, governor)) &&
  tree.childrenBy(governor, 'xcomp').length === 0
const LIKELIHOOD = new Set(['likely', 'unlikely', 'possible', 'impossible', 'imminent', 'inevitable', 'probable'])
