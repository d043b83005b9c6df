import { surfaceSubjects } from '../syntax/subject'
import { hasRelation, type Tree } from '../syntax/tree'

/** Who is called by a noun: "Mora is a critic of", "Kenya, a supporter of", "as an ally of Kenya, Mora". */
export function describedBy(tree: Tree, noun: number): number[] {
  if (tree.childrenBy(noun, 'cop').length > 0) return surfaceSubjects(tree, noun)
  const head = tree.head(noun)
  if (head >= 0 && hasRelation(tree.token(noun), 'appos')) return [head]
  return tree.childrenBy(noun, 'appos')
}
