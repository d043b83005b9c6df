import type { DateValue, Span } from '../../model'
import { ancestors, hasRelation, type Tree } from '../syntax/tree'
import { lemmaOf } from '../syntax/words'

const UNITS = new Set(['day', 'week', 'month', 'year'])
const NUMBERS = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['ten', 10],
])
const DAY_MS = 86_400_000

/**
 * "The letters come a month after Kim made a trip": what is now told came that long after the event, so the event lies
 * that long before the day of publication; as precise as the unit.
 */
export function timeBeforeNow(
  tree: Tree,
  event: number,
  publishedOn: DateValue,
): { value: DateValue; words: Span } | undefined {
  if (publishedOn.precision !== 'day') return undefined
  const clause = [event, ...ancestors(tree, event)].find((index) => {
    return (
      hasRelation(tree.token(index), 'advcl') &&
      tree.childrenBy(index, 'mark').some((mark) => lemmaOf(tree, mark) === 'after')
    )
  })
  if (clause === undefined || !isNow(tree, tree.head(clause))) return undefined
  const after = tree.childrenBy(clause, 'mark').find((mark) => lemmaOf(tree, mark) === 'after') ?? clause
  const unit = after - 1
  const counted = tree.tokens[unit - 1]
  if (!UNITS.has(tree.tokens[unit]?.lemma ?? '') || counted === undefined) return undefined
  const count = NUMBERS.get(counted.form.toLowerCase())
  if (count === undefined) return undefined
  return {
    value: before(publishedOn.start, count, lemmaOf(tree, unit)),
    words: { start: counted.start, end: tree.token(after).end },
  }
}

/** Present or perfect: what the article tells as news. */
function isNow(tree: Tree, verb: number): boolean {
  return (
    ['VBZ', 'VBP'].includes(tree.token(verb).xpos) ||
    tree.childrenBy(verb, 'aux').some((aux) => lemmaOf(tree, aux) === 'have')
  )
}

function before(day: string, count: number, unit: string): DateValue {
  const [year = 1970, month = 1] = day.split('-').map(Number)
  if (unit === 'year') return { start: String(year - count), precision: 'year' }
  if (unit === 'month')
    return { start: new Date(Date.UTC(year, month - 1 - count, 1)).toISOString().slice(0, 7), precision: 'month' }
  const days = unit === 'week' ? 7 * count : count
  const first = new Date(Date.parse(day) - (days + (unit === 'week' ? 3 : 0)) * DAY_MS).toISOString().slice(0, 10)
  const last = new Date(Date.parse(day) - (days - (unit === 'week' ? 3 : 0)) * DAY_MS).toISOString().slice(0, 10)
  return first === last ? { start: first, precision: 'day' } : { start: first, end: last, precision: 'week' }
}
