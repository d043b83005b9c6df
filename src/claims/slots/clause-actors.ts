import type { EntityLabel } from '../../model'
import type { Reference } from '../references'
import { datelineEnd } from '../syntax/dateline'
import type { Predication } from '../syntax/predication'
import { hasRelation, subtree, type Tree } from '../syntax/tree'
import { complementsOf } from '../syntax/verb-predication'
import { markerOf, prepositionOf } from '../syntax/words'
import type { SlotContext } from './slot-context'

const ARGUMENTS = ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'amod', 'compound']

/**
 * The first actors that the complement clauses are about: "vowed to expand ties with X" gives X, "promised that Russia
 * would hurt the American side" the American side: not the one who speaks nor his own state.
 */
export function contentActors(
  predication: Predication,
  context: SlotContext,
  speakers: readonly Reference[],
): Reference[] {
  const topic = topicActors(predication, context, speakers)
  if (topic.length > 0) return topic
  const { tree, references } = context
  const accept = othersThan(speakers, context)
  for (const clause of contentClauses(predication, tree)) {
    const [first] = subtree(tree, clause)
      .filter((index) => index >= datelineEnd(tree) && isArgument(tree, index))
      .flatMap((index) => references.of(tree, [index]))
      .filter(accept)
    if (first !== undefined) return [first]
  }
  return []
}

/** Whom the complement clauses speak of: whose doing their subject is, or where that is the speaker's own, their object. */
export function topicActors(
  predication: Predication,
  context: SlotContext,
  speakers: readonly Reference[],
): Reference[] {
  const { tree, references } = context
  const accept = othersThan(speakers, context)
  for (const clause of contentClauses(predication, tree)) {
    const roles = [tree.childrenBy(clause, 'nsubj'), tree.childrenBy(clause, 'obj', 'obl:agent')]
    for (const heads of roles) {
      const found = references
        .throughActs(
          tree,
          heads.filter((head) => head >= datelineEnd(tree)),
        )
        .filter(accept)
      if (found.length > 0) return found.slice(0, 1)
      if (heads.length > 0 && heads.every((head) => isThing(tree, head, references))) break
    }
  }
  return []
}

/** "alleged that the deal did not restrict Ghana": what is said of a thing that is nobody's is not said of whom it touches. */
const isThing = (tree: Tree, head: number, references: SlotContext['references']): boolean =>
  tree.token(head).upos === 'NOUN' && references.throughActs(tree, [head]).length === 0

/** "threatened consequences if Kenya withdrew": whose doing the condition is. */
export function conditionActors(
  { trigger, complements }: Predication,
  context: SlotContext,
  speakers: readonly Reference[],
): Reference[] {
  const { tree, references } = context
  const conditions = [trigger, ...complements]
    .flatMap((clause) => tree.childrenBy(clause, 'advcl'))
    .filter((clause) => ['if', 'unless', 'should'].includes(markerOf(tree, clause)))
  const subjects = conditions.flatMap((clause) => tree.childrenBy(clause, 'nsubj', 'nsubj:pass'))
  return references.throughActs(tree, subjects).filter(othersThan(speakers, context)).slice(0, 1)
}

export const contentClauses = ({ complements, patients }: Predication, tree: Tree): number[] => [
  ...complements,
  ...patients.flatMap((patient) => complementsOf(tree, patient)),
]

/** An actor that is neither one of these nor the state of one of them. */
export function othersThan(ends: readonly Reference[], { countryOf }: SlotContext): (found: Reference) => boolean {
  const own = new Set(ends.flatMap(({ entityId }) => [entityId, countryOf(entityId) ?? entityId]))
  return ({ entityId, label }) => !own.has(entityId) && !NO_ACTORS.has(label)
}
const NO_ACTORS = new Set<EntityLabel>(['Place', 'Agreement', 'Outlet'])

const isArgument = (tree: Tree, index: number): boolean =>
  ARGUMENTS.some((relation) => hasRelation(tree.token(index), relation))

/**
 * The first other actor behind the trigger in its clause: for acts whose aim the syntax at hand does not show. `within`
 * gives the words that are looked at: all below, or those of the clause itself.
 */
export function clauseActors(
  { trigger, carrier }: Predication,
  context: SlotContext,
  ends: readonly Reference[],
  within: (tree: Tree, top: number) => number[] = subtree,
): Reference[] {
  const { tree, references } = context
  const cited = new Set(
    within(tree, carrier)
      .filter((index) => prepositionOf(tree, index).startsWith('accord'))
      .flatMap((index) => subtree(tree, index)),
  )
  return [...new Set([...within(tree, carrier), ...within(tree, trigger)])]
    .filter((index) => index > trigger && !cited.has(index) && isArgument(tree, index))
    .sort((a, b) => a - b)
    .flatMap((index) => references.of(tree, [index]))
    .filter(othersThan(ends, context))
    .slice(0, 1)
}

/** The words of a clause without those of other clauses in or beside it that have subjects of their own. */
export function ownClause(tree: Tree, top: number): number[] {
  const found = [top]
  for (const index of found)
    found.push(...tree.children(index).filter((child) => tree.childrenBy(child, 'nsubj').length === 0))
  return found
}

const HELPING = new Set(['help', 'support', 'aid', 'assist', 'back', 'defend', 'protect', 'reinforce'])

/** "sent soldiers to help Russia fight": whom the purpose clause helps. */
export function purposeActors({ carrier }: Predication, { tree, references }: SlotContext): Reference[] {
  const helping = tree
    .childrenBy(carrier, 'advcl', 'xcomp', 'acl')
    .filter((clause) => HELPING.has(tree.token(clause).lemma))
  return helping.flatMap((clause) => references.of(tree, tree.childrenBy(clause, 'obj', 'iobj')))
}
