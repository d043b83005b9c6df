import type { Counts, Digests } from './projection'

/** One label or relationship type: how many the build has and how many the database, and whether they are the same. */
export interface CountLine {
  readonly kind: 'node' | 'relationship'
  readonly name: string
  readonly build: number
  readonly database: number
  /** Whether every id, end and property is the same on both sides. */
  readonly same: boolean
}

/** What a side has: how many of each, and a hash of their content. */
export interface Held {
  readonly counts: Counts
  readonly digests: Digests
}

/** All labels and types that either side has, nodes first, by name. */
export function reconcile(build: Held, database: Held): CountLine[] {
  return [...compare('node', 'nodes', build, database), ...compare('relationship', 'edges', build, database)]
}

function compare(kind: CountLine['kind'], part: 'nodes' | 'edges', build: Held, database: Held): CountLine[] {
  const [ours, theirs] = [build.counts[part], database.counts[part]]
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort()
  return names.map((name) => ({
    ...{ kind, name, build: ours[name] ?? 0, database: theirs[name] ?? 0 },
    same: build.digests[part][name] === database.digests[part][name],
  }))
}
