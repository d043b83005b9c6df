import type { Fact } from '../../model'
import { propertiesOf } from './properties'
import type { EdgeRow } from './rows'

/**
 * How facts bear on each other, between their first claims: relationships cannot point at relationships. The facts' ids
 * are properties, so that `MATCH ()-[link:REALIZES {factId: $id}]->()` finds the links of a fact.
 */
export function linkEdges(fact: Fact, facts: ReadonlyMap<string, Fact>): EdgeRow[] {
  const [from] = fact.claimIds
  if (from === undefined) return []
  return fact.links.flatMap(({ type, to: factId, score, because }) => {
    const [to] = facts.get(factId)?.claimIds ?? []
    if (to === undefined) return []
    const props = propertiesOf({ factId: fact.id, toFactId: factId, score, because })
    return [{ id: `${type}:${from}>${to}`, type, from, fromKey: 'Claim' as const, to, toKey: 'Claim' as const, props }]
  })
}
