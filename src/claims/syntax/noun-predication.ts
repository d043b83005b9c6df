import { LIGHT_VERBS } from '../lexicon/light-verbs'
import { agentsOfNoun, measureAbove, modifiersOfNoun, mergeObliques, obliquesOf } from './arguments'
import { claimerOf } from './claimed'
import { agentsOfGovernor } from './governor'
import { addressedAt, goers } from './occasion'
import type { Predication } from './predication'
import { surfaceSubjects } from './subject'
import { hasRelation, type Tree } from './tree'
import { firstConjunct, isPassive, isVerb, lemmaOf, phrasalLemma, prepositionOf } from './words'
import { complementsOf, verbPredication } from './verb-predication'

/** The predication of an event noun: its own arguments, and those of the light verb that carries it. */
export function nounPredication(tree: Tree, noun: number): Predication {
  const light = lightVerbOf(tree, noun) ?? lightParticipleOf(tree, noun)
  const own = obliquesOf(tree, noun, 'nmod', 'obl')
  const ofPhrase = own.get('of') ?? []
  const nounAgents = agentsOfNoun(tree, noun)
  const carried = light === undefined ? undefined : verbPredication(tree, light)
  const blamed = blamedFor(tree, noun)
  const carrierAgents = blamed.length > 0 ? blamed : (carried?.agents ?? nearbyAgents(tree, noun))
  const owned = tree.childrenBy(noun, 'nmod:poss').length > 0
  return {
    trigger: noun,
    carrier: light ?? noun,
    form: 'noun',
    lemma: lemmaOf(tree, noun),
    voice: 'active',
    agents: nounAgents.length > 0 ? nounAgents : carrierAgents,
    fallbackAgents: nounAgents.length > 0 ? carrierAgents : [],
    patients: [
      ...ofPhrase,
      ...(owned || (carried !== undefined && carrierAgents.length > 0) ? modifiersOfNoun(tree, noun) : []),
    ],
    recipients: carried?.recipients ?? [],
    obliques: mergeObliques(
      carried === undefined ? withAddressee(tree, noun, own) : mergeObliques(own, carried.obliques),
      behindDoer(tree, nounAgents),
    ),
    patientObliques: new Map(
      ofPhrase.flatMap((head) => [...obliquesOf(tree, head, 'nmod')].filter(([preposition]) => preposition === 'to')),
    ),
    complements: [
      ...complementsOf(tree, noun),
      ...(light === undefined ? [] : complementsOf(tree, light).filter((child) => child !== noun)),
    ],
  }
}

/** Who does it, as the verb suggests that the phrase hangs from. */
function nearbyAgents(tree: Tree, noun: number): number[] {
  const authors = agentsOfGovernor(tree, noun)
  return authors.length > 0 ? authors : goers(tree, noun)
}

/** "told Mora at a meeting": the meeting was with Mora. */
function withAddressee(tree: Tree, noun: number, own: Map<string, number[]>): Map<string, number[]> {
  if (own.has('with') || own.has('between') || own.has('of')) return own
  const addressed = addressedAt(tree, noun)
  return addressed.length === 0 ? own : mergeObliques(own, new Map([['with', addressed]]))
}

/** "a strike by Kenya against Ghana" with the target hung on the doer. */
function behindDoer(tree: Tree, agents: readonly number[]): Map<string, number[]> {
  const doers = agents.filter((agent) => prepositionOf(tree, agent) === 'by')
  const around = mergeObliques(...doers.map((doer) => obliquesOf(tree, doer, 'nmod')))
  return new Map([...around].filter(([preposition]) => preposition === 'against' || preposition === 'on'))
}

/** "launched an invasion", "an invasion was launched", "paid a visit": the verb that only carries the noun. */
function lightVerbOf(tree: Tree, noun: number): number | undefined {
  const first = firstConjunct(tree, measureAbove(tree, noun))
  const governor = tree.head(first)
  if (governor < 0) return undefined
  const token = tree.token(first)
  if (!isVerb(tree, governor)) return claimerOf(tree, first)
  if (hasRelation(token, 'obl'))
    return PREPOSITIONAL.has(`${phrasalLemma(tree, governor)} ${prepositionOf(tree, first)}`) ? governor : undefined
  const carried =
    hasRelation(token, 'obj') ||
    hasRelation(token, 'nsubj:pass') ||
    (hasRelation(token, 'nsubj') && isPassive(tree, governor))
  return carried && LIGHT_VERBS.has(phrasalLemma(tree, governor)) ? governor : undefined
}

/** "action taken by Kenya against Ghana": a participle that carries the noun and names the doer. */
function lightParticipleOf(tree: Tree, noun: number): number | undefined {
  return tree
    .childrenBy(noun, 'acl')
    .find(
      (child) =>
        tree.token(child).xpos === 'VBN' &&
        LIGHT_VERBS.has(phrasalLemma(tree, child)) &&
        obliquesOf(tree, child, 'obl').has('by'),
    )
}

/** Verbs that carry an event noun behind a preposition: "agreed to a truce with", "threatened X with an embargo". */
const PREPOSITIONAL = new Set([
  'agree to',
  'agree on',
  'abstain from',
  'resort to',
  'engage in',
  'participate in',
  'embark on',
  'respond with',
  'retaliate with',
  'threaten with',
  'hit with',
  'punish with',
  'slap with',
  'target with',
])

const BLAMED = new Set(['responsible', 'guilty', 'culpable', 'complicit', 'accountable'])

/** "Moscow was behind the attack", "is at war with Ghana", "Russia is responsible for the attack": the subject is said to have done it. */
export function blamedFor(tree: Tree, noun: number): number[] {
  const preposition = tree.childrenBy(noun, 'cop').length > 0 ? prepositionOf(tree, noun) : ''
  if (preposition === 'behind' || (preposition === 'at' && lemmaOf(tree, noun) === 'war'))
    return surfaceSubjects(tree, noun)
  const governor = tree.head(noun)
  const blames = governor >= 0 && hasRelation(tree.token(noun), 'obl') && BLAMED.has(lemmaOf(tree, governor))
  return blames ? surfaceSubjects(tree, governor) : []
}
