import type { Reference } from '../references'
import type { Predication } from '../syntax/predication'
import { hasRelation, subtree } from '../syntax/tree'
import { complementsOf } from '../syntax/verb-predication'
import { prepositionOf } from '../syntax/words'
import type { SlotContext } from './slot-context'

const ARGUMENTS = ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'amod', 'compound']

/**
 * The first actors that the complement clauses are about: "vowed to expand ties with X" gives X, "promised that Russia
 * would hurt the American side" the American side: not the one who speaks nor his own state.
 */
export function contentActors(
  { complements, patients }: Predication,
  { tree, references, countryOf }: SlotContext,
  speakers: readonly Reference[],
): Reference[] {
  const own = new Set(speakers.flatMap(({ entityId }) => [entityId, countryOf(entityId) ?? entityId]))
  const clauses = [...complements, ...patients.flatMap((patient) => complementsOf(tree, patient))]
  for (const clause of clauses) {
    const inside = subtree(tree, clause)
      .filter((index) => ARGUMENTS.some((relation) => hasRelation(tree.token(index), relation)))
      .flatMap((index) => references.of(tree, [index]))
      .filter(
        ({ entityId, label }) => !own.has(entityId) && label !== 'Place' && label !== 'Agreement' && label !== 'Outlet',
      )
    const [first] = inside
    if (first !== undefined) return [first]
  }
  return []
}

/** The first other actor behind the trigger in its clause: for acts whose aim the syntax at hand does not show. */
export function clauseActors(
  { trigger, carrier }: Predication,
  { tree, references, countryOf }: SlotContext,
  ends: readonly Reference[],
): Reference[] {
  const own = new Set(ends.flatMap(({ entityId }) => [entityId, countryOf(entityId) ?? entityId]))
  const cited = new Set(
    subtree(tree, carrier)
      .filter((index) => prepositionOf(tree, index).startsWith('accord'))
      .flatMap((index) => subtree(tree, index)),
  )
  const inside = [...new Set([...subtree(tree, carrier), ...subtree(tree, trigger)])].filter(
    (index) => index > trigger && !cited.has(index),
  )
  const found = inside
    .sort((a, b) => a - b)
    .filter((index) => ARGUMENTS.some((relation) => hasRelation(tree.token(index), relation)))
    .flatMap((index) => references.of(tree, [index]))
    .filter(
      ({ entityId, label }) => !own.has(entityId) && label !== 'Place' && label !== 'Agreement' && label !== 'Outlet',
    )
  return found.slice(0, 1)
}

const HELPING = new Set(['help', 'support', 'aid', 'assist', 'back', 'defend', 'protect', 'reinforce'])

/** "sent soldiers to help Russia fight": whom the purpose clause helps. */
export function purposeActors({ carrier }: Predication, { tree, references }: SlotContext): Reference[] {
  const helping = tree
    .childrenBy(carrier, 'advcl', 'xcomp', 'acl')
    .filter((clause) => HELPING.has(tree.token(clause).lemma))
  return helping.flatMap((clause) => references.of(tree, tree.childrenBy(clause, 'obj', 'iobj')))
}
