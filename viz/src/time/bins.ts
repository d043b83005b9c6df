import { daysOf, overlap, type Days } from './days'

/** A stretch of the time axis that holds something. Stretches without anything are left out: `afterGap` tells where. */
export interface Bin extends Days {
  /** ISO prefix: a day, a month, a year, the first year of a decade, or the first day of dates of no single unit. */
  readonly key: string
  readonly afterGap: boolean
}

const MAX_BINS = 72
const LENGTHS = { day: 10, month: 7, year: 4 } as const
type Unit = keyof typeof LENGTHS | 'decade'
const UNITS: readonly Unit[] = ['day', 'month', 'year', 'decade']

/** The bins for some dates, as fine as leaves at most 72 of them; a date coarser than a bin makes none of its own. */
export function binsOf(dates: readonly Days[]): readonly Bin[] {
  for (const unit of UNITS) {
    const fine = dates.filter((days) => isAsFine(days, unit))
    const keys = [...new Set(fine.map(({ first }) => keyOf(first, unit)))].sort()
    if (keys.length > MAX_BINS && unit !== 'decade') continue
    if (unit !== 'decade' && fine.length * 2 < dates.length) continue
    const bins = keys.map((key) => ({ key, ...daysIn(key, unit), afterGap: false }))
    const missing = dates.filter((days) => stretchIn(bins, days) === undefined)
    const all = [...bins, ...united(missing)].sort((a, b) => Number(a.first > b.first) - Number(a.first < b.first))
    return all.map((bin, index) => ({
      ...bin,
      afterGap: index > 0 && dayAfter(all[index - 1]?.last ?? bin.first) !== bin.first,
    }))
  }
  return []
}

/** First and last of some bins, both inclusive. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** The bins that a date reaches into; undefined where it reaches none. */
export function stretchIn(bins: readonly Bin[], days: Days): Stretch | undefined {
  const first = firstFrom(bins, ({ last }) => last >= days.first)
  const last = firstFrom(bins, (bin) => bin.first > days.last) - 1
  return first <= last ? { first, last } : undefined
}

/** How many of the things' dates fall in each of so many bins: a date that covers several is shared out among them. */
export function heightsOf<T>(
  bins: number,
  things: readonly T[],
  datesOf: (thing: T) => readonly Stretch[],
): readonly number[] {
  const heights = Array.from({ length: bins }, () => 0)
  for (const thing of things)
    for (const { first, last } of datesOf(thing))
      for (let index = first; index <= last; index++) heights[index] = (heights[index] ?? 0) + 1 / (last - first + 1)
  return heights
}

/** The index of the first bin for which it holds, where it holds for all after it; their number where for none. */
function firstFrom(bins: readonly Bin[], holds: (bin: Bin) => boolean): number {
  let [low, high] = [0, bins.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const bin = bins[middle]
    if (bin !== undefined && holds(bin)) high = middle
    else low = middle + 1
  }
  return low
}

/** One bin for each group of dates that overlap, as long as they are. */
function united(dates: readonly Days[]): readonly (Days & { readonly key: string })[] {
  const groups: Days[] = []
  for (const days of [...dates].sort((a, b) => Number(a.first > b.first) - Number(a.first < b.first))) {
    const last = groups.at(-1)
    if (last === undefined || !overlap(last, days)) groups.push(days)
    else groups[groups.length - 1] = { first: last.first, last: last.last > days.last ? last.last : days.last }
  }
  return groups.map((days) => ({ key: prefixOf(days) ?? days.first, ...days }))
}

/** The ISO prefix that covers exactly these days, if one does. */
function prefixOf({ first, last }: Days): string | undefined {
  return [first, first.slice(0, 7), first.slice(0, 4)].find((iso) => {
    const days = daysOf(iso)
    return days.first === first && days.last === last
  })
}

function isAsFine({ first, last }: Days, unit: Unit): boolean {
  return keyOf(first, unit) === keyOf(last, unit)
}

function keyOf(day: string, unit: Unit): string {
  return unit === 'decade' ? `${day.slice(0, 3)}0` : day.slice(0, LENGTHS[unit])
}

function daysIn(key: string, unit: Unit): Days {
  return unit === 'decade' ? { first: `${key}-01-01`, last: `${key.slice(0, 3)}9-12-31` } : daysOf(key)
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
