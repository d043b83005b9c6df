import type { Claim, Fact } from '../../model'
import type { EdgeRow } from './rows'

/** Within one fact, each claim that denies it disputes each claim that asserts or alleges it. */
export function disputeEdges(fact: Fact, claims: ReadonlyMap<string, Claim>): EdgeRow[] {
  const stated = fact.claimIds.flatMap((id) => claims.get(id) ?? [])
  const denials = stated.filter(isDenial)
  const assertions = stated.filter((claim) => claim.polarity === 'positive' && isStated(claim))
  return denials.flatMap(({ id: from }) =>
    assertions.map(({ id: to }) => ({
      ...{ id: `DISPUTES:${from}>${to}`, type: 'DISPUTES', from, to },
      ...({ fromKey: 'Claim', toKey: 'Claim', props: {} } as const),
    })),
  )
}

/** "X denied it", and "it did not happen". */
function isDenial(claim: Claim): boolean {
  return claim.polarity === 'negative' ? isStated(claim) : claim.modality === 'denied'
}

function isStated(claim: Claim): boolean {
  return claim.modality === 'asserted' || claim.modality === 'alleged'
}
