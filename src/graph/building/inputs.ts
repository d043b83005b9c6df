import { byCodeUnits } from '../../model'
import type { GivenOptions, SkippedInput } from '../parts'

/** One article that was read: where from, its id and the key of its extraction. */
export interface InputEntry {
  readonly uri: string
  readonly id: string
  readonly key: string
}

/** What a build was given: all that was read, what could not be, and how. */
export interface Inputs {
  readonly entries: readonly InputEntry[]
  readonly skipped: readonly SkippedInput[]
  /** Metadata given for all articles. */
  readonly given: GivenOptions
  /** Absolute path of the ledger. */
  readonly ledger?: string
}

export interface Survivor extends InputEntry {
  /** Other uris with the very same text. */
  readonly duplicates: readonly string[]
}

/** Articles with one text become one, the first by uri; sorted by id. */
export function survivorsOf(entries: readonly InputEntry[]): Survivor[] {
  const groups = new Map<string, InputEntry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.id)
    if (group === undefined) groups.set(entry.id, [entry])
    else group.push(entry)
  }
  const survivors = [...groups.values()].flatMap((group): Survivor[] => {
    const [first, ...others] = group.length === 1 ? group : [...group].sort(inOrder)
    if (first === undefined) return []
    const uris = new Set(others.map(({ uri }) => uri))
    uris.delete(first.uri)
    return [{ ...first, duplicates: [...uris].sort(byCodeUnits) }]
  })
  return survivors.sort((a, b) => byCodeUnits(a.id, b.id))
}

/** What two tell alike; it is the same in whatever order several are taken. */
export function inCommon(a: GivenOptions, b: GivenOptions): GivenOptions {
  return {
    ...(a.date !== undefined && a.date === b.date ? { date: a.date } : {}),
    ...(a.outlet !== undefined && a.outlet === b.outlet ? { outlet: a.outlet } : {}),
    ...(a.map !== undefined && a.map === b.map ? { map: a.map } : {}),
  }
}

/** By uri; of two with one uri, the key settles it, whatever order they came in. */
export const inOrder = (a: InputEntry, b: InputEntry): number => byCodeUnits(a.uri, b.uri) || byCodeUnits(a.key, b.key)

export const bySkipped = (a: SkippedInput, b: SkippedInput): number =>
  byCodeUnits(a.uri, b.uri) || byCodeUnits(a.code, b.code) || byCodeUnits(a.reason, b.reason)
