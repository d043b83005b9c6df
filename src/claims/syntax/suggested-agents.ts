import { PEOPLE_NOUNS } from '../lexicon/people-nouns'
import { RULES } from '../lexicon/rules'
import { UTTERANCE_NOUNS } from '../lexicon/utterance-nouns'
import { agentsOfNoun } from './arguments'
import { agentsOfGovernor } from './governor'
import { isInReturn, surfaceSubjects } from './subject'
import { ancestors, hasRelation, type Tree } from './tree'
import { isVerb, lemmaOf } from './words'

/** "The minister announced that troops would be deployed": who announces a step takes it. */
const ANNOUNCING = new Set(['announce', 'order', 'declare', 'decide', 'authorize', 'authorise'])

/** Whom the syntax suggests as the doer where no subject is at hand: authors above a participle, subjects further up. */
export function suggestedAgents(tree: Tree, verb: number, passive: boolean): number[] {
  const governor = tree.head(verb)
  const ahead = tree.childrenBy(verb, 'aux').some((aux) => tree.token(aux).xpos === 'MD')
  if (
    passive &&
    ahead &&
    hasRelation(tree.token(verb), 'ccomp') &&
    governor >= 0 &&
    ANNOUNCING.has(lemmaOf(tree, governor))
  )
    return surfaceSubjects(tree, governor)
  if (isInReturn(tree, verb)) return []
  if (hasRelation(tree.token(verb), 'acl')) return agentsAbove(tree, verb, passive)
  if (!hasRelation(tree.token(verb), 'advcl') || tree.token(verb).xpos !== 'VBG' || passive) return []
  // "an arsenal that is capable of hitting Ghana": what is said of a thing is not said of whoever speaks of it.
  if (governor >= 0 && tree.token(governor).upos === 'ADJ') return ownersOf(tree, surfaceSubjects(tree, governor))
  // "vessels suspected of carrying oil": what is said behind these is said of those named before them, or of nobody known.
  if (
    tree.childrenBy(verb, 'mark').some((mark) => ['of', 'from', 'for', 'about', 'over'].includes(lemmaOf(tree, mark)))
  )
    return []
  return ancestors(tree, verb)
    .filter((index) => isVerb(tree, index))
    .flatMap((index) => tree.childrenBy(index, 'nsubj'))
    .slice(0, 2)
}

/** "a letter sent to", "issued a statement calling on": the author of the noun that the participle is about. */
function agentsAbove(tree: Tree, verb: number, passive: boolean): number[] {
  const noun = tree.head(verb)
  // "firms doing business with Ghana", "rules on sharing information", "a probe into whether his party colluded"
  if (!passive && (isRuled(tree, verb) || isAskedOf(tree, verb))) return []
  if (!passive && namesDoers(tree, noun)) return OTHERS.has(lemmaOf(tree, noun)) ? [] : agentsOfNoun(tree, noun)
  const relative = tree.token(verb).deprel === 'acl:relcl'
  const fromPhrase = relative && !UTTERANCE_NOUNS.has(lemmaOf(tree, noun)) ? [] : agentsOfGovernor(tree, noun)
  if (fromPhrase.length > 0) return fromPhrase
  if (passive) return keepers(tree, noun)
  const owners = agentsOfNoun(tree, noun)
  const governor = tree.head(noun)
  if (owners.length > 0 || governor < 0 || !hasRelation(tree.token(noun), 'obj')) return owners
  // "violated sanctions that bar Ghana": who is said to do something about a thing has not made it.
  if (relative && tree.childrenBy(verb, 'nsubj').length > 0 && !PRODUCING.has(lemmaOf(tree, governor))) return []
  return surfaceSubjects(tree, governor)
}

const namesDoers = (tree: Tree, noun: number): boolean =>
  tree.token(noun).upos === 'NOUN' && DOERS.has(lemmaOf(tree, noun))
const DOERS = new Set([
  ...PEOPLE_NOUNS,
  ...'firm company bank business country nation government individual entity people person citizen man woman group'.split(
    ' ',
  ),
])

/** Somebody else's allies and rivals act for themselves. */
const OTHERS = new Set(
  'ally partner opponent rival enemy adversary critic friend neighbor neighbour foe supporter'.split(' '),
)

/** "restrictions on sharing information": what a rule is about is done by whom it binds. */
const isRuled = (tree: Tree, verb: number): boolean =>
  tree.childrenBy(verb, 'mark').some((mark) => ['on', 'against'].includes(lemmaOf(tree, mark))) &&
  RULES.has(lemmaOf(tree, tree.head(verb)))

/** "a probe into whether his party colluded": the clause has a subject of its own, though nobody known. */
const isAskedOf = (tree: Tree, verb: number): boolean =>
  tree.token(verb).deprel === 'acl' &&
  tree.childrenBy(verb, 'nsubj').length > 0 &&
  tree.childrenBy(verb, 'mark').some((mark) => ['whether', 'if', 'that'].includes(lemmaOf(tree, mark)))

const PRODUCING = new Set(
  'issue release publish adopt pass sign send write deliver give make post approve impose have own possess develop build deploy enact announce introduce propose'.split(
    ' ',
  ),
)

/** Whose the things are: "Kenya's arsenal", "Kenya has an arsenal". */
function ownersOf(tree: Tree, things: readonly number[]): number[] {
  return things.flatMap((thing) => {
    const owners = agentsOfNoun(tree, thing)
    const governor = tree.head(thing)
    const had = governor >= 0 && hasRelation(tree.token(thing), 'obj') && HAVING.has(lemmaOf(tree, governor))
    return owners.length > 0 || !had ? owners : surfaceSubjects(tree, governor)
  })
}
const HAVING = new Set('have own possess develop build acquire make produce get obtain'.split(' '))

const KEEPING = new Set(['have', 'keep', 'maintain', 'leave', 'retain'])

/** "has 2,000 soldiers stationed in Ghana": whose they are. */
function keepers(tree: Tree, noun: number): number[] {
  const governor = tree.head(noun)
  const kept = governor >= 0 && hasRelation(tree.token(noun), 'obj') && KEEPING.has(lemmaOf(tree, governor))
  return kept ? surfaceSubjects(tree, governor) : []
}
