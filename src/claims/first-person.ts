import { EMBEDDINGS } from './lexicon/embedding'
import { surfaceSubjects } from './syntax/subject'
import { ancestors, hasRelation, type Tree } from './syntax/tree'
import { isVerb, lemmaOf } from './syntax/words'

const SINGULAR = new Set(['i', 'me', 'my', 'mine', 'myself'])
const PLURAL = new Set(['we', 'us', 'our', 'ours', 'ourselves'])

export type FirstPerson = 'singular' | 'plural'

/** "I" is whoever speaks, "we" those whom the speaker speaks for. */
export function firstPersonOf(tree: Tree, token: number): FirstPerson | undefined {
  const { form, upos } = tree.token(token)
  if (upos !== 'PRON' && upos !== 'DET') return undefined
  const lower = form.toLowerCase()
  return SINGULAR.has(lower) ? 'singular' : PLURAL.has(lower) ? 'plural' : undefined
}

/** Heads of the subjects of the speech verb whose words the token belongs to: above it, or beside a clause above it. */
export function speakerHeads(tree: Tree, token: number): number[] {
  const path = ancestors(tree, token)
  for (const [step, index] of path.entries()) {
    const below = step === 0 ? token : (path[step - 1] ?? token)
    if (isSpeech(tree, index) && ['ccomp', 'parataxis'].some((relation) => hasRelation(tree.token(below), relation)))
      return surfaceSubjects(tree, index)
    const beside = tree
      .childrenBy(index, 'parataxis', 'advcl')
      .find((child) => child !== below && isSpeech(tree, child) && tree.childrenBy(child, 'nsubj').length > 0)
    if (beside !== undefined) return surfaceSubjects(tree, beside)
  }
  return []
}

function isSpeech(tree: Tree, index: number): boolean {
  return isVerb(tree, index) && EMBEDDINGS.get(lemmaOf(tree, index))?.attributes === true
}
