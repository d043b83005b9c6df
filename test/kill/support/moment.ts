import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../../../src/graph'

/** When a process is killed: when something is seen in its build folder, or at a time, and a little later. */
export interface Moment {
  readonly what: string
  readonly isCome: (folder: string, sinceMs: number) => boolean
  readonly laterMs: number
}

/** A time within an undisturbed run, and how many bytes it keeps of articles. */
export interface Undisturbed {
  readonly ms: number
  readonly keptBytes: number
}

const SIGNS = ['.lock', '.work', '.next', '.next/claims.jsonl', '.next/graph.json', '.next/manifest.json', '.commit']
const LATER_MS = 12

/** Random moments, the same for one seed: half by time, half by what the run has come to, which rushes by in no time. */
export function moments(count: number, seed: number, { ms, keptBytes }: Undisturbed): Moment[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, index): Moment => {
    const laterMs = random() * LATER_MS
    if (index % 2 === 0) {
      const at = random() * ms
      return { what: 'time', laterMs: 0, isCome: (_folder, sinceMs) => sinceMs >= at }
    }
    const sign = SIGNS[Math.floor(random() * (SIGNS.length + 3))]
    if (sign !== undefined) return { what: sign, laterMs, isCome: (folder) => existsSync(join(folder, sign)) }
    const share = random() * keptBytes
    return { what: 'parts', laterMs, isCome: (folder) => keptIn(folder) > share }
  })
}

export function keptIn(folder: string): number {
  return statSync(join(folder, '.parts', 'parts.jsonl'), { throwIfNoEntry: false })?.size ?? 0
}
