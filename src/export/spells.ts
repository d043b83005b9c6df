import { daysOf, type DayRange } from '../graph'
import type { Fact } from '../model'

const DAY_MS = 86_400_000

/** When something is there: days that are both inclusive. */
export interface Spell {
  readonly start: string
  readonly end: string
}

/** The days in which a fact may have taken place; undefined where no source tells. */
export function daysOfFact({ start, end }: Pick<Fact, 'start' | 'end'>): DayRange | undefined {
  if (start === undefined) return undefined
  const { first, last } = daysOf(start)
  return { first, last: end === undefined ? last : Math.max(last, daysOf(end).last) }
}

/** Ranges as spells in the order of time; those that meet or overlap become one. */
export function spellsOf(ranges: readonly DayRange[]): Spell[] {
  const merged: DayRange[] = []
  for (const range of ranges.toSorted((a, b) => a.first - b.first || a.last - b.last)) {
    const before = merged.at(-1)
    if (before && range.first <= before.last + 1)
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, range.last) }
    else merged.push(range)
  }
  return merged.map(({ first, last }) => ({ start: isoDay(first), end: isoDay(last) }))
}

const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)
