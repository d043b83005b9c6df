import type { FactRow } from '../api'
import { bitOf } from './filters'
import { traitsOf } from './traits'
import type { World } from './world'

export type FacetName = 'labels' | 'types' | 'statuses' | 'outlets'

/** How many facts (for labels: entities) each value would show with all other filters as they are. */
export type Facets = Readonly<Record<FacetName, ReadonlyMap<string, number>>>

/** Counts over facts and the bits of the filters that keep each of them out. */
export function countFacets(
  facts: readonly FactRow[],
  fails: readonly number[],
  world: Pick<World, 'articles'>,
): Facets {
  const labelOf = new Map<string, string>()
  const [types, statuses, outlets] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const others = {
    labels: ~bitOf('labels'),
    types: ~bitOf('types'),
    statuses: ~bitOf('statuses'),
    outlets: ~bitOf('outlets'),
  }
  facts.forEach((fact, index) => {
    const traits = traitsOf(fact, world)
    const failed = fails[index] ?? 0
    if ((failed & others.labels) === 0) for (const { id, label } of traits.ends) labelOf.set(id, label)
    if ((failed & others.types) === 0) add(types, fact.type)
    if ((failed & others.statuses) === 0) add(statuses, fact.status)
    if ((failed & others.outlets) === 0) for (const outlet of traits.outlets) add(outlets, outlet)
  })
  const labels = new Map<string, number>()
  for (const label of labelOf.values()) add(labels, label)
  return { labels, types, statuses, outlets }
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}
