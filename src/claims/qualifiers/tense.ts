import type { Modality } from '../../model'
import { hasRelation, type Tree } from '../syntax/tree'
import { isInverted, isVerb, lemmaOf, markerOf } from '../syntax/words'
import { strongest } from './strength'

/** "announced it was deploying", "days before Mora visits Kenya", "is heading to Kenya": the tense alone puts it ahead. */
export function isAheadByTense(tree: Tree, verb: number): boolean {
  const { xpos } = tree.token(verb)
  const governor = tree.head(verb)
  const progressive = xpos === 'VBG' && tree.childrenBy(verb, 'aux').some((aux) => lemmaOf(tree, aux) === 'be')
  if (progressive && SETTING_OUT.has(lemmaOf(tree, verb))) return true
  if (governor < 0 || !isVerb(tree, governor)) return false
  if (progressive && hasRelation(tree.token(verb), 'ccomp'))
    return ANNOUNCING.has(lemmaOf(tree, governor)) && MOVING.has(lemmaOf(tree, verb))
  const present = xpos === 'VBZ' || xpos === 'VBP'
  return present && hasRelation(tree.token(verb), 'advcl') && ['before', 'until'].includes(markerOf(tree, verb))
}
const SETTING_OUT = new Set(['head', 'depart', 'set'])
const ANNOUNCING = new Set(['announce', 'declare'])
/** To announce these is to plan them; to announce that one severs ties is to sever them. */
const MOVING = new Set(
  'send deploy dispatch withdraw pull move travel visit meet hold host ship deliver provide supply launch build buy sell'.split(
    ' ',
  ),
)

const AUXILIARIES: ReadonlyMap<string, Modality> = new Map([
  ['will', 'planned'],
  ['shall', 'planned'],
  ['wo', 'planned'],
  ["'ll", 'planned'],
  ['would', 'planned'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['can', 'possible'],
  ['should', 'requested'],
  ['must', 'requested'],
])

/** What the auxiliaries of a verb make of it. */
export function auxiliaryModality(tree: Tree, verb: number): Modality {
  const own = tree.childrenBy(verb, 'aux')
  if (own.some((aux) => lemmaOf(tree, aux) === 'should' && isInverted(tree, verb, aux))) return 'conditional'
  const auxiliaries = own.map((index) => lemmaOf(tree, index))
  if (auxiliaries.includes('would') && auxiliaries.includes('have')) return 'hypothetical'
  return auxiliaries.flatMap((lemma) => AUXILIARIES.get(lemma) ?? []).reduce(strongest, 'asserted')
}

/** "denied it when he met Mora", "hope to avoid what came after Kenya attacked": the past that a clause of time tells is not at issue. */
export function isSettled(tree: Tree, child: number): boolean {
  if (!hasRelation(tree.token(child), 'advcl') || tree.childrenBy(child, 'nsubj').length === 0) return false
  const opening = tree.childrenBy(child, 'mark', 'advmod').some((word) => SETTLING.has(lemmaOf(tree, word)))
  const verbs = [child, ...tree.childrenBy(child, 'aux', 'aux:pass', 'cop')]
  return opening && verbs.some((verb) => tree.token(verb).xpos === 'VBD')
}
const SETTLING = new Set(['when', 'after', 'before', 'since', 'while', 'once', 'until'])
