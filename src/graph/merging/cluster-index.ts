import { width } from '../day-range'
import type { Compared } from './features'

/** Claims of an event that another is compared with; an event told a thousand times needs no more. */
const MAX_COMPARED = 12
/** Events of one key up to which all are looked at, and the most that are looked at of more. */
const ALL_UP_TO = 40
const MAX_CANDIDATES = 40
/** Days that one bucket of the index holds, and how many buckets a long time is entered under. */
const BUCKET_DAYS = 7
const MAX_BUCKETS = 6

/**
 * Finds the events that a claim may belong to without looking at all: by days, by days of report, by article, by words.
 * What is compared of an event are its first claims and then those that bring a new article.
 */
export class ClusterIndex {
  readonly #members: Compared[][] = []
  readonly #byKey = new Map<string, number[]>()

  add(home: number, one: Compared): void {
    const members = this.#members[home]
    if (members === undefined) this.#members[home] = [one]
    else if (members.length < MAX_COMPARED) members.push(one)
    else return
    for (const key of keysOf(one)) {
      const homes = this.#byKey.get(key)
      if (homes === undefined) this.#byKey.set(key, [home])
      else if (homes.at(-1) !== home && !homes.includes(home)) homes.push(home)
    }
  }

  membersOf(home: number): readonly Compared[] {
    return this.#members[home] ?? []
  }

  /** Numbers of events, those that share most with the claim first where there are many. */
  near(one: Compared): number[] {
    if (this.#members.length <= ALL_UP_TO) return this.#members.map((_, home) => home)
    const hits = new Map<number, number>()
    for (const key of keysOf(one))
      for (const home of (this.#byKey.get(key) ?? []).slice(0, MAX_HOMES_PER_KEY))
        hits.set(home, (hits.get(home) ?? 0) + 1)
    return [...hits]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MAX_CANDIDATES)
      .map(([home]) => home)
  }
}
const MAX_HOMES_PER_KEY = 200

function keysOf({ claim, days, reported, words }: Compared): string[] {
  return [
    `article ${claim.articleId}`,
    ...bucketsOf('day', days),
    ...bucketsOf('report', reported),
    ...words.map((word) => `word ${word}`),
  ]
}

/** The week of a time and those beside it; a year is entered under its first weeks alone. */
function bucketsOf(name: string, range: Compared['days']): string[] {
  if (range === undefined) return []
  const first = Math.floor(range.first / BUCKET_DAYS) - 1
  const count = Math.min(Math.ceil(width(range) / BUCKET_DAYS) + 3, MAX_BUCKETS)
  return Array.from({ length: count }, (_, offset) => `${name} ${first + offset}`)
}
