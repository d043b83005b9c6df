import { LIGHT_VERBS } from '../lexicon/light-verbs'
import { agentsOfNoun, measureAbove, mergeObliques, obliquesOf } from './arguments'
import { agentsOfGovernor } from './governor'
import type { Predication } from './predication'
import { hasRelation, type Tree } from './tree'
import { firstConjunct, isPassive, isVerb, lemmaOf, phrasalLemma } from './words'
import { complementsOf, verbPredication } from './verb-predication'

/** The predication of an event noun: its own arguments, and those of the light verb that carries it. */
export function nounPredication(tree: Tree, noun: number): Predication {
  const light = lightVerbOf(tree, noun)
  const own = obliquesOf(tree, noun, 'nmod', 'obl')
  const ofPhrase = own.get('of') ?? []
  const nounAgents = agentsOfNoun(tree, noun)
  const carried = light === undefined ? undefined : verbPredication(tree, light)
  const carrierAgents = carried?.agents ?? agentsOfGovernor(tree, noun)
  return {
    trigger: noun,
    carrier: light ?? noun,
    form: 'noun',
    lemma: lemmaOf(tree, noun),
    voice: 'active',
    agents: nounAgents.length > 0 ? nounAgents : carrierAgents,
    fallbackAgents: nounAgents.length > 0 ? carrierAgents : [],
    patients: ofPhrase,
    recipients: carried?.recipients ?? [],
    obliques: carried === undefined ? own : mergeObliques(own, carried.obliques),
    patientObliques: new Map(),
    complements: [
      ...complementsOf(tree, noun),
      ...(light === undefined ? [] : complementsOf(tree, light).filter((child) => child !== noun)),
    ],
  }
}

/** "launched an invasion", "an invasion was launched", "paid a visit": the verb that only carries the noun. */
function lightVerbOf(tree: Tree, noun: number): number | undefined {
  const first = firstConjunct(tree, measureAbove(tree, noun))
  const governor = tree.head(first)
  if (governor < 0 || !isVerb(tree, governor)) return undefined
  const token = tree.token(first)
  const carried =
    hasRelation(token, 'obj') ||
    hasRelation(token, 'nsubj:pass') ||
    (hasRelation(token, 'nsubj') && isPassive(tree, governor))
  return carried && LIGHT_VERBS.has(phrasalLemma(tree, governor)) ? governor : undefined
}
