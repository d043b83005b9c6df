import type { Day } from './day'
import type { Factor, Grain } from './factor'

const GRAINS = ['year', 'month', 'weekday', 'day'] as const
const WEEKDAYS = 7

/** How likely each of the days is, given the clues: their log-weights added up and normalized to a sum of 1. */
export function solve(days: readonly Day[], factors: readonly Factor[]): Float64Array {
  return normalized(scoresOf(days, factors))
}

/** The summed log-weights of each day. */
export function scoresOf(days: readonly Day[], factors: readonly Factor[]): Float64Array {
  const scores = new Float64Array(days.length)
  for (const grain of GRAINS) {
    const own = factors.filter((factor) => (factor.grain ?? 'day') === grain)
    if (own.length > 0) addScores(scores, days, own, grain)
  }
  return scores
}

function addScores(scores: Float64Array, days: readonly Day[], factors: readonly Factor[], grain: Grain): void {
  const scoreOf = (day: Day) => {
    let score = 0
    for (const factor of factors) score += factor.weights[factor.bin(day)] ?? 0
    return score
  }
  const week = grain === 'weekday' ? days.slice(0, WEEKDAYS).map(scoreOf) : []
  let [key, score] = [NaN, 0]
  for (let at = 0; at < days.length; at += 1) {
    const day = days[at]
    if (!day) continue
    const next = grain === 'year' ? day.year : grain === 'month' ? day.months : at
    if (grain === 'weekday') score = week[at % WEEKDAYS] ?? 0
    else if (next !== key) score = scoreOf(day)
    key = next
    scores[at] = (scores[at] ?? 0) + score
  }
}

/** Softmax of the scores. */
export function normalized(scores: Float64Array): Float64Array {
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  const masses = scores.map((score) => Math.exp(score - highest))
  const sum = masses.reduce((a, b) => a + b, 0)
  return masses.map((mass) => mass / sum)
}
