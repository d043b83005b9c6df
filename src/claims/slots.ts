import type { EntityLabel } from '../model'
import type { Slot } from './frame'
import { UTTERANCE_NOUNS } from './lexicon/utterance-nouns'
import type { Reference, References } from './references'
import type { Predication } from './syntax/predication'
import { agentsOfNoun, measureAbove, modifiersOfNoun, spread } from './syntax/arguments'
import { speakersAbove } from './qualifiers/attribution'
import { ancestors, hasRelation, subtree, type Tree } from './syntax/tree'
import { isPassive, isVerb, lemmaOf, prepositionOf } from './syntax/words'
import { surfaceSubjects } from './syntax/subject'
import { complementsOf, verbPredication } from './syntax/verb-predication'

/** What slots may look at beyond the predication itself. */
export interface SlotContext {
  readonly tree: Tree
  readonly references: References
  /** The state that a person or body belongs to, where the article tells. */
  readonly countryOf: (entityId: string) => string | undefined
  readonly labelOf: (entityId: string) => EntityLabel | undefined
  /** Who did what a definite noun takes up: "the executions", "the move". */
  readonly doerOf: (noun: string) => Reference | undefined
  /** To whom what a definite noun takes up was done. */
  readonly victimOf: (noun: string) => Reference | undefined
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
    acts
      ? orElse(references.throughActs(tree, heads), () => rememberedDoers(heads, context))
      : references.of(tree, heads)
  const others = (found: readonly Reference[]): Reference[] =>
    found.filter(({ entityId }) => !exclude.some((end) => end.entityId === entityId))
  switch (name) {
    case 'agent':
      return agents(predication, context, lookUp)
    case 'speaker':
      return others(speakers(predication, context))
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
      return others(contentActors(predication, context, exclude))
    case 'clause':
      return others(clauseActors(predication, context, exclude))
    case 'purpose':
      return others(purposeActors(predication, context))
    case 'undergoer':
      return others(undergoers(predication, context))
    case 'home':
      return homes([...predication.patients, ...(predication.form === 'noun' ? predication.agents : [])], context)
    case 'victim':
      return others(rememberedVictims(predication, context))
    case 'own':
      return statesOf(exclude, context)
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

const AIMING = new Set([
  'target',
  'aim',
  'hit',
  'punish',
  'cut',
  'slash',
  'curb',
  'restrict',
  'ban',
  'bar',
  'limit',
  'prohibit',
  'direct',
])

/** "sanctions targeting North Korea": who the participle on the noun acts upon. */
function targets(tree: Tree, noun: number): number[] {
  const above = tree.head(noun)
  const beside = above >= 0 ? tree.childrenBy(above, 'xcomp', 'advcl').filter((child) => child > noun) : []
  const aimed = [...tree.childrenBy(noun, 'acl'), ...beside].filter((verb) => AIMING.has(lemmaOf(tree, verb)))
  return aimed.flatMap((verb) => {
    const { patients, obliques } = verbPredication(tree, verb)
    return [
      ...patients.filter((head) => head !== noun),
      ...(obliques.get('at') ?? []),
      ...(obliques.get('against') ?? []),
    ]
  })
}

/** The agents named; else whose utterance the agent is ("his comments accused"); else whom the syntax suggests. */
function agents(
  { agents: heads, fallbackAgents }: Predication,
  { tree, references }: SlotContext,
  lookUp: (heads: readonly number[]) => Reference[],
): Reference[] {
  const doers = (found: readonly Reference[]): Reference[] => found.filter(({ label }) => label !== 'Agreement')
  const makers = heads
    .filter((head) => UTTERANCE_NOUNS.has(lemmaOf(tree, head)))
    .flatMap((head) => agentsOfNoun(tree, head))
  return orElse(
    orElse(doers(lookUp(heads)), () => doers(references.of(tree, makers))),
    () => doers(lookUp(fallbackAgents)),
  )
}

/** "carried out the assault": on whom, was told before. */
function rememberedVictims({ trigger }: Predication, { tree, victimOf }: SlotContext): Reference[] {
  const definite = tree
    .childrenBy(trigger, 'det')
    .some((det) => ['the', 'this', 'these', 'that'].includes(lemmaOf(tree, det)))
  const victim = definite ? victimOf(lemmaOf(tree, trigger)) : undefined
  return victim === undefined ? [] : [{ ...victim, indirect: true }]
}

/** "was dismayed by the executions": whoever did them, as told before; the noun itself is what names him here. */
function rememberedDoers(heads: readonly number[], { tree, doerOf }: SlotContext): Reference[] {
  const definite = heads.filter((head) =>
    tree.childrenBy(head, 'det').some((det) => ['the', 'this', 'these', 'that'].includes(lemmaOf(tree, det))),
  )
  return definite.flatMap((head) => {
    const doer = doerOf(lemmaOf(tree, head))
    return doer === undefined ? [] : [{ ...doer, indirect: true }]
  })
}

const orElse = (found: Reference[], next: () => Reference[]): Reference[] => (found.length > 0 ? found : next())

/** The state that a person belongs to: who elects him. */
function homes(heads: readonly number[], context: SlotContext): Reference[] {
  return statesOf(context.references.of(context.tree, heads), context)
}

/** The states of persons, named by the persons themselves. */
function statesOf(persons: readonly Reference[], { countryOf, labelOf }: SlotContext): Reference[] {
  return persons.flatMap((reference) => {
    const home = countryOf(reference.entityId)
    const label = home === undefined ? undefined : labelOf(home)
    return home === undefined || label === undefined ? [] : [{ ...reference, entityId: home, label, indirect: true }]
  })
}

/** Who says the clause, where it is said by somebody who takes sides: outlets only report. */
function speakers({ carrier }: Predication, { tree, references }: SlotContext): Reference[] {
  return speakersAbove(tree, carrier, references).filter(({ label }) => label !== 'Outlet')
}

/**
 * The first actors that the complement clauses are about: "vowed to expand ties with X" gives X, "promised that Russia
 * would hurt the American side" the American side: not the one who speaks nor his own state.
 */
function contentActors(
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
const ARGUMENTS = ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'amod', 'compound']

/** The first other actor behind the trigger in its clause: for acts whose aim the syntax at hand does not show. */
function clauseActors(
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
  const top = measureAbove(tree, trigger)
  const above = tree.head(top)
  if (prepositionOf(tree, top) === 'under' && above >= 0) return references.of(tree, surfaceSubjects(tree, above))
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
