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
  const keptOutBy = (index: number, name: FacetName): boolean => ((fails[index] ?? 0) & ~bitOf(name)) !== 0
  facts.forEach((fact, index) => {
    const traits = traitsOf(fact, world)
    if (!keptOutBy(index, 'labels')) for (const { id, label } of traits.ends) labelOf.set(id, label)
    if (!keptOutBy(index, 'types')) add(types, fact.type)
    if (!keptOutBy(index, 'statuses')) add(statuses, fact.status)
    if (!keptOutBy(index, 'outlets')) for (const outlet of traits.outlets) add(outlets, outlet)
  })
  const labels = new Map<string, number>()
  for (const label of labelOf.values()) add(labels, label)
  return { labels, types, statuses, outlets }
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}
