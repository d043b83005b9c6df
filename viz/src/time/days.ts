import type { FactRow } from '../api'

/** First and last day, as `YYYY-MM-DD`, that can be compared as words. */
export interface Days {
  readonly first: string
  readonly last: string
}

/** The days that an ISO prefix covers: `2024-02` is 2024-02-01 to 2024-02-29. */
export function daysOf(iso: string): Days {
  const [year = '', month, day] = iso.split('-')
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (day === undefined) return { first: `${iso}-01`, last: `${iso}-${lastOf(Number(year), Number(month))}` }
  return { first: iso, last: iso }
}

/** The days on which a fact may have happened; undefined where no text says. */
export function eventDays({ start, end, datePrecision }: FactRow): Days | undefined {
  if (start === undefined) return undefined
  const until = end ?? (datePrecision === 'decade' ? String(Number(start.slice(0, 4)) + 9) : start)
  return { first: daysOf(start).first, last: daysOf(until).last }
}

export function overlap(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** Number of days in a month, two digits. */
function lastOf(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate())
}
