import { surfaceSubjects } from './subject'
import { hasRelation, type Tree } from './tree'
import { isPassive, isVerb, prepositionOf } from './words'

/** "In his letter, Kim said", "hailed Putin in a letter to": the author is the subject of the verb that the phrase hangs from. */
export function agentsOfGovernor(tree: Tree, noun: number): number[] {
  const token = tree.token(noun)
  const governor = tree.head(noun)
  if (
    governor < 0 ||
    !hasRelation(token, 'obl') ||
    !['in', 'during', 'with', 'after', 'for'].includes(prepositionOf(tree, noun))
  )
    return []
  return isVerb(tree, governor) && !isPassive(tree, governor) ? surfaceSubjects(tree, governor) : []
}
