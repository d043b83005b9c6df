import { hasRelation, type Tree } from './tree'

export const isVerb = (tree: Tree, index: number): boolean => {
  const { upos } = tree.token(index)
  return upos === 'VERB' || upos === 'AUX'
}
export const isNoun = (tree: Tree, index: number): boolean => {
  const { upos } = tree.token(index)
  return upos === 'NOUN' || upos === 'PROPN'
}

/** The lemma in lower case. */
export const lemmaOf = (tree: Tree, index: number): string => tree.lemma(index)

/** The lemma with its particle: `carry out`, `shoot down`. */
export function phrasalLemma(tree: Tree, index: number): string {
  const particle = tree.childrenBy(index, 'compound:prt')[0] ?? particleAsCase(tree, index)
  return particle === undefined ? lemmaOf(tree, index) : `${lemmaOf(tree, index)} ${lemmaOf(tree, particle)}`
}

/** With the adverb right behind, which the parser does not always take for a particle: `walk away`; empty without one. */
export function adverbialLemma(tree: Tree, index: number): string {
  const adverb = tree.childrenBy(index, 'advmod').find((child) => child === index + 1)
  return adverb === undefined ? '' : `${lemmaOf(tree, index)} ${lemmaOf(tree, adverb)}`
}

const PARTICLES = new Set(['out', 'away', 'back'])

/** "pulled out of the pact", "pulled its troops out of Ghana" with both words hung on the phrase: the first belongs to the verb. */
function particleAsCase(tree: Tree, verb: number): number | undefined {
  return tree
    .childrenBy(verb, 'obl')
    .map((phrase) => tree.childrenBy(phrase, 'case'))
    .filter((cases) => cases.length > 1)
    .map(([first]) => first)
    .find((first) => first !== undefined && first > verb && PARTICLES.has(lemmaOf(tree, first)))
}

/** The preposition of a phrase, with its fixed parts: `with`, `according to`; empty where there is none. */
export function prepositionOf(tree: Tree, index: number): string {
  const [first, second] = tree.childrenBy(index, 'case')
  const marker = first !== undefined && second === first + 1 && PARTICLES.has(lemmaOf(tree, first)) ? second : first
  if (marker === undefined) return ''
  const fixed = tree.childrenBy(marker, 'fixed').map((part) => lemmaOf(tree, part))
  return [lemmaOf(tree, marker), ...fixed].join(' ')
}

/** The subordinating word of a clause: `that`, `if`, `of` (in "accused of sending"); empty where there is none. */
export function markerOf(tree: Tree, index: number): string {
  const marker = tree.childrenBy(index, 'mark').find((child) => tree.token(child).xpos !== 'TO')
  return marker === undefined ? '' : lemmaOf(tree, marker)
}

export const isInfinitive = (tree: Tree, index: number): boolean =>
  tree.childrenBy(index, 'mark').some((child) => tree.token(child).xpos === 'TO')

/** "insists that Kenya withdraw", "that it be freed": a bare verb with a subject of its own. */
export function isSubjunctive(tree: Tree, index: number): boolean {
  const subjects = tree.childrenBy(index, 'nsubj')
  if (subjects.length === 0 || isInfinitive(tree, index)) return false
  const auxiliaries = tree.childrenBy(index, 'aux', 'aux:pass', 'cop')
  if (auxiliaries.length > 0) return auxiliaries.every((aux) => tree.token(aux).form === 'be')
  const { form, lemma, xpos } = tree.token(index)
  const singular = subjects.every(
    (subject) => ['NN', 'NNP'].includes(tree.token(subject).xpos) && tree.childrenBy(subject, 'conj').length === 0,
  )
  return form === lemma && (xpos === 'VB' || (xpos === 'VBP' && singular))
}

export const isPassive = (tree: Tree, index: number): boolean =>
  tree.childrenBy(index, 'nsubj:pass', 'aux:pass').length > 0 || isReducedPassive(tree, index)

/** "a pact signed in June", "supported by Moscow": a participle that modifies a noun. */
export function isReducedPassive(tree: Tree, index: number): boolean {
  const { xpos } = tree.token(index)
  if (xpos !== 'VBN' && xpos !== 'VBD') return false
  if (tree.childrenBy(index, 'nsubj', 'aux', 'obj').length > 0) return false
  const { deprel } = tree.token(index)
  if (deprel === 'conj')
    return tree.head(index) >= 0 && tree.head(index) < index && isReducedPassive(tree, tree.head(index))
  return (
    tree.token(index).deprel === 'acl' ||
    (tree.token(index).deprel === 'advcl' && tree.childrenBy(index, 'mark').length === 0)
  )
}

/** The phrase's head and the words coordinated with it: "the US and South Korea" gives both. */
export function conjuncts(tree: Tree, index: number): number[] {
  const found = [index]
  for (const at of found)
    for (const child of tree.childrenBy(at, 'conj'))
      if (!isContrast(tree, child) && !found.includes(child)) found.push(child)
  return [...found, ...found.flatMap((at) => [...followers(tree, at), ...members(tree, at)])]
}

/** "partners including Kenya and Ghana", "states such as Kenya": those of a group who are named. */
function members(tree: Tree, index: number): number[] {
  if (!PLURAL.has(tree.token(index).xpos)) return []
  return tree
    .childrenBy(index, 'nmod')
    .filter((child) => child > index && NAMING.has(prepositionOf(tree, child)))
    .flatMap((child) => conjuncts(tree, child))
}
const PLURAL = new Set(['NNS', 'NNPS'])
const NAMING = new Set(['include', 'including', 'such as'])

/** "Kenya, followed by Ghana,": who did the same after. */
function followers(tree: Tree, index: number): number[] {
  return tree
    .childrenBy(index, 'acl')
    .filter((clause) => lemmaOf(tree, clause) === 'follow' && tree.token(clause).xpos === 'VBN')
    .flatMap((clause) => tree.childrenBy(clause, 'obl').filter((child) => prepositionOf(tree, child) === 'by'))
}

/** "Kenya and not Ghana", "but not Ghana": coordinated but excluded. */
function isContrast(tree: Tree, index: number): boolean {
  return tree
    .childrenBy(index, 'advmod', 'cc')
    .some((child) => lemmaOf(tree, child) === 'not' && hasRelation(tree.token(child), 'advmod'))
}

/** The conjunct that the coordination hangs from: its relation is the relation of all. */
export function firstConjunct(tree: Tree, index: number): number {
  let at = index
  while (tree.token(at).deprel === 'conj' && tree.head(at) >= 0) at = tree.head(at)
  return at
}

export const OBLIGATION: ReadonlySet<string> = new Set(['must', 'should', 'ought'])

/** "must resign", "should stop": an auxiliary of obligation. */
export const isObliged = (tree: Tree, index: number): boolean =>
  tree.childrenBy(index, 'aux').some((aux) => OBLIGATION.has(lemmaOf(tree, aux)) && !isInverted(tree, index, aux))

/** "should Kenya attack": the auxiliary before its subject makes a condition, or a question. */
export const isInverted = (tree: Tree, verb: number, auxiliary: number): boolean =>
  tree.childrenBy(verb, 'nsubj').some((subject) => auxiliary < subject)
