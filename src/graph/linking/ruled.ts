import type { Fact, FactLink } from '../../model'
import type { Rulings } from '../merging'

interface Link {
  readonly from: string
  readonly link: FactLink
}

/** Claims that the ledger calls the same but that no fact can hold together (other ends, another type) link their facts. */
export function ruledLinks(facts: readonly Fact[], { same }: Rulings): Link[] {
  if (same.length === 0) return []
  const factOf = new Map(facts.flatMap((fact) => fact.claimIds.map((id) => [id, fact.id] as const)))
  return same.flatMap(([claimId, otherId]) => {
    const [from, to] = [factOf.get(claimId), factOf.get(otherId)].sort()
    if (from === undefined || to === undefined || from === to) return []
    return [{ from, link: { type: 'SAME_EVENT_AS' as const, to, score: 1, because: 'the ledger says so' } }]
  })
}

/** Whether the ledger says of the first claims of both facts that they are two events. */
export function isRefused({ from, link }: Link, facts: ReadonlyMap<string, Fact>, { apart }: Rulings): boolean {
  if (link.type !== 'SAME_EVENT_AS' && link.type !== 'POSSIBLY_SAME') return false
  const [a, b] = [facts.get(from)?.claimIds[0], facts.get(link.to)?.claimIds[0]]
  return a !== undefined && b !== undefined && apart(a, b)
}
