import type { BuildRecords, Claim, Fact } from '../../model'
import type { EdgeRow } from './rows'

/**
 * Which claim disputes which: within one fact, each that denies it and each that asserts or alleges it; and a denial of
 * what somebody is accused of, as far as its article tells. Links between facts are another matter (`linkEdges`).
 */
export function disputeEdges({ claims, facts }: Pick<BuildRecords, 'claims' | 'facts'>): EdgeRow[] {
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]))
  const edges = new Map<string, EdgeRow>()
  const add = ({ id: from }: Claim, { id: to }: Claim): void => {
    const id = `DISPUTES:${from}>${to}`
    if (from !== to) edges.set(id, { id, type: 'DISPUTES', from, to, fromKey: 'Claim', toKey: 'Claim', props: {} })
  }
  for (const fact of facts) {
    const stated = claimsOf(fact, claimsById)
    const assertions = stated.filter((claim) => claim.polarity === 'positive' && isStated(claim))
    for (const denial of stated.filter(isDenial)) for (const assertion of assertions) add(denial, assertion)
  }
  for (const [denial, accusation] of rejectedAccusations(claims))
    for (const alleged of accusation.content.length === 0 ? [accusation.id] : accusation.content) {
      const claim = claimsById.get(alleged)
      if (claim) add(denial, claim)
    }
  return [...edges.values()]
}

/** "Peru accused Norway …; Norway denied it": in one article, of one accuser where the denial names him. */
function rejectedAccusations(claims: readonly Claim[]): [Claim, Claim][] {
  const accusations = new Map<string, Claim[]>()
  const placeOf = ({ articleId }: Claim, accused: string): string => `${articleId} ${accused}`
  for (const claim of claims) {
    if (claim.type !== 'ACCUSED' || claim.object === null || claim.polarity === 'negative') continue
    const place = placeOf(claim, claim.object)
    accusations.set(place, [...(accusations.get(place) ?? []), claim])
  }
  return claims
    .filter(({ type, content, polarity }) => type === 'DENIED' && content.length === 0 && polarity === 'positive')
    .flatMap((denial) =>
      (accusations.get(placeOf(denial, denial.subject)) ?? [])
        .filter(({ subject }) => denial.object === null || denial.object === subject)
        .map((accusation): [Claim, Claim] => [denial, accusation]),
    )
}

function claimsOf(fact: Fact | undefined, claims: ReadonlyMap<string, Claim>): Claim[] {
  return (fact?.claimIds ?? []).flatMap((id) => claims.get(id) ?? [])
}

/** "X denied it", and "it did not happen". */
function isDenial(claim: Claim): boolean {
  return claim.polarity === 'negative' ? isStated(claim) : claim.modality === 'denied'
}

function isStated(claim: Claim): boolean {
  return claim.modality === 'asserted' || claim.modality === 'alleged'
}
