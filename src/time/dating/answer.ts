import type { DateValue } from '../../model'
import { isoDay } from '../calendar'
import { dayValue, monthValue, yearValue } from '../resolve'
import type { Day } from './day'

/** Least probability that must lie within a day, seven days, a month or a year for it to be given as the answer. */
export const LEAST_MASS = { day: 0.8, week: 0.9, month: 0.85, year: 0.88 } as const
const DAYS_IN_WEEK = 7

export interface DateAnswer {
  readonly value: DateValue
  /** Probability that lies within the value. */
  readonly mass: number
  /** The likeliest day within the value. */
  readonly best: Day
}

/** The finest of day, week, month and year that holds enough of the probability; null where even the best year does not.
 * A single day is given only where a clue can fix it (`fixesDay`). */
export function answerOf(days: readonly Day[], masses: Float64Array, fixesDay: boolean): DateAnswer | null {
  const best = indexOfHighest(masses)
  const bestDay = days[best]
  if (!bestDay) return null
  const dayMass = masses[best] ?? 0
  if (fixesDay && dayMass >= LEAST_MASS.day) return { value: dayValue(bestDay.number), mass: dayMass, best: bestDay }
  const [weekAt, weekMass] = bestWindow(masses, DAYS_IN_WEEK)
  const week = days.slice(weekAt, weekAt + DAYS_IN_WEEK)
  const [first, last] = [week[0], week.at(-1)]
  if (weekMass >= LEAST_MASS.week && first && last) {
    const value = { start: isoDay(first.number), end: isoDay(last.number), precision: 'week' } as const
    return { value, mass: weekMass, best: bestDay }
  }
  const [months, monthMass] = bestGroup(days, masses, (day) => day.months)
  if (monthMass >= LEAST_MASS.month)
    return { value: monthValue(Math.floor(months / 12), (months % 12) + 1), mass: monthMass, best: bestDay }
  const [year, yearMass] = bestGroup(days, masses, (day) => day.year)
  return yearMass >= LEAST_MASS.year ? { value: yearValue(year), mass: yearMass, best: bestDay } : null
}

function indexOfHighest(masses: Float64Array): number {
  let best = 0
  for (let at = 1; at < masses.length; at += 1) if ((masses[at] ?? 0) > (masses[best] ?? 0)) best = at
  return best
}

function bestWindow(masses: Float64Array, length: number): readonly [start: number, mass: number] {
  let sum = 0
  let best: readonly [number, number] = [0, 0]
  for (let at = 0; at < masses.length; at += 1) {
    sum += (masses[at] ?? 0) - (masses[at - length] ?? 0)
    if (sum > best[1]) best = [Math.max(0, at - length + 1), sum]
  }
  return best
}

function bestGroup(
  days: readonly Day[],
  masses: Float64Array,
  key: (day: Day) => number,
): readonly [key: number, mass: number] {
  const sums = new Map<number, number>()
  days.forEach((day, at) => sums.set(key(day), (sums.get(key(day)) ?? 0) + (masses[at] ?? 0)))
  return [...sums].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as const)
}
