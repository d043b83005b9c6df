import type { Claim, FactStatus } from '../model'

/** Disputed where one source denies what another states or alleges; nothing is resolved by majority or by the newest. */
export function statusOf(claims: readonly Pick<Claim, 'modality'>[]): FactStatus {
  const has = (modality: Claim['modality']): boolean => claims.some((claim) => claim.modality === modality)
  if (has('denied')) return has('asserted') || has('alleged') ? 'disputed' : 'denied'
  if (has('asserted')) return 'asserted'
  return has('alleged') ? 'alleged' : 'planned'
}
