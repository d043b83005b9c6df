import type { Span } from '../../model'
import { FITTED_WEIGHTS } from './data/fitted-weights'
import type { Day } from './day'

export type Grain = 'day' | 'weekday' | 'month' | 'year'

/** One clue on the day of publication: a log-weight for each day, by the bin that the day falls into. */
export interface Factor {
  readonly name: string
  /** Index into `weights`; a bin beyond them weighs 0. */
  readonly bin: (day: Day) => number
  readonly weights: readonly number[]
  /** Coarsest unit that the bin depends on alone; spares asking for every day. Default: the day. */
  readonly grain?: Grain
  /** True where the weights were learned from dated news. */
  readonly fitted?: true
  /** True where the clue can fix the very day; dates and weekdays alone leave a day or two. */
  readonly fixesDay?: true
  /** Words that give the clue. */
  readonly evidence: readonly Span[]
}

/** Number of edges up to the value: 0 below the first, `edges.length` from the last on. */
export function binOf(edges: readonly number[], value: number): number {
  let bin = 0
  while (bin < edges.length && value >= (edges[bin] ?? Infinity)) bin += 1
  return bin
}

/** A factor whose weights were fitted on dated news; see `data/fitted-weights.ts`. */
export function fitted(
  name: string,
  bin: (day: Day) => number,
  evidence: readonly Span[],
  grain: Grain = 'day',
): Factor {
  return { name, bin, weights: FITTED_WEIGHTS[name] ?? [], fitted: true, evidence, grain }
}

/** Edges for differences in days, months and years between a day of publication and a date in the text. */
export const DAY_EDGES = [-365, -90, -30, -7, -2, -1, 0, 1, 2, 3, 5, 8, 15, 31, 61, 91, 181, 366, 731, 1461, 3651]
export const MONTH_EDGES = [-24, -12, -6, -3, -2, -1, 0, 1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 60, 120]
export const YEAR_EDGES = [-10, -5, -3, -2, -1, 0, 1, 2, 3, 4, 6, 10]
