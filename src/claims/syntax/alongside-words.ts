import { ancestors, hasRelation, type Tree } from './tree'
import { lemmaOf, markerOf, prepositionOf } from './words'

const WORDS = new Set('comment remark statement announcement speech warning threat'.split(' '))
const DEFINITE = new Set(['the', 'this', 'these', 'those', 'his', 'her', 'their', 'he', 'she', 'they'])
const ALONG = new Set(['before', 'after', 'as', 'while', 'when', 'during', 'at', 'ahead of', 'following', 'hour'])

/** "She made the comments before meeting Mora", "the remarks came as Kenya hosted Peru": told along with words of before. */
export function isAlongsideWords(tree: Tree, carrier: number): boolean {
  const path = [carrier, ...ancestors(tree, carrier)]
  const root = path.at(-1) ?? carrier
  const clause = path.at(-2)
  if (clause === undefined || !takesUpWords(tree, root)) return false
  const token = tree.token(clause)
  if (!hasRelation(token, 'advcl') && !hasRelation(token, 'obl')) return false
  return ALONG.has(markerOf(tree, clause) || prepositionOf(tree, clause) || openingAdverb(tree, clause))
}

const openingAdverb = (tree: Tree, clause: number): string =>
  tree
    .childrenBy(clause, 'advmod')
    .filter((adverb) => adverb < clause)
    .map((adverb) => lemmaOf(tree, adverb))
    .find((lemma) => ALONG.has(lemma)) ?? ''

function takesUpWords(tree: Tree, root: number): boolean {
  const told =
    lemmaOf(tree, root) === 'make' || lemmaOf(tree, root) === 'deliver'
      ? tree.childrenBy(root, 'obj', 'nsubj:pass')
      : lemmaOf(tree, root) === 'come'
        ? tree.childrenBy(root, 'nsubj')
        : []
  return told.some(
    (noun) =>
      WORDS.has(lemmaOf(tree, noun)) &&
      tree.childrenBy(noun, 'det', 'nmod:poss').some((word) => DEFINITE.has(lemmaOf(tree, word)) || word < noun),
  )
}
