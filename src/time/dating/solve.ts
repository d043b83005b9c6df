import type { Day } from './day'
import type { Factor } from './factor'

/** How likely each of the days is, given the clues: their log-weights added up and normalized to a sum of 1. */
export function solve(days: readonly Day[], factors: readonly Factor[]): Float64Array {
  const scores = new Float64Array(days.length)
  days.forEach((day, at) => {
    let score = 0
    for (const factor of factors) score += factor.weights[factor.bin(day)] ?? 0
    scores[at] = score
  })
  return normalized(scores)
}

/** Softmax of the scores. */
export function normalized(scores: Float64Array): Float64Array {
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  const masses = scores.map((score) => Math.exp(score - highest))
  const sum = masses.reduce((a, b) => a + b, 0)
  return masses.map((mass) => mass / sum)
}
