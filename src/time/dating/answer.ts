import type { DateValue } from '../../model'
import { isoDay } from '../calendar'
import { dayValue, monthValue, yearValue } from '../resolve'
import type { Day } from './day'
import { runsOf } from './day'

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
  const [monthAt, monthMass] = bestRun(masses, runsOf(days).months)
  const month = days[monthAt]
  if (monthMass >= LEAST_MASS.month && month)
    return { value: monthValue(month.year, month.month), mass: monthMass, best: bestDay }
  const [yearAt, yearMass] = bestRun(masses, runsOf(days).years)
  const year = days[yearAt]?.year
  return yearMass >= LEAST_MASS.year && year !== undefined
    ? { value: yearValue(year), mass: yearMass, best: bestDay }
    : null
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
    sum += (masses[at] ?? 0) - (at < length ? 0 : (masses[at - length] ?? 0))
    if (sum > best[1]) best = [Math.max(0, at - length + 1), sum]
  }
  return best
}

/** The run, from one start to the next, that holds most: its first day. */
function bestRun(masses: Float64Array, starts: readonly number[]): readonly [start: number, mass: number] {
  let best: readonly [number, number] = [0, 0]
  for (let run = 0; run + 1 < starts.length; run += 1) {
    const [from = 0, to = 0] = [starts[run], starts[run + 1]]
    let sum = 0
    for (let at = from; at < to; at += 1) sum += masses[at] ?? 0
    if (sum > best[1]) best = [from, sum]
  }
  return best
}
