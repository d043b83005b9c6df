import type { DateValue } from '../model'
import { ISO_PREFIX } from '../model'
import type { DayNumber } from './calendar'
import { dayNumber, daysInMonth, daysOf, isoDay, isoMonth, weekdayOf } from './calendar'
import type { TimeTense } from './time-mention'

const MONTHS_PER_YEAR = 12

export function yearValue(year: number): DateValue {
  return { start: String(year), precision: 'year' }
}

export function monthValue(year: number, month: number): DateValue {
  return { start: isoMonth(year, month), precision: 'month' }
}

export function dayValue(day: DayNumber): DateValue {
  return { start: isoDay(day), precision: 'day' }
}

/** The day, or null for one that the calendar lacks ("February 30"). */
export function calendarDay(year: number, month: number, day: number): DateValue | null {
  const exists = month >= 1 && month <= MONTHS_PER_YEAR && day >= 1 && day <= daysInMonth(year, month)
  return exists ? dayValue(dayNumber(year, month, day)) : null
}

/** The week, Monday to Sunday, that a day lies in. */
export function weekValue(day: DayNumber): DateValue {
  const monday = day - ((weekdayOf(day) + 6) % 7)
  return { start: isoDay(monday), end: isoDay(monday + 6), precision: 'week' }
}

/** The publication as far as it is known: the parts that its precision leaves open are absent. */
export interface Reference {
  readonly year: number
  readonly month?: number
  readonly day?: DayNumber
}

export function referenceOf(value: DateValue | undefined): Reference | undefined {
  if (value === undefined || value.precision === 'decade' || !ISO_PREFIX.test(value.start)) return undefined
  const [year = 0, month] = value.start.split('-').map(Number)
  const single = value.end === undefined
  if (value.precision === 'day' && single) return { year, ...(month && { month }), day: daysOf(value.start)[0] }
  const sameMonth = single || value.end.slice(0, 7) === value.start.slice(0, 7)
  const sameYear = single || value.end.slice(0, 4) === value.start.slice(0, 4)
  if (month && sameMonth) return { year, month }
  return sameYear ? { year } : undefined
}

/** The last such weekday up to the reference, or the first from it on; `strict` leaves the day itself out. */
export function resolveWeekday(weekday: number, from: DayNumber, tense: TimeTense, strict = false): DayNumber {
  const back = (weekdayOf(from) - weekday + 7) % 7
  if (tense === 'past') return from - (back === 0 && strict ? 7 : back)
  const ahead = (7 - back) % 7
  return from + (ahead === 0 && strict ? 7 : ahead)
}

/** The year of the last such month up to the reference, or of the first from it on. */
export function resolveMonth(month: number, from: Reference, tense: TimeTense, strict = false): number | null {
  if (from.month === undefined) return null
  if (tense === 'past') return month < from.month || (month === from.month && !strict) ? from.year : from.year - 1
  return month > from.month || (month === from.month && !strict) ? from.year : from.year + 1
}

/** The last such day of the year up to the reference, or the first from it on. */
export function resolveDay(month: number, day: number, from: Reference, tense: TimeTense): DateValue | null {
  if (from.day === undefined) {
    if (from.month === month) return null
    const year = resolveMonth(month, from, tense)
    return year === null ? null : calendarDay(year, month, day)
  }
  const reference = isoDay(from.day)
  const years = tense === 'past' ? [from.year, from.year - 1] : [from.year, from.year + 1]
  const candidates = years.map((year) => calendarDay(year, month, day)).filter((value) => value !== null)
  return candidates.find((v) => (tense === 'past' ? v.start <= reference : v.start >= reference)) ?? null
}

/** Moves a reference by whole units; the result has the unit's precision. Null where the reference is too coarse. */
export function shift(from: Reference, count: number, unit: string): DateValue | null {
  if (unit === 'year') return yearValue(from.year + count)
  if (unit === 'month') return from.month === undefined ? null : monthValue(from.year, from.month + count)
  if (from.day === undefined) return null
  return unit === 'week' ? weekValue(from.day + 7 * count) : dayValue(from.day + count)
}

/** Both ends and all between; null where one is missing or they stand in the wrong order. */
export function intervalOf(start: DateValue | null, end: DateValue | null): DateValue | null {
  if (start === null || end === null || start.start > (end.end ?? end.start)) return null
  return { start: start.start, end: end.end ?? end.start, precision: start.precision }
}
