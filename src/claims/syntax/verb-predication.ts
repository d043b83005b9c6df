import { mergeObliques, obliquesOf, throughMeasure } from './arguments'
import type { Predication } from './predication'
import { isObjectInDisguise, surfaceSubjects } from './subject'
import { suggestedAgents } from './suggested-agents'
import { hasRelation, type Tree } from './tree'
import { isInfinitive, isNoun, isPassive, isVerb, lemmaOf, phrasalLemma } from './words'

/** The predication of a verb. */
export function verbPredication(tree: Tree, verb: number): Predication {
  if (isJoinedParticiple(tree, verb)) return joinedPredication(tree, verb)
  const passive = isPassive(tree, verb)
  const subjects = surfaceSubjects(tree, verb)
  const by = byAgents(tree, verb)
  const objects = [
    ...tree.childrenBy(verb, 'obj'),
    ...tree.childrenBy(verb, 'nsubj').filter((child) => isObjectInDisguise(tree, verb, child)),
    ...objectsBehindParticiple(tree, verb),
  ].flatMap((object) => relativeObject(tree, verb, object))
  const surface = passive
    ? [...subjects, ...objects]
    : [...objects, ...gapObject(tree, verb), ...sharedObject(tree, verb, objects)]
  const patients = surface.map((head) => throughMeasure(tree, head))
  const obliques = obliquesOf(tree, verb, 'obl', 'nmod')
  if (passive) obliques.delete('by')
  return {
    trigger: verb,
    carrier: verb,
    form: 'verb',
    lemma: phrasalLemma(tree, verb),
    voice: passive ? 'passive' : 'active',
    agents: passive ? by : subjects,
    fallbackAgents: by.length === 0 ? suggestedAgents(tree, verb, passive) : [],
    patients,
    recipients: tree.childrenBy(verb, 'iobj'),
    obliques,
    patientObliques: surface.reduce(
      (merged, patient) => mergeObliques(merged, patientObliquesOf(tree, patient)),
      new Map<string, number[]>(),
    ),
    complements: complementsOf(tree, verb),
  }
}

/** "Kenyan-occupied Kumasi": a participle joined by a hyphen to its doer, before the noun that suffers it. */
function isJoinedParticiple(tree: Tree, verb: number): boolean {
  return hasRelation(tree.token(verb), 'amod') && /^[-–]$/.test(tree.tokens[verb - 1]?.form ?? '')
}

function joinedPredication(tree: Tree, verb: number): Predication {
  return {
    trigger: verb,
    carrier: verb,
    form: 'verb',
    lemma: lemmaOf(tree, verb),
    voice: 'passive',
    agents: tree.childrenBy(verb, 'compound', 'obl'),
    fallbackAgents: [],
    patients: [tree.head(verb)],
    recipients: [],
    obliques: new Map(),
    patientObliques: new Map(),
    complements: [],
  }
}

function byAgents(tree: Tree, verb: number): number[] {
  return tree
    .childrenBy(verb, 'obl:agent', 'obl')
    .filter((child) => tree.childrenBy(child, 'case').some((marker) => lemmaOf(tree, marker) === 'by'))
}

/** "sanctions that Washington imposed": the relative pronoun as object stands for the noun. */
function relativeObject(tree: Tree, verb: number, object: number): number[] {
  if (!['WP', 'WDT'].includes(tree.token(object).xpos)) return [object]
  return tree.token(verb).deprel === 'acl:relcl' ? [tree.head(verb)] : []
}

/** "the sanctions Washington imposed": no pronoun at all. */
function gapObject(tree: Tree, verb: number): number[] {
  const { deprel } = tree.token(verb)
  if (tree.childrenBy(verb, 'obj', 'ccomp', 'xcomp').length > 0) return []
  if (deprel === 'xcomp' && isInfinitive(tree, verb)) return gapBehind(tree, tree.head(verb))
  if (deprel !== 'acl:relcl') return []
  const subjects = tree.childrenBy(verb, 'nsubj')
  const relativeSubject = subjects.some((subject) => ['WP', 'WDT'].includes(tree.token(subject).xpos))
  return subjects.length > 0 && !relativeSubject ? [tree.head(verb)] : []
}

/** "Ghana, which Kenya vowed to destroy": the relative pronoun is the object of the infinitive. */
function gapBehind(tree: Tree, governor: number): number[] {
  if (tree.token(governor).deprel !== 'acl:relcl') return []
  const pronouns = tree.childrenBy(governor, 'obj').filter((child) => ['WP', 'WDT'].includes(tree.token(child).xpos))
  return pronouns.length > 0 && pronouns.every((pronoun) => pronoun < governor) ? [tree.head(governor)] : []
}

/** "attack or invade Ghana": the object stands behind the last verb only. */
function sharedObject(tree: Tree, verb: number, objects: readonly number[]): number[] {
  if (objects.length > 0 || tree.childrenBy(verb, 'obl', 'ccomp', 'xcomp').length > 0) return []
  const next = tree.childrenBy(verb, 'conj').find((child) => isVerb(tree, child))
  if (next === undefined || tree.token(next).xpos !== tree.token(verb).xpos) return []
  const [cc] = tree.childrenBy(next, 'cc')
  return cc === verb + 1 && next === cc + 1 ? tree.childrenBy(next, 'obj') : []
}

const MAX_OF_STEPS = 3

/** Phrases of the patient noun, and of what it is "of": "imposed a quota of 500 barrels of oil on X". */
function patientObliquesOf(tree: Tree, patient: number, steps = 0): Map<string, number[]> {
  if (!isNoun(tree, patient) && tree.token(patient).upos !== 'ADJ') return new Map()
  const own = obliquesOf(tree, patient, 'nmod', 'obl')
  const inner = steps < MAX_OF_STEPS ? (own.get('of') ?? []) : []
  return inner.reduce((merged, noun) => mergeObliques(merged, patientObliquesOf(tree, noun, steps + 1)), own)
}

/** Clauses that complete the verb, first conjuncts only: what was said, vowed, demanded, alleged. */
export function complementsOf(tree: Tree, index: number): number[] {
  return tree.children(index).filter((child) => {
    const token = tree.token(child)
    if (hasRelation(token, 'ccomp') || hasRelation(token, 'xcomp')) return true
    if (!hasRelation(token, 'advcl') && !hasRelation(token, 'acl')) return false
    return tree
      .childrenBy(child, 'mark')
      .some(
        (marker) =>
          ['of', 'for', 'from', 'that', 'with', 'over'].includes(lemmaOf(tree, marker)) ||
          tree.token(marker).xpos === 'TO',
      )
  })
}

const CHARACTERISING = new Set(
  'cripple punish bite sweep debilitate devastate paralyze paralyse wither suffocate threaten grow increase tighten'.split(
    ' ',
  ),
)

/** "approved crippling sanctions" read as "approved to cripple": the noun behind the participle is the object. */
function objectsBehindParticiple(tree: Tree, verb: number): number[] {
  const participles = tree
    .childrenBy(verb, 'xcomp')
    .filter(
      (child) =>
        CHARACTERISING.has(lemmaOf(tree, child)) &&
        child > verb &&
        tree.childrenBy(child, 'mark', 'det', 'aux').length === 0,
    )
  return participles.flatMap((participle) => tree.childrenBy(participle, 'obj'))
}
