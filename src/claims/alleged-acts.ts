import { contentId, type Claim } from '../model'

/**
 * What an accuser says that the accused did is alleged, though the verb was only "said": the text itself takes no side.
 * Looks at claims inside the quote of an accusation that the accuser vouches for and whose doer is the accused.
 */
export function allegeAccusedActs(claims: readonly Claim[]): Claim[] {
  const accusations = claims.filter(({ type }) => type === 'ACCUSED')
  return claims.map((claim) => {
    if (claim.type === 'ACCUSED' || claim.modality !== 'asserted') return claim
    const accused = accusations.some(
      (accusation) =>
        accusation.object === claim.subject &&
        claim.attributedTo.includes(accusation.subject) &&
        accusation.start <= claim.spans.trigger.start &&
        claim.spans.trigger.end <= accusation.end,
    )
    return accused ? { ...claim, id: contentId('claim', claim.id, 'alleged'), modality: 'alleged' } : claim
  })
}
