import type { Tree } from './tree'
import { lemmaOf, prepositionOf } from './words'

const OCCASIONS = new Set('summit meeting talk talks visit trip session ceremony encounter occasion'.split(' '))
const SETTING = new Set(['at', 'during', 'on', 'in'])
const DEFINITE = new Set([
  'the',
  'that',
  'this',
  'these',
  'those',
  'his',
  'her',
  'their',
  'he',
  'she',
  'they',
  'its',
  'it',
])

/** "At the summit, the leaders signed", "on that occasion she promised": the act belongs to an encounter told before. */
export function isOfEncounter(tree: Tree, carrier: number): boolean {
  return tree
    .childrenBy(carrier, 'obl')
    .some(
      (phrase) =>
        OCCASIONS.has(lemmaOf(tree, phrase)) &&
        SETTING.has(prepositionOf(tree, phrase)) &&
        tree.childrenBy(phrase, 'det', 'nmod:poss').some((word) => DEFINITE.has(lemmaOf(tree, word))) &&
        tree.childrenBy(phrase, 'nmod', 'acl', 'amod').every((word) => word < phrase),
    )
}
