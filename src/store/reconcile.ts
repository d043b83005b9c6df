import type { Counts } from './projection'

/** One label or relationship type: how many the build has and how many the database. */
export interface CountLine {
  readonly kind: 'node' | 'relationship'
  readonly name: string
  readonly build: number
  readonly database: number
}

/** All labels and types that either side has, nodes first, by name. */
export function reconcile(build: Counts, database: Counts): CountLine[] {
  return [...compare('node', build.nodes, database.nodes), ...compare('relationship', build.edges, database.edges)]
}

function compare(
  kind: CountLine['kind'],
  build: Readonly<Record<string, number>>,
  database: Readonly<Record<string, number>>,
): CountLine[] {
  const names = [...new Set([...Object.keys(build), ...Object.keys(database)])].sort()
  return names.map((name) => ({ kind, name, build: build[name] ?? 0, database: database[name] ?? 0 }))
}
