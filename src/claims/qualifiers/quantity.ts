import { quoteOf, type Quantity } from '../../model'
import { CURRENCIES, NO_UNITS, SCALES } from '../lexicon/numbers'
import { isMeasure, measureAbove, spread } from '../syntax/arguments'
import type { Predication } from '../syntax/predication'
import { subtree, type Tree } from '../syntax/tree'
import { isNoun, lemmaOf, prepositionOf } from '../syntax/words'
import { numberIn } from './number-expression'

/** Words before a phrase that may belong to its number, where the tree hangs them elsewhere: "between 40 and". */
const REACH_TOKENS = 3
const DEFINITE = /\b(?:the|both|these|those|their|his|her|its|our|all)$/i

/**
 * How many or how much of its argument the event is about: "more than 4,000 troops", "tens of thousands of shells",
 * "$5 million in aid". Looks at what is acted upon, then at what is given along, last at who acts.
 */
export function quantityOf(text: string, tree: Tree, predication: Predication): Quantity | undefined {
  const { patients, obliques, patientObliques, agents, voice, form } = predication
  const given = [...(obliques.get('with') ?? []), ...(form === 'noun' ? (obliques.get('of') ?? []) : [])]
  const acting = voice === 'active' ? agents : []
  const heads = [...patients, ...(patientObliques.get('of') ?? []), ...given, ...acting]
  const found = heads.flatMap((head) => spread(tree, [head])).flatMap((head) => quantityAt(text, tree, head) ?? [])
  return found.find(({ unit }) => !MONEY.has(unit)) ?? found[0]
}
const MONEY: ReadonlySet<string> = new Set(CURRENCIES.values())

function quantityAt(text: string, tree: Tree, head: number): Quantity | undefined {
  const top = topMeasure(tree, head)
  const noun = head
  const counted = lemmaOf(tree, noun)
  if (NO_UNITS.has(counted) || tree.token(noun).upos === 'PROPN') return undefined
  const before = subtree(tree, top).filter((index) => index < noun)
  const first = contiguousFrom(before, noun)
  const from = Math.max(first - REACH_TOKENS, 0)
  const start = tree.token(from).start
  // A sum of money is itself the argument: "gave $5 million".
  const isAmount = SCALES.has(counted) || tree.token(noun).upos === 'NUM' || tree.token(noun).upos === 'SYM'
  const end = isAmount
    ? tree.token(Math.max(noun, ...subtree(tree, noun).filter((index) => index <= noun + 2))).end
    : tree.token(noun).start
  const words = text.slice(start, end).replace(/\s/g, ' ')
  const found = numberIn(words)
  if (
    found === undefined ||
    start + found.end <= tree.token(first).start ||
    DEFINITE.test(words.slice(0, found.start).trimEnd())
  )
    return undefined
  const unit = found.currency ?? (isAmount ? undefined : tree.token(noun).form.toLowerCase())
  if (unit === undefined || /[,;()]/.test(words.slice(found.end).replace(/^,\d+/, ''))) return undefined
  const stop = found.currency === undefined ? tree.token(noun).end : start + found.end
  return {
    ...quoteOf(text, start + found.start, stop),
    ...(found.value === undefined ? {} : { value: found.value }),
    ...(found.min === undefined ? {} : { min: found.min }),
    ...(found.max === undefined ? {} : { max: found.max }),
    unit,
    comparator: found.comparator,
  }
}

/** "tens of thousands of soldiers": the outermost measure over the noun. */
function topMeasure(tree: Tree, noun: number): number {
  let top = noun
  for (let above = measureAbove(tree, top); above !== top; above = measureAbove(tree, top)) top = above
  const head = tree.head(top)
  const ofNumber =
    prepositionOf(tree, top) === 'of' && head >= 0 && (tree.token(head).upos === 'NUM' || isMeasure(tree, head))
  return ofNumber && (isNoun(tree, head) || tree.token(head).upos === 'NUM') ? head : top
}

/** The first token of the stretch that ends right before the noun. */
function contiguousFrom(before: readonly number[], noun: number): number {
  let first = noun
  while (before.includes(first - 1)) first--
  return first
}
