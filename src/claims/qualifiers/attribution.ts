import { EMBEDDINGS } from '../lexicon/embedding'
import type { Reference, References } from '../references'
import { agentsOfNoun, obliquesOf } from '../syntax/arguments'
import { surfaceSubjects } from '../syntax/subject'
import { ancestors, hasRelation, type Tree } from '../syntax/tree'
import { isPassive, isVerb, lemmaOf, prepositionOf } from '../syntax/words'

/**
 * Who vouches for a claim inside its sentence, innermost first: the subjects of the reporting and accusing words that
 * govern it, speech verbs set beside it ("..., KCNA said"), and "according to X" anywhere above it.
 */
export function vouchersOf(
  tree: Tree,
  carrier: number,
  governing: readonly number[],
  references: References,
): Reference[] {
  const path = [carrier, ...ancestors(tree, carrier)]
  const found = [
    ...governing.flatMap((word) => speakersOf(tree, word, references)),
    ...path.flatMap((index) => besideSpeech(tree, index)).flatMap((verb) => speakersOf(tree, verb, references)),
    ...path.flatMap((index) => accordingTo(tree, index, references)),
  ]
  return [...new Map(found.map((reference) => [reference.entityId, reference])).values()]
}

export function speakersOf(tree: Tree, word: number, references: References): Reference[] {
  if (!isVerb(tree, word)) return references.of(tree, agentsOfNoun(tree, word))
  if (isPassive(tree, word)) {
    const by = obliquesOf(tree, word, 'obl').get('by') ?? []
    return by.length > 0
      ? references.of(tree, by)
      : lemmaOf(tree, word) === 'quote'
        ? references.of(tree, surfaceSubjects(tree, word))
        : []
  }
  return references.of(tree, surfaceSubjects(tree, word))
}

/** The reporting word that the clause of this word is said by: the nearest above it, or beside a clause above it. */
export function speechAbove(tree: Tree, word: number): number | undefined {
  const path = [word, ...ancestors(tree, word)]
  for (const [step, index] of path.entries()) {
    const below = path[step - 1]
    if (below !== undefined && hasRelation(tree.token(below), 'ccomp') && isReporting(tree, index)) return index
    const [beside] = besideSpeech(tree, index)
    if (beside !== undefined) return beside
  }
  return undefined
}

/** Who says the clause that the word stands in. */
export function speakersAbove(tree: Tree, word: number, references: References): Reference[] {
  const speech = speechAbove(tree, word)
  return speech === undefined ? [] : speakersOf(tree, speech, references)
}

/** "Kim sent a letter, KCNA said": the speech verb hangs beside the clause, or the clause hangs beside it. */
function besideSpeech(tree: Tree, index: number): number[] {
  const beside = tree.childrenBy(index, 'parataxis', 'advcl').filter((child) => {
    const asClause =
      hasRelation(tree.token(child), 'advcl') &&
      !tree.childrenBy(child, 'mark').some((mark) => lemmaOf(tree, mark) === 'as')
    return !asClause && isReporting(tree, child)
  })
  const above =
    hasRelation(tree.token(index), 'parataxis') && tree.head(index) >= 0 && isReporting(tree, tree.head(index))
      ? [tree.head(index)]
      : []
  return [...beside, ...above]
}

function isReporting(tree: Tree, index: number): boolean {
  return isVerb(tree, index) && EMBEDDINGS.get(lemmaOf(tree, index))?.attributes === true
}

function accordingTo(tree: Tree, index: number, references: References): Reference[] {
  const phrases = tree
    .childrenBy(index, 'obl', 'nmod')
    .filter((child) => prepositionOf(tree, child).startsWith('accord'))
  return references.throughActs(tree, phrases)
}
