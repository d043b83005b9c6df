import type { Slot } from './frame'
import type { Reference, References } from './references'
import type { Predication } from './syntax/predication'
import { agentsOfNoun, modifiersOfNoun, spread } from './syntax/arguments'
import { ancestors, hasRelation, subtree, type Tree } from './syntax/tree'
import { isPassive, isVerb } from './syntax/words'
import { surfaceSubjects } from './syntax/subject'
import { verbPredication } from './syntax/verb-predication'

/** What slots may look at beyond the predication itself. */
export interface SlotContext {
  readonly tree: Tree
  readonly references: References
  /** Who accused this entity last, in the article so far. */
  readonly accuserOf: (entityId: string) => Reference | undefined
  /** Whom the letter spoken of goes to, given its sender. */
  readonly letterTo: (entityId: string) => Reference | undefined
}

/** The references in one slot of a predication; empty where it is not filled. `exclude` keeps the other end out. */
export function fill(
  slot: Slot,
  predication: Predication,
  context: SlotContext,
  exclude: readonly Reference[] = [],
): Reference[] {
  const acts = slot.startsWith('~')
  const name = acts ? slot.slice(1) : slot
  const { tree, references } = context
  const lookUp = (heads: readonly number[]): Reference[] =>
    acts ? references.throughActs(tree, heads) : references.of(tree, heads)
  const others = (found: readonly Reference[]): Reference[] =>
    found.filter(({ entityId }) => !exclude.some((end) => end.entityId === entityId))
  switch (name) {
    case 'agent':
      return lookUp(predication.agents)
    case 'patient':
      return others(lookUp(predication.patients))
    case 'recipient':
      return others(lookUp(predication.recipients))
    case 'self':
      return lookUp([predication.trigger])
    case 'theme':
      return others(lookUp(predication.patients.flatMap((head) => agentsOfNoun(tree, head))))
    case 'theme-target':
      return others(lookUp(predication.patients.flatMap((head) => targets(tree, head))))
    case 'content':
      return others(contentActors(predication, context))
    case 'purpose':
      return others(purposeActors(predication, context))
    case 'undergoer':
      return others(undergoers(predication, context))
    case 'accuser':
      return exclude.flatMap(({ entityId }) => context.accuserOf(entityId) ?? [])
    case 'letter':
      return exclude.flatMap(({ entityId }) => context.letterTo(entityId) ?? [])
    case 'office':
      return others(
        references.of(
          tree,
          spread(tree, predication.patients).flatMap((head) => modifiersOfNoun(tree, head)),
        ),
      )
    default:
      return others(
        lookUp([...(predication.obliques.get(name) ?? []), ...(predication.patientObliques.get(name) ?? [])]),
      )
  }
}

/** "sanctions targeting North Korea": who the participle on the noun acts upon. */
function targets(tree: Tree, noun: number): number[] {
  return tree.childrenBy(noun, 'acl').flatMap((verb) => {
    const { patients, obliques } = verbPredication(tree, verb)
    return [
      ...patients.filter((head) => head !== noun),
      ...(obliques.get('at') ?? []),
      ...(obliques.get('against') ?? []),
    ]
  })
}

/** The first actor in the complement clauses: "vowed to expand ties with X" gives X. */
function contentActors({ complements }: Predication, { tree, references }: SlotContext): Reference[] {
  for (const clause of complements) {
    const subjects = references.of(tree, isVerb(tree, clause) ? surfaceSubjects(tree, clause) : [])
    if (subjects.length > 0 && hasRelation(tree.token(clause), 'ccomp')) return subjects
    const inside = actorsBelow(tree, clause, references)
    if (inside.length > 0) return inside.slice(0, 1)
  }
  return []
}

function actorsBelow(tree: Tree, clause: number, references: References): Reference[] {
  return subtree(tree, clause)
    .filter(
      (index) =>
        index !== clause && ['obj', 'iobj', 'obl', 'nmod'].some((relation) => hasRelation(tree.token(index), relation)),
    )
    .flatMap((index) => references.at(tree, index))
    .filter(({ label }) => label !== 'Place' && label !== 'Agreement')
}

/** "sent soldiers to help Russia fight": whom the purpose clause helps. */
function purposeActors({ carrier }: Predication, { tree, references }: SlotContext): Reference[] {
  const helping = tree
    .childrenBy(carrier, 'advcl', 'xcomp', 'acl')
    .filter((clause) => HELPING.has(tree.token(clause).lemma))
  return helping.flatMap((clause) => references.of(tree, tree.childrenBy(clause, 'obj', 'iobj')))
}
const HELPING = new Set(['help', 'support', 'aid', 'assist', 'back', 'defend', 'protect', 'reinforce'])

/** "X has been hit by sanctions", "X is under sanctions", "X is subject to sanctions": who bears what the noun names. */
function undergoers({ trigger }: Predication, { tree, references }: SlotContext): Reference[] {
  const [governor] = [trigger, ...ancestors(tree, trigger)].filter(
    (index) => index !== trigger && (isVerb(tree, index) || tree.childrenBy(index, 'cop').length > 0),
  )
  if (governor === undefined) return []
  const bears =
    BEARING.has(tree.token(governor).lemma) &&
    (!isVerb(tree, governor) || isPassive(tree, governor) || ACTIVE_BEARING.has(tree.token(governor).lemma))
  return bears ? references.of(tree, surfaceSubjects(tree, governor)) : []
}
const ACTIVE_BEARING = new Set(['face', 'suffer', 'endure', 'undergo', 'weather'])
const BEARING = new Set([
  'hit',
  'target',
  'subject',
  'punish',
  'isolate',
  'cripple',
  'batter',
  'squeeze',
  'burden',
  ...ACTIVE_BEARING,
])
