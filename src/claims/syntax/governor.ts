import { surfaceSubjects } from './subject'
import { hasRelation, type Tree } from './tree'
import { isPassive, isVerb, lemmaOf, prepositionOf } from './words'

/** "In his letter, Kim said", "hailed Putin in a letter to": the author is the subject of the verb that the phrase hangs from. */
export function agentsOfGovernor(tree: Tree, noun: number): number[] {
  const token = tree.token(noun)
  const governor = tree.head(noun)
  if (governor < 0 || !hasRelation(token, 'obl') || !isOwnOccasion(tree, noun)) return []
  return isVerb(tree, governor) && !isPassive(tree, governor) ? surfaceSubjects(tree, governor) : []
}

const ATTENDED = new Set([
  'summit',
  'meeting',
  'talk',
  'visit',
  'trip',
  'tour',
  'negotiation',
  'conversation',
  'call',
  'discussion',
  'conference',
  'dinner',
  'consultation',
])

/** "said in a letter to", "travelled for a summit with": what one does oneself, by speaking or attending. */
function isOwnOccasion(tree: Tree, noun: number): boolean {
  const preposition = prepositionOf(tree, noun)
  if (preposition === 'in') return true
  return ['during', 'with', 'after', 'for', 'at', 'before'].includes(preposition) && ATTENDED.has(lemmaOf(tree, noun))
}
