import { hasRelation, type Tree } from '../syntax/tree'
import { firstConjunct, isNoun, isVerb, lemmaOf } from '../syntax/words'

/**
 * The verb whose tense a participle or noun shares: "approved a resolution condemning X", "issued a statement calling on X",
 * "withdrew it under pressure from X".
 */
export function finiteAbove(tree: Tree, carrier: number): number {
  const token = tree.token(carrier)
  if (isNoun(tree, carrier) && ['obl', 'obj', 'nsubj'].some((relation) => hasRelation(token, relation)))
    return tree.head(carrier)
  if (token.xpos !== 'VBG' || tree.childrenBy(carrier, 'mark', 'aux').length > 0) return carrier
  const governor = tree.head(carrier)
  if (hasRelation(token, 'advcl') || hasRelation(token, 'xcomp')) return governor
  return hasRelation(token, 'acl') && hasRelation(tree.token(governor), 'obj') ? tree.head(governor) : carrier
}

/** Whether the sentence's own verb, or one joined to it, tells the act in the simple past, which goes on with a story. */
export function isNarrated(tree: Tree, carrier: number): boolean {
  const verb = finiteAbove(tree, carrier)
  if (verb < 0 || !isVerb(tree, verb) || tree.head(firstConjunct(tree, verb)) >= 0) return false
  const auxiliaries = tree.childrenBy(verb, 'aux', 'aux:pass')
  if (auxiliaries.length === 0) return tree.token(verb).xpos === 'VBD'
  return auxiliaries.every((aux) => lemmaOf(tree, aux) === 'be' && tree.token(aux).xpos === 'VBD')
}
