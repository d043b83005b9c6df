import type { FactRow } from '../api'
import type { Focus } from '../state'

/** The entities that are at most `depth` facts away from any of the ids, these included. */
export function neighbourhood(facts: readonly FactRow[], { ids, depth }: Focus): ReadonlySet<string> {
  const neighbours = neighboursOf(facts)
  const near = new Set(ids)
  let rim: readonly string[] = ids
  for (let step = 0; step < depth; step++) {
    rim = [...new Set(rim.flatMap((id) => [...(neighbours.get(id) ?? [])]))].filter((id) => !near.has(id))
    for (const id of rim) near.add(id)
  }
  return near
}

/** Whom each entity is joined to by a fact, in either direction. */
export function neighboursOf(facts: readonly FactRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>()
  const join = (a: string, b: string): void => {
    const known = neighbours.get(a)
    if (known === undefined) neighbours.set(a, new Set([b]))
    else known.add(b)
  }
  for (const { from, to } of facts) {
    if (to === null || to.id === from.id) continue
    join(from.id, to.id)
    join(to.id, from.id)
  }
  return neighbours
}
