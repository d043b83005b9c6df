import { daysOf } from '../../src/time/calendar'
import { cluesOf } from '../../src/time/dating/clues'
import type { Day } from '../../src/time/dating/day'
import { normalized } from '../../src/time/dating/solve'
import type { DatedArticle } from './dated-news'

export interface FitOptions {
  readonly epochs?: number
  readonly rate?: number
  /** Pull towards 0 and towards the neighbouring bin, a weight and an epoch. */
  readonly ridge?: number
  readonly smoothness?: number
}

/** Far from the true day, one day in six stands for all; no divisor of a week. */
const STRIDE = 6
const NEAR_DAYS = 60

interface Example {
  /** Index of the true day among those kept. */
  readonly truth: number
  /** Log-weights of the clues that are set by hand. */
  readonly offset: Float64Array
  readonly tables: readonly { readonly name: string; readonly bins: Uint8Array }[]
}

/** Log-weights of the fitted clues that make the true days likeliest (maximum likelihood with priors, Adam). */
export function fitWeights(
  articles: readonly DatedArticle[],
  days: readonly Day[],
  {
    epochs = 60,
    rate = 0.15,
    ridge = Number(process.env['RIDGE'] ?? 0.1),
    smoothness = Number(process.env['SMOOTH'] ?? 0.5),
  }: FitOptions = {},
): Record<string, number[]> {
  const examples = articles.map((article) => exampleOf(article, days))
  const sizes = new Map<string, number>()
  for (const { tables } of examples)
    for (const { name, bins } of tables)
      sizes.set(name, Math.max(sizes.get(name) ?? 0, 1 + bins.reduce((a, b) => Math.max(a, b), 0)))
  const weights = new Map([...sizes].map(([name, size]) => [name, new Float64Array(size)]))
  const moments = new Map(
    [...sizes].map(([name, size]) => [name, [new Float64Array(size), new Float64Array(size)] as const]),
  )
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    const gradients = new Map([...sizes].map(([name, size]) => [name, new Float64Array(size)]))
    let loss = 0
    for (const example of examples) loss += accumulate(example, weights, gradients)
    for (const [name, table] of weights) {
      const [gradient, moment] = [gradients.get(name), moments.get(name)]
      if (gradient && moment) step(table, gradient, moment, epoch, { rate, ridge, smoothness })
    }
    if (epoch % 25 === 0) console.error(`epoch ${epoch}: loss ${(loss / examples.length).toFixed(3)}`)
  }
  return Object.fromEntries(
    [...weights].sort().map(([name, table]) => [name, [...table].map((w) => Math.round(w * 100) / 100)]),
  )
}

function exampleOf({ text, sentences, date }: DatedArticle, days: readonly Day[]): Example {
  const factors = cluesOf({ text, sentences })
  const published = daysOf(date)[0]
  const kept = days.filter(({ number }) => number % STRIDE === 0 || Math.abs(number - published) <= NEAR_DAYS)
  const offset = Float64Array.from(kept, ({ number }) =>
    Math.abs(number - published) <= NEAR_DAYS ? 0 : Math.log(STRIDE),
  )
  const tables = factors
    .filter((factor) => factor.fitted)
    .map(({ name, bin }) => ({ name, bins: Uint8Array.from(kept, (day) => bin(day)) }))
  for (const { fitted, bin, weights } of factors)
    if (!fitted)
      kept.forEach((day, at) => {
        offset[at] = (offset[at] ?? 0) + (weights[bin(day)] ?? 0)
      })
  return { truth: kept.findIndex(({ number }) => number === published), offset, tables }
}

/** Adds the example's gradient of the negative log-likelihood; gives its loss. */
function accumulate(
  { truth, offset, tables }: Example,
  weights: ReadonlyMap<string, Float64Array>,
  gradients: ReadonlyMap<string, Float64Array>,
): number {
  const scores = Float64Array.from(offset)
  for (const { name, bins } of tables) {
    const table = weights.get(name) ?? new Float64Array(0)
    for (let at = 0; at < bins.length; at += 1) scores[at] = (scores[at] ?? 0) + (table[bins[at] ?? 0] ?? 0)
  }
  const masses = normalized(scores)
  for (const { name, bins } of tables) {
    const gradient = gradients.get(name) ?? new Float64Array(0)
    for (let at = 0; at < bins.length; at += 1) {
      const bin = bins[at] ?? 0
      gradient[bin] = (gradient[bin] ?? 0) + (masses[at] ?? 0)
    }
    const own = bins[truth] ?? 0
    gradient[own] = (gradient[own] ?? 0) - 1
  }
  return -Math.log(Math.max(1e-12, masses[truth] ?? 0))
}

function step(
  table: Float64Array,
  gradient: Float64Array,
  [mean, square]: readonly [Float64Array, Float64Array],
  epoch: number,
  { rate, ridge, smoothness }: Required<Omit<FitOptions, 'epochs'>>,
): void {
  const before = Float64Array.from(table)
  for (let at = 0; at < table.length; at += 1) {
    const own = before[at] ?? 0
    let g = (gradient[at] ?? 0) + ridge * own
    for (const neighbour of [at - 1, at + 1])
      if (neighbour >= 0 && neighbour < table.length) g += smoothness * (own - (before[neighbour] ?? 0))
    mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * g
    square[at] = 0.99 * (square[at] ?? 0) + 0.01 * g * g
    const [m, s] = [(mean[at] ?? 0) / (1 - 0.9 ** epoch), (square[at] ?? 0) / (1 - 0.99 ** epoch)]
    table[at] = own - (rate * m) / (Math.sqrt(s) + 1e-8)
  }
}
