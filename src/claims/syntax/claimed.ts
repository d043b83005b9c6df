import { hasRelation, type Tree } from './tree'
import { lemmaOf } from './words'

const CLAIMED = new Set(['responsibility', 'credit'])

/** "claimed responsibility for": who says so did what follows; he does not merely allege it. */
export const claimsResponsibility = (tree: Tree, verb: number): boolean =>
  lemmaOf(tree, verb) === 'claim' && tree.childrenBy(verb, 'obj').some((object) => CLAIMED.has(lemmaOf(tree, object)))

/** The verb of "claimed responsibility for the attack", given the noun of the attack. */
export function claimerOf(tree: Tree, noun: number): number | undefined {
  const claimed = tree.head(noun)
  if (!hasRelation(tree.token(noun), 'nmod') || claimed < 0 || !CLAIMED.has(lemmaOf(tree, claimed))) return undefined
  const verb = tree.head(claimed)
  return verb >= 0 && claimsResponsibility(tree, verb) ? verb : undefined
}
