import type { DayRange } from '../../graph'
import type { Build } from '../../graph/folder'
import type { Fact } from '../../model'
import { daysOfFact, spellsOf, type Spell } from '../spells'

/** When each node is there: while one of its edges is. A node with an undated edge has no spells: it is always there. */
export function spellsOfNodes(
  edges: Build['graph']['edges'],
  facts: ReadonlyMap<string, Fact>,
): ReadonlyMap<string, readonly Spell[]> {
  const ranges = new Map<string, (DayRange | undefined)[]>()
  for (const { key, source, target } of edges)
    for (const node of new Set([source, target])) {
      const days = daysOfFact(facts.get(key) ?? {})
      const before = ranges.get(node)
      if (before) before.push(days)
      else ranges.set(node, [days])
    }
  return new Map(
    [...ranges].map(([node, all]) => {
      const dated = all.flatMap((range) => range ?? [])
      return [node, dated.length === all.length ? spellsOf(dated) : []]
    }),
  )
}
