import type { Claim } from '../model'

/** Types whose claims are about other claims: what was denied, alleged, demanded, promised, warned of. */
const SPEECH_ACTS = new Set([
  'ACCUSED',
  'DENIED',
  'PROMISED',
  'DEMANDED_OF',
  'WARNED',
  'THREATENED',
  'REJECTED',
  'CONDEMNED',
  'EXPRESSED_CONCERN_ABOUT',
  'AGREED_WITH',
  'PRAISED',
])

/** Gives each speech act the ids of the claims whose trigger lies inside its quote and behind its own trigger. */
export function linkContent(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    if (!SPEECH_ACTS.has(claim.type)) return claim
    const inside = claims.filter(
      (other) =>
        other.id !== claim.id &&
        !(other.type === claim.type && other.spans.trigger.start === claim.spans.trigger.start) &&
        other.spans.trigger.start > claim.spans.trigger.start &&
        other.end <= claim.end,
    )
    return inside.length === 0 ? claim : { ...claim, content: [...new Set(inside.map(({ id }) => id))].sort() }
  })
}
