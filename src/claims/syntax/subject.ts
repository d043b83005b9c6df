import { RULES } from '../lexicon/rules'
import { modifiersOfNoun } from './arguments'
import { ancestors, hasRelation, subtree, type Tree } from './tree'
import { firstConjunct, isInfinitive, isPassive, isReducedPassive, isVerb, lemmaOf, prepositionOf } from './words'

const MAX_CONTROL_STEPS = 6

/** Verbs whose infinitive is done by their subject even when they have an object: "promised Kim to send". */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'pledge', 'threaten'])

/** The surface subject of a verb: its own, or the one that syntax lends it (relative noun, control, coordination, participle). */
export function surfaceSubjects(tree: Tree, verb: number, steps = 0): number[] {
  const own = tree
    .childrenBy(verb, 'nsubj', 'csubj')
    .filter((child) => !hasRelation(tree.token(child), 'csubj') && !isObjectInDisguise(tree, verb, child))
  if (own.length > 0)
    return own.flatMap((subject) => behindDateline(tree, subject) ?? relativeAntecedent(tree, verb, subject))
  if (steps >= MAX_CONTROL_STEPS) return []
  const head = tree.head(verb)
  if (head < 0) return []
  return lentSubject(tree, verb, head, steps + 1)
}

/** "The envoy urged Secretary-General Brandt to": of two subjects the one behind the verb is its object. */
export function isObjectInDisguise(tree: Tree, verb: number, subject: number): boolean {
  const { deprel, upos } = tree.token(subject)
  return (
    deprel === 'nsubj' &&
    subject > verb &&
    upos !== 'PRON' &&
    isVerb(tree, verb) &&
    tree.childrenBy(verb, 'obj', 'ccomp').length === 0 &&
    tree.childrenBy(verb, 'nsubj').some((other) => other < verb && !/^W/.test(tree.token(other).xpos))
  )
}

/** "OSLO (NPB) - Kenya said": a dateline that the tree took for the subject, with the subject as its apposition. */
function behindDateline(tree: Tree, subject: number): number[] | undefined {
  const beside = tree.childrenBy(subject, 'appos').find((child) => {
    const first = Math.min(...subtree(tree, child))
    return subject < child && [first - 1, first].some((index) => /^[-–—]+$/.test(tree.tokens[index]?.form ?? ''))
  })
  const bracketed = beside !== undefined && tree.tokens.slice(subject, beside).some(({ form }) => form === ')')
  return bracketed ? [beside] : undefined
}

/** "who sent", "which is": the noun that the clause modifies stands in for the relative pronoun. */
function relativeAntecedent(tree: Tree, verb: number, subject: number): number[] {
  const { xpos, deprel } = tree.token(subject)
  const relative = ['WP', 'WDT'].includes(xpos) || (lemmaOf(tree, subject) === 'that' && deprel.startsWith('nsubj'))
  if (!relative) return [subject]
  const clause = [verb, ...ancestors(tree, verb)].find((index) => tree.token(index).deprel === 'acl:relcl')
  if (clause === undefined) return [subject]
  const antecedent = wholeAntecedent(tree, tree.head(clause), subject)
  return xpos === 'WP' && isPlaceName(tree, antecedent)
    ? sentPeople(tree, antecedent, subject)
    : named(tree, antecedent)
}

/** "A and other states, which back": behind a comma the clause is about all that are coordinated. */
function wholeAntecedent(tree: Tree, noun: number, pronoun: number): number {
  const coordinated = tree.tokens[pronoun - 1]?.form === ',' && tree.token(noun).deprel === 'conj'
  // "by the party and by its leader, who": the preposition told again parts them.
  return coordinated && tree.childrenBy(noun, 'case').length === 0 ? firstConjunct(tree, noun) : noun
}

const SENDING = new Set(['send', 'deploy', 'dispatch', 'station'])

/** "to Russia", "in Syria": a name in the role of a place. */
function isPlaceName(tree: Tree, index: number): boolean {
  return (
    tree.token(index).upos === 'PROPN' &&
    tree.childrenBy(index, 'case').some((marker) => ['to', 'in', 'into', 'from'].includes(lemmaOf(tree, marker)))
  )
}

/** "X sent soldiers to Y, who are fighting": "who" are not Y but those sent, and they act for X. */
function sentPeople(tree: Tree, place: number, pronoun: number): number[] {
  const verb = ancestors(tree, place).find((index) => isVerb(tree, index))
  return verb !== undefined && SENDING.has(lemmaOf(tree, verb)) ? surfaceSubjects(tree, verb) : [pronoun]
}

function lentSubject(tree: Tree, verb: number, head: number, steps: number): number[] {
  const { deprel } = tree.token(verb)
  if (isInReturn(tree, verb)) return []
  if (deprel === 'conj') return isVerb(tree, head) ? surfaceSubjects(tree, head, steps) : []
  if (deprel === 'acl' || deprel === 'acl:relcl') return subjectOfModifier(tree, verb, head, steps)
  if (deprel === 'xcomp') return controller(tree, head, steps)
  if (deprel === 'advcl' || deprel === 'ccomp') return adverbialController(tree, verb, head, steps)
  if (deprel === 'parataxis') return []
  return []
}

/** "X was among 47 people executed", "X is the man who signed": the noun says what X is, so X is meant too. */
function named(tree: Tree, noun: number): number[] {
  const subjects = tree.childrenBy(noun, 'cop').length > 0 ? tree.childrenBy(noun, 'nsubj') : []
  return subjects.length > 0 ? subjects : [noun]
}

/** "a pact obliging", "plans to expand": the noun itself, or for infinitives the noun's possessor or its verb's subject. */
function subjectOfModifier(tree: Tree, verb: number, noun: number, steps: number): number[] {
  if (
    tree.token(verb).deprel === 'acl:relcl' &&
    tree.childrenBy(verb, 'nsubj').length === 0 &&
    !isInfinitive(tree, verb)
  )
    return named(tree, noun)
  if (!isInfinitive(tree, verb) && tree.childrenBy(verb, 'mark').length === 0) return named(tree, noun)
  const possessors = tree.childrenBy(noun, 'nmod:poss')
  if (possessors.length > 0) return possessors
  const makers = makersOf(tree, noun, verb)
  if (makers.length > 0) return makers
  if (tree.childrenBy(noun, 'cop').length > 0) return tree.childrenBy(noun, 'nsubj')
  const governor = tree.head(noun)
  if (governor < 0 || !isVerb(tree, governor)) return []
  // "noted restrictions on sharing", "backed efforts to negotiate": others' rules and efforts.
  if (!isInfinitive(tree, verb) && RULES.has(lemmaOf(tree, noun))) return []
  if (isInfinitive(tree, verb) && OTHERS_EFFORTS.has(lemmaOf(tree, noun)) && SIDING.has(lemmaOf(tree, governor)))
    return []
  return surfaceSubjects(tree, governor, steps)
}

const OTHERS_EFFORTS = new Set(
  'effort plan decision move proposal attempt bid campaign push initiative offer'.split(' '),
)
/** Verbs by which one takes a stand on what others do. */
const SIDING = new Set(
  (
    'back support endorse praise hail applaud welcome oppose criticize criticise condemn slam denounce reject block thwart undermine derail sabotage ' +
    'defend question mock ridicule dismiss blast decry encourage discuss monitor watch follow study complicate hamper hinder stall veto'
  ).split(' '),
)

/** "the decision by Kenya to recognise", "a Kenyan plan to attack": who decides or plans does it. */
function makersOf(tree: Tree, noun: number, verb: number): number[] {
  const by = byPhrases(tree, noun, verb)
  if (by.length > 0 || !MADE.has(lemmaOf(tree, noun))) return by
  return modifiersOfNoun(tree, noun).filter((child) => /^\p{Lu}/u.test(tree.token(child).form))
}
const byPhrases = (tree: Tree, noun: number, verb: number): number[] =>
  tree.childrenBy(noun, 'nmod', 'obl').filter((child) => child < verb && prepositionOf(tree, child) === 'by')
const MADE = new Set(
  'plan|decision|effort|bid|attempt|move|proposal|agreement|offer|pledge|promise|vow|threat|push|plot|campaign|desire|intention|willingness|readiness|commitment|operation|mission|failure|refusal|right|strategy|initiative|drive'.split(
    '|',
  ),
)

/** Who does the infinitive: the governor's object ("urged X to stop"), else its subject ("vowed to stop"). */
function controller(tree: Tree, governor: number, steps: number): number[] {
  if (isVerb(tree, governor) && !SUBJECT_CONTROL.has(lemmaOf(tree, governor))) {
    const objects = tree.childrenBy(governor, 'iobj', 'obj')
    if (objects.length > 0) return objects.slice(0, 1)
    const calledOn = tree
      .childrenBy(governor, 'obl')
      .filter((child) =>
        tree.childrenBy(child, 'case').some((marker) => ['on', 'upon', 'for'].includes(lemmaOf(tree, marker))),
      )
    if (['call', 'rely', 'wait', 'count', 'press'].includes(lemmaOf(tree, governor)) && calledOn.length > 0)
      return calledOn.slice(0, 1)
  }
  return surfaceSubjects(tree, governor, steps)
}

/** "accused X of sending": X; "before meeting Y, he said": he; a clause with its own "that" lends nothing. */
function adverbialController(tree: Tree, verb: number, governor: number, steps: number): number[] {
  const markers = tree.childrenBy(verb, 'mark').map((child) => lemmaOf(tree, child))
  if (markers.includes('that')) return []
  const made = isInfinitive(tree, verb) ? tree.childrenBy(governor, 'obj').filter((noun) => noun < verb) : []
  const makers = made.flatMap((noun) => (MADE.has(lemmaOf(tree, noun)) ? byPhrases(tree, noun, verb) : []))
  if (makers.length > 0) return makers
  if (FOLLOWING.has(lemmaOf(tree, governor)))
    return [...surfaceSubjects(tree, governor, steps), ...tree.childrenBy(governor, 'obj')]
  if (isReducedPassive(tree, verb) && verb > governor) {
    const [object] = tree.childrenBy(governor, 'obj').filter((index) => index < verb)
    if (object !== undefined) return [object]
  }
  if (!isVerb(tree, governor)) return surfaceSubjects(tree, governor, steps)
  const lemma = lemmaOf(tree, governor)
  const ofObject = markers.some(
    (marker) =>
      marker === 'of' ||
      marker === 'from' ||
      (marker === 'for' && BLAMING.has(lemma)) ||
      (marker === 'as' && QUOTING.has(lemma)),
  )
  if (ofObject) {
    if (isPassive(tree, governor) || isReducedPassive(tree, governor)) return surfaceSubjects(tree, governor, steps)
    const objects = tree.childrenBy(governor, 'obj', 'iobj')
    if (objects.length > 0) return objects.slice(0, 1)
  }
  return surfaceSubjects(tree, governor, steps)
}

/** "in exchange for lifting sanctions": that is for the other side to do. */
export function isInReturn(tree: Tree, verb: number): boolean {
  const head = tree.head(verb)
  return (
    head >= 0 &&
    ['exchange', 'return'].includes(lemmaOf(tree, head)) &&
    tree.childrenBy(verb, 'mark').some((mark) => lemmaOf(tree, mark) === 'for')
  )
}

/** "followed X and Y in recognising": those followed did it too. */
const FOLLOWING = new Set(['follow', 'join'])

const QUOTING = new Set(['quote', 'cite'])
/** Verbs of praise, blame and punishment: what stands behind "for" is done by whom they are aimed at. */
const BLAMING = new Set(
  (
    'accuse blame criticize criticise condemn slam denounce thank praise arrest sanction punish charge sue fault chide rebuke commend applaud ' +
    'hail laud salute congratulate blast lambast lambaste assail castigate censure chastise scold berate bash rip ridicule mock attack honor hammer pummel skewer taunt ' +
    'honour credit reward forgive pardon admonish reproach decry deride excoriate jail indict convict fine penalize penalise target reprimand upbraid'
  ).split(' '),
)
