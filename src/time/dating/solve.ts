import type { DayNumber } from '../calendar'
import type { Day } from './day'
import { runsOf } from './day'
import type { Factor, Grain } from './factor'

/** Days after which what depends on the weekday, or on the place in the four years of leap days, comes round again. */
const PERIODS = { weekday: 7, calendar: 1461 } as const
/** Within these years every fourth is a leap year. */
const REGULAR_YEARS = [1902, 2098] as const
const WEEK = 7

/** How likely each of the successive days is, given the clues: their log-weights added up and normalized to a sum of 1. */
export function solve(days: readonly Day[], factors: readonly Factor[]): Float64Array {
  return normalized(scoresOf(days, factors))
}

/** The summed log-weights of each day. */
export function scoresOf(days: readonly Day[], factors: readonly Factor[]): Float64Array {
  const scores = new Float64Array(days.length)
  const of = (grain: Grain) => factors.filter((factor) => (factor.grain ?? 'day') === grain)
  const { years, months } = runsOf(days)
  const steps: Steps[] = [
    { starts: years, factors: of('year') },
    { starts: months, factors: of('month') },
    ...factors.flatMap((factor): Steps[] => {
      const { grain } = factor
      return typeof grain === 'object' ? [{ starts: startsOf(days, grain), factors: [factor] }] : []
    }),
  ]
  addSteps(
    scores,
    days,
    steps.filter((one) => one.factors.length > 0),
  )
  addPeriods(scores, days, of('weekday'), PERIODS.weekday)
  addPeriods(scores, days, of('calendar'), isRegular(days) ? PERIODS.calendar : days.length)
  addPeriods(scores, days, of('day'), days.length)
  return scores
}

/** Factors that weigh the same from one start up to the next. */
interface Steps {
  /** Ascending, from 0 to the number of days. */
  readonly starts: readonly number[]
  readonly factors: readonly Factor[]
}

function startsOf(days: readonly Day[], changes: readonly DayNumber[]): number[] {
  const first = days[0]?.number ?? 0
  const inside = changes.map((day) => day - first).filter((at) => at > 0 && at < days.length)
  return [0, ...inside.sort((a, b) => a - b), days.length]
}

function isRegular(days: readonly Day[]): boolean {
  return (days[0]?.year ?? 0) >= REGULAR_YEARS[0] && (days.at(-1)?.year ?? Infinity) <= REGULAR_YEARS[1]
}

function scoreOf(factors: readonly Factor[], day: Day): number {
  let score = 0
  for (const factor of factors) score += factor.weights[factor.bin(day)] ?? 0
  return score
}

/** One walk over the days for all: whenever one of them starts anew, it alone is asked again. */
function addSteps(scores: Float64Array, days: readonly Day[], steps: readonly Steps[]): void {
  if (steps.length === 0) return
  const next = steps.map(() => 0)
  const own = new Float64Array(steps.length)
  for (let from = 0; from < days.length;) {
    const day = days[from]
    if (!day) return
    let [to, sum] = [days.length, 0]
    steps.forEach(({ starts, factors }, n) => {
      let at = next[n] ?? 0
      if (starts[at] === from) {
        own[n] = scoreOf(factors, day)
        while ((starts[at] ?? Infinity) <= from) at += 1
        next[n] = at
      }
      sum += own[n] ?? 0
      to = Math.min(to, starts[at] ?? to)
    })
    if (sum !== 0) for (let at = from; at < to; at += 1) scores[at] = sum
    from = to
  }
}

function addPeriods(scores: Float64Array, days: readonly Day[], factors: readonly Factor[], period: number): void {
  if (factors.length === 0) return
  const round = new Float64Array(Math.min(period, days.length))
  for (let at = 0; at < round.length; at += 1) {
    const day = days[at]
    if (day) round[at] = scoreOf(factors, day)
  }
  let place = 0
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = (scores[at] ?? 0) + (round[place] ?? 0)
    place = place + 1 === period ? 0 : place + 1
  }
}

/** Softmax in place. Most days weigh as much as the day a week before: then so does the result. */
export function normalized(scores: Float64Array): Float64Array {
  const [weekScores, weekMasses] = [new Float64Array(WEEK).fill(NaN), new Float64Array(WEEK)]
  let highest = -Infinity
  for (let at = 0; at < scores.length; at += 1) highest = Math.max(highest, scores[at] ?? highest)
  let sum = 0
  let weekday = 0
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0
    if (score !== weekScores[weekday]) {
      weekScores[weekday] = score
      weekMasses[weekday] = Math.exp(score - highest)
    }
    const mass = weekMasses[weekday] ?? 0
    scores[at] = mass
    sum += mass
    weekday = weekday + 1 === WEEK ? 0 : weekday + 1
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum
  return scores
}
