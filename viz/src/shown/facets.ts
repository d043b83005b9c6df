import type { FactRow } from '../api'
import type { Dimension } from './filters'
import { endsOf, outletsOf, type World } from './world'

export type FacetName = 'labels' | 'types' | 'statuses' | 'outlets'

/** How many facts (for labels: entities) each value would show with all other filters as they are. */
export type Facets = Readonly<Record<FacetName, ReadonlyMap<string, number>>>

interface Judged {
  readonly fact: FactRow
  readonly fails: readonly Dimension[]
}

export function countFacets(judged: readonly Judged[], world: Pick<World, 'articles'>): Facets {
  const passingBut = (name: FacetName): readonly FactRow[] =>
    judged.filter(({ fails }) => fails.every((fail) => fail === name)).map(({ fact }) => fact)
  return {
    labels: countEntities(passingBut('labels')),
    types: tally(passingBut('types').map(({ type }) => type)),
    statuses: tally(passingBut('statuses').map(({ status }) => status)),
    outlets: tally(passingBut('outlets').flatMap((fact) => outletsOf(world, fact))),
  }
}

function countEntities(facts: readonly FactRow[]): ReadonlyMap<string, number> {
  const labels = new Map(facts.flatMap((fact) => endsOf(fact).map(({ id, label }) => [id, label] as const)))
  return tally([...labels.values()])
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
