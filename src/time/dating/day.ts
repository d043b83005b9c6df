import type { DayNumber } from '../calendar'
import { daysOf, isoDay, weekdayOf } from '../calendar'

/** A day on which the article may have been published. */
export interface Day {
  readonly number: DayNumber
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** Sunday is 0. */
  readonly weekday: number
  /** Months since year 0. */
  readonly months: number
}

/** First and last day that are considered where nothing narrower is asked for: fixed, so that no clock is read. */
export const EARLIEST_DAY = '1990-01-01'
export const LATEST_DAY = '2030-12-31'

export function dayOf(number: DayNumber): Day {
  const [year = 0, month = 0, day = 0] = isoDay(number).split('-').map(Number)
  return { number, year, month, day, weekday: weekdayOf(number), months: year * 12 + month - 1 }
}

/** All days from one ISO prefix to another, both inclusive. */
export function daysBetween(from: string, to: string): Day[] {
  const [first, last] = [daysOf(from)[0], daysOf(to)[1]]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => dayOf(first + at))
}
