import type { DayNumber } from '../calendar'
import { daysOf, partsOf, weekdayOf } from '../calendar'

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
  const [year, month, day] = partsOf(number)
  return { number, year, month, day, weekday: weekdayOf(number), months: year * 12 + month - 1 }
}

/** All days from one ISO prefix to another, both inclusive. */
export function daysBetween(from: string, to: string): Day[] {
  const [first, last] = [daysOf(from)[0], daysOf(to)[1]]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => dayOf(first + at))
}

/** Where the years and the months begin in a list of successive days; its length stands last. */
export interface Runs {
  readonly years: readonly number[]
  readonly months: readonly number[]
}

const KNOWN_RUNS = new WeakMap<readonly Day[], Runs>()

export function runsOf(days: readonly Day[]): Runs {
  const known = KNOWN_RUNS.get(days)
  if (known) return known
  const startsOf = (key: (day: Day) => number) => [
    ...days.flatMap((day, at) => {
      const before = days[at - 1]
      return before && key(before) === key(day) ? [] : [at]
    }),
    days.length,
  ]
  const runs = { years: startsOf(({ year }) => year), months: startsOf(({ months }) => months) }
  KNOWN_RUNS.set(days, runs)
  return runs
}
