import { hasRelation, type Tree } from './tree'
import { conjuncts, firstConjunct, isNoun, lemmaOf, prepositionOf } from './words'

/** Collects prepositional dependents under a predicate or noun: preposition to phrase heads. */
export function obliquesOf(tree: Tree, index: number, ...relations: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const child of tree.childrenBy(index, ...relations)) {
    const preposition = prepositionOf(tree, child)
    if (preposition === '' || hasRelation(tree.token(child), 'nmod:poss')) continue
    found.set(preposition, [...(found.get(preposition) ?? []), child])
  }
  return found
}

export function mergeObliques(...maps: readonly ReadonlyMap<string, readonly number[]>[]): Map<string, number[]> {
  const merged = new Map<string, number[]>()
  for (const map of maps) for (const [key, heads] of map) merged.set(key, [...(merged.get(key) ?? []), ...heads])
  return merged
}

/**
 * Who does what a noun names: possessor ("Russia's invasion"), demonym or name before it ("Israeli strikes", "U.N.
 * sanctions"), by-phrase ("attack by rebels").
 */
export function agentsOfNoun(tree: Tree, noun: number): number[] {
  const possessors = tree.childrenBy(noun, 'nmod:poss')
  const by = (obliquesOf(tree, noun, 'nmod', 'obl', 'acl').get('by') ?? []).filter((child) => isNoun(tree, child))
  if (possessors.length > 0 || by.length > 0) return [...possessors, ...by]
  const modifiers = [...modifiersOfNoun(tree, noun), ...joinedDoers(tree, noun)]
  return [...modifiers, ...byBehindTarget(tree, noun), ...sharedOwners(tree, noun)]
}

/** "U.S.-led strikes": who leads them does them. */
function joinedDoers(tree: Tree, noun: number): number[] {
  return tree
    .childrenBy(noun, 'amod')
    .filter((child) => JOINED_ACTS.has(tree.token(child).form) && tree.tokens[child - 1]?.form === '-')
    .flatMap((child) => tree.childrenBy(child, 'compound', 'obl'))
}
const JOINED_ACTS = new Set(['led', 'imposed', 'ordered', 'launched'])

/** "an attack on Ghana by Kenya" with the doer hung on the target. */
function byBehindTarget(tree: Tree, noun: number): number[] {
  const around = obliquesOf(tree, noun, 'nmod')
  const targets = ['on', 'against', 'of'].flatMap((preposition) => around.get(preposition) ?? [])
  return targets.flatMap((target) => obliquesOf(tree, target, 'nmod').get('by') ?? [])
}

/** "Kenya's strikes and threats", "its arms smuggling, missile testing": the possessor of the first noun owns them all. */
function sharedOwners(tree: Tree, noun: number): number[] {
  const first = firstConjunct(tree, noun)
  return first === noun || tree.childrenBy(noun, 'det').length > 0 ? [] : tree.childrenBy(first, 'nmod:poss')
}

/** "groups such as X and Y", "states including X": the examples, where the noun is plural. */
export function examplesOf(tree: Tree, noun: number): number[] {
  if (!tree.token(noun).xpos.endsWith('S')) return []
  const phrases = tree.childrenBy(noun, 'nmod')
  // "critics of Kenya, including Ghana": read as Kenya's own.
  const around = [noun, ...phrases.filter((phrase) => prepositionOf(tree, phrase) === 'of')].map((head) =>
    obliquesOf(tree, head, 'nmod'),
  )
  return spread(
    tree,
    ['such as', 'include', 'including'].flatMap((preposition) => around.flatMap((each) => each.get(preposition) ?? [])),
  )
}

/** "drones launched by Ghana": who made the thing what it is. */
export function makersOf(tree: Tree, noun: number): number[] {
  return tree
    .childrenBy(noun, 'acl')
    .filter((clause) => tree.token(clause).xpos === 'VBN')
    .flatMap((clause) => obliquesOf(tree, clause, 'obl').get('by') ?? [])
}

/** Adjectives and names before a noun: "Israeli", "U.N."; hyphenated ones ("Russian-backed", "anti-Russia") act for nobody. */
export function modifiersOfNoun(tree: Tree, noun: number): number[] {
  return tree
    .childrenBy(noun, 'amod', 'compound', 'nmod:desc', 'nmod:unmarked')
    .filter((child) => child < noun && !tree.token(child).form.includes('-') && !hyphenated(tree, child))
}

function hyphenated(tree: Tree, index: number): boolean {
  const next = tree.tokens[index + 1]
  const previous = tree.tokens[index - 1]
  return next?.form === '-' || previous?.form === '-'
}

/** The noun that a measure or kind noun stands for: "a series of sanctions" is about the sanctions. */
const TRANSPARENT = new Set(
  'series set number round package lot kind type form raft range wave group pair couple dozen hundred thousand million billion dollar worth ten majority part bit piece string batch flurry barrage slew host pack spate rest some most many much favor favour exchange term framework outline draft version'.split(
    ' ',
  ),
)

export const isMeasure = (tree: Tree, index: number): boolean => TRANSPARENT.has(lemmaOf(tree, index))

export function throughMeasure(tree: Tree, index: number): number {
  if (!isMeasure(tree, index) && tree.token(index).upos !== 'NUM') return index
  const inner = tree.childrenBy(index, 'nmod').find((child) => prepositionOf(tree, child) === 'of')
  return inner === undefined ? index : throughMeasure(tree, inner)
}

/** The conjuncts of each head, measure nouns looked through. */
export function spread(tree: Tree, heads: readonly number[]): number[] {
  return [...new Set(heads.flatMap((head) => conjuncts(tree, head)).map((head) => throughMeasure(tree, head)))]
}

/** "a series of strikes": the measure noun, whose place in the clause is the place of what it measures. */
export function measureAbove(tree: Tree, noun: number): number {
  const head = tree.head(noun)
  const measured = hasRelation(tree.token(noun), 'nmod') && prepositionOf(tree, noun) === 'of' && head >= 0
  return measured && isMeasure(tree, head) ? head : noun
}
