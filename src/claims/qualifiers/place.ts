import type { References } from '../references'
import type { Predication } from '../syntax/predication'
import type { Tree } from '../syntax/tree'

/** Where the event took place: a named place or state in an "in", "at" or "near" phrase of its predicate. */
export function placeOf(tree: Tree, { obliques }: Predication, references: References): string | undefined {
  const heads = ['in', 'at', 'near', 'inside'].flatMap((preposition) => obliques.get(preposition) ?? [])
  return references.of(tree, heads).find(({ label, locative }) => label === 'Place' || (label === 'State' && locative))
    ?.entityId
}
