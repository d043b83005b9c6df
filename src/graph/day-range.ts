import type { DateValue } from '../model'

const DAY_MS = 86_400_000

/** Days since 1970-01-01, both inclusive. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

/** The days that an ISO prefix covers: `2024-06` is the first to the thirtieth of June. */
export function daysOf(prefix: string): DayRange {
  const [year = 1970, month, day] = prefix.split('-').map(Number)
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  const next =
    day !== undefined ? first + DAY_MS : month !== undefined ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)
  return { first: first / DAY_MS, last: next / DAY_MS - 1 }
}

/** The days of a date or interval; an open one ("since 2016") is taken at its beginning. */
export function rangeOf({ start, end, precision }: DateValue): DayRange {
  const { first, last } = daysOf(start)
  if (end !== undefined) return { first, last: Math.max(last, daysOf(end).last) }
  return precision === 'decade' ? { first, last: first + 3652 } : { first, last }
}

export function intersect(a: DayRange, b: DayRange): DayRange | undefined {
  const first = Math.max(a.first, b.first)
  const last = Math.min(a.last, b.last)
  return first <= last ? { first, last } : undefined
}

/** Days between two ranges; 0 where they overlap. */
export function gapBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, a.first - b.last, b.first - a.last)
}

export const width = ({ first, last }: DayRange): number => last - first
