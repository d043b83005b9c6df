import type { Claim } from '../../model'

export type Renaming = ReadonlyMap<string, string>

/** The claim with the ids of entities that hold across articles. */
export function withIds(claim: Claim, same: Renaming): Claim {
  if (same.size === 0) return claim
  const idOf = (id: string): string => same.get(id) ?? id
  return {
    ...claim,
    subject: idOf(claim.subject),
    object: claim.object === null ? null : idOf(claim.object),
    ...(claim.place === undefined ? {} : { place: idOf(claim.place) }),
    attributedTo: [...new Set(claim.attributedTo.map(idOf))],
  }
}

/** The claim with the ids of agreements that hold across articles. */
export function withAgreements(claim: Claim, same: Renaming): Claim {
  if (same.size === 0) return claim
  const object = claim.object === null ? null : (same.get(claim.object) ?? claim.object)
  return { ...claim, subject: same.get(claim.subject) ?? claim.subject, object }
}
