import type { Span } from '../../model'
import type { DayNumber } from '../calendar'
import { FITTED_WEIGHTS } from './data/fitted-weights'
import type { Day } from './day'

/**
 * What the bin of a day depends on alone; it spares asking for every day. `calendar` is the day's place in the four years of
 * leap days, whatever the weekday. A list holds the days from which on the bin may be another than that of the day before.
 */
export type Grain = 'day' | 'weekday' | 'month' | 'year' | 'calendar' | readonly DayNumber[]

/** One clue on the day of publication: a log-weight for each day, by the bin that the day falls into. */
export interface Factor {
  readonly name: string
  /** Index into `weights`; a bin beyond them weighs 0. */
  readonly bin: (day: Day) => number
  readonly weights: readonly number[]
  /** Default: the day. */
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

/** The days that lie the edges behind one of the given days: the grain of a bin by the distance from them. */
export function edgesFrom(edges: readonly number[], days: readonly DayNumber[]): DayNumber[] {
  return days.flatMap((day) => edges.map((edge) => day + edge))
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
