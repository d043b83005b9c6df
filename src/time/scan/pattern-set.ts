import { START_LENGTH, startsOf } from './pattern-starts'
import type { WordStarts } from './word-starts'
import { keyMask, keyOf, wordStarts } from './word-starts'

/** Matches by the place of their pattern in the set; in text order, none of the same pattern overlapping. */
export type FoundPatterns = ReadonlyMap<number, readonly RegExpExecArray[]>

const BUCKETS = 1 << 12
const SPREAD = 0x9e3779b1
const SPREAD_SHIFT = 20
const NONE: readonly number[] = []

export interface PatternSetOptions {
  /** By the place of a costly pattern: it is tried only in texts in which this one occurs. */
  readonly needs?: ReadonlyMap<number, RegExp>
}

/**
 * Looks for many patterns at once: as if each were run over the whole text, but a pattern is tried only where a word begins
 * (no word character right before) with letters that a match may begin with. For patterns that begin nowhere else.
 */
export function patternSet(
  patterns: readonly RegExp[],
  { needs = new Map() }: PatternSetOptions = {},
): (text: string, starts?: WordStarts) => FoundPatterns {
  const tried = patterns.map(({ source, flags }) => new RegExp(source, `${flags.replace('g', '')}y`))
  const tables = tablesOf(tried.map(({ source }) => startsOf(source)))
  return (text, starts = wordStarts(text)) => {
    const found = new Map<number, RegExpExecArray[]>()
    const left = new Set([...needs].flatMap(([place, needed]) => (needed.test(text) ? [] : [place])))
    for (let n = 0; n < starts.count; n += 1)
      for (const { mask, buckets } of tables)
        for (const place of buckets[bucketOf((starts.keys[n] ?? 0) & mask)] ?? NONE)
          if (left.size === 0 || !left.has(place)) tryAt(text, starts.at[n] ?? 0, place, tried[place], found)
    return found
  }
}

function tryAt(
  text: string,
  at: number,
  place: number,
  pattern: RegExp | undefined,
  found: Map<number, RegExpExecArray[]>,
): void {
  if (!pattern) return
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) return
  const known = found.get(place)
  const last = known?.at(-1)
  if (!known) found.set(place, [match])
  else if (!last || at >= last.index + last[0].length) known.push(match)
}

interface Table {
  readonly mask: number
  /** Places of the patterns that may begin so; several beginnings share a bucket. */
  readonly buckets: readonly (readonly number[] | undefined)[]
}

/** One table for each length of beginning that occurs. */
function tablesOf(starts: readonly (readonly string[])[]): Table[] {
  return Array.from({ length: START_LENGTH + 1 }, (_, length) => length).flatMap((length) => {
    const buckets = Array.from({ length: BUCKETS }, (): number[] | undefined => undefined)
    starts.forEach((own, place) => {
      const keys = own.filter((start) => start.length === length).map((start) => bucketOf(keyOf(start, 0)))
      for (const bucket of new Set(keys)) buckets[bucket] = [...(buckets[bucket] ?? NONE), place]
    })
    return buckets.some((bucket) => bucket) ? [{ mask: keyMask(length), buckets }] : []
  })
}

function bucketOf(key: number): number {
  return Math.imul(key, SPREAD) >>> SPREAD_SHIFT
}
