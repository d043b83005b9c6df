import type { LedgerEffect } from '../../model'
import { claimEffects, onClaims, rulingsOf, type LedgerLine } from '../identity'
import { NO_RULINGS, type Rulings } from '../merging'
import type { MergedFact } from './claim-merger'

/** What lines about claims and facts mean for merging, and what they did. */
export interface ClaimRulings {
  readonly rulings: Rulings
  effects(facts: Iterable<MergedFact>): LedgerEffect[]
}

const NONE: ClaimRulings = { rulings: NO_RULINGS, effects: () => [] }

/**
 * Reads the ledger's lines about claims and facts: `merge` merges without rulings and with them, of which only what the
 * lines name is kept.
 */
export function claimRulings(lines: readonly LedgerLine[], merge: () => Iterable<MergedFact>): ClaimRulings {
  if (lines.length === 0) return NONE
  const named = new Set(lines.flatMap(({ a, b }) => [a, b]))
  const firsts: { id: string; claimIds: readonly string[] }[] = []
  const before = new Map<string, string>()
  for (const { fact } of merge()) {
    if (named.has(fact.id)) firsts.push({ id: fact.id, claimIds: fact.claimIds.slice(0, 1) })
    fact.claimIds.forEach((id, index) => {
      if (named.has(id) || (index === 0 && named.has(fact.id))) before.set(id, fact.id)
    })
  }
  const resolved = onClaims(lines, firsts)
  const rulings = rulingsOf(
    resolved,
    [...before.keys()].map((id) => ({ id })),
  )
  return {
    rulings,
    effects(facts) {
      const after = new Map<string, string>()
      for (const { fact } of facts) for (const id of fact.claimIds) if (before.has(id)) after.set(id, fact.id)
      return claimEffects(resolved, before, after).map((effect, index) => ({ ...effect, ...lines[index] }))
    },
  }
}
