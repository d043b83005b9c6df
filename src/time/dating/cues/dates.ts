import type { Span } from '../../../model'
import { dayNumber } from '../../calendar'
import type { CalendarExpression } from '../calendar-expressions'
import type { Factor, Grain } from '../factor'
import { binOf, DAY_EDGES, edgesFrom, fitted, MONTH_EDGES } from '../factor'

interface Placed {
  readonly span: Span
  readonly at: number
}

interface Distance {
  readonly bin: (at: number) => Factor['bin']
  readonly grain: (at: number) => Grain
}

const BY_DAYS: Distance = {
  bin: (at) => (day) => binOf(DAY_EDGES, day.number - at),
  grain: (at) => edgesFrom(DAY_EDGES, [at]),
}
const BY_MONTHS: Distance = { bin: (at) => (day) => binOf(MONTH_EDGES, day.months - at), grain: () => 'month' }

/** Dates with their year: days and months. The latest of the past and the nearest of the future tell most. */
export function datesWithYear(expressions: readonly CalendarExpression[]): Factor[] {
  const days = expressions.filter(({ year, month, day }) => year && month && day)
  const months = expressions.filter(({ year, month, day }) => year && month && !day)
  const placedDays = (tense: string): Placed[] =>
    days
      .filter((one) => one.tense === tense)
      .map((one) => ({ span: one, at: dayNumber(one.year ?? 0, one.month ?? 0, one.day ?? 0) }))
  const placedMonths = (tense: string): Placed[] =>
    months
      .filter((one) => one.tense === tense)
      .map((one) => ({ span: one, at: (one.year ?? 0) * 12 + (one.month ?? 0) - 1 }))
  return [
    ...one('latest past day', placedDays('past'), Math.max, BY_DAYS),
    ...one('nearest future day', placedDays('future'), Math.min, BY_DAYS),
    ...one('latest past month', placedMonths('past'), Math.max, BY_MONTHS),
    ...one('nearest future month', placedMonths('future'), Math.min, BY_MONTHS),
  ]
}

function one(name: string, placed: readonly Placed[], pick: (...values: number[]) => number, by: Distance): Factor[] {
  if (placed.length === 0) return []
  const at = pick(...placed.map((p) => p.at))
  return [
    fitted(
      name,
      by.bin(at),
      placed.filter((p) => p.at === at).map((p) => p.span),
      by.grain(at),
    ),
  ]
}
