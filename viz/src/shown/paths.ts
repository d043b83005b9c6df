import type { FactRow } from '../api'
import { neighboursOf } from './neighbourhood'

/** From one entity to the next, with every fact that joins the two, the best attested first. */
export interface Hop {
  readonly from: string
  readonly to: string
  readonly facts: readonly FactRow[]
}
export type Path = readonly Hop[]

const MAX_PATHS = 5

/** The shortest paths between two entities along the facts, in either direction; none where nothing joins them. */
export function shortestPaths(facts: readonly FactRow[], from: string, to: string, most = MAX_PATHS): readonly Path[] {
  const neighbours = neighboursOf(facts)
  const before = stepsTowards(neighbours, from, to)
  if (from === to || !before.has(to)) return []
  const routes: string[][] = []
  const walk = (route: readonly string[]): void => {
    const [first = ''] = route
    if (routes.length >= most) return
    if (first === from) routes.push([...route])
    else for (const previous of before.get(first) ?? []) walk([previous, ...route])
  }
  walk([to])
  return routes.map((route) => route.slice(1).map((end, index) => hop(facts, route[index] ?? '', end)))
}

/** For each entity on a shortest path, the ones just before it. */
function stepsTowards(
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
): ReadonlyMap<string, readonly string[]> {
  const distance = new Map([[from, 0]])
  const before = new Map<string, string[]>()
  let rim = [from]
  for (let depth = 1; rim.length > 0 && !distance.has(to); depth++) {
    const next: string[] = []
    for (const here of rim)
      for (const there of neighbours.get(here) ?? []) {
        if (!distance.has(there)) {
          distance.set(there, depth)
          next.push(there)
        }
        if (distance.get(there) === depth) before.set(there, [...(before.get(there) ?? []), here])
      }
    rim = next
  }
  return before
}

function hop(facts: readonly FactRow[], from: string, to: string): Hop {
  const joining = facts.filter(
    (fact) => (fact.from.id === from && fact.to?.id === to) || (fact.from.id === to && fact.to?.id === from),
  )
  return { from, to, facts: joining.sort((a, b) => b.originCount - a.originCount || b.articleCount - a.articleCount) }
}
