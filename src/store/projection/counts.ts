import type { Projection } from './rows'

/** How many nodes there are by label and relationships by type, each in alphabetical order. */
export interface Counts {
  readonly nodes: Readonly<Record<string, number>>
  readonly edges: Readonly<Record<string, number>>
}

export function countsOf(projection: Projection): Counts {
  return {
    nodes: tally(projection.nodes.flatMap(({ key, label }) => (label === undefined ? [key] : [key, label]))),
    edges: tally(projection.edges.map((edge) => edge.type)),
  }
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
