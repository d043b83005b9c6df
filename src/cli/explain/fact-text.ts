import { oneLine, sections } from './claim-text'
import type { FactExplanation } from './explain-fact'

/** A fact's explanation for reading. */
export function factText(fact: FactExplanation): string {
  const { from, to, status } = fact
  return sections([
    [
      `${fact.id}: ${fact.type}`,
      [
        fact.definition,
        `${from.name} (${from.id})${to === null ? '' : ` → ${to.name} (${to.id})`}`,
        `when: ${fact.time}`,
        `status: ${status.value}: ${status.why}`,
      ],
    ],
    ['Why one fact', fact.merged],
    ['Origins', [fact.counts, ...fact.origins.map(({ id, claims }) => `${id}: ${claims}`)]],
    [
      'Claims',
      fact.claims.flatMap((claim) => [
        `${claim.id}  ${claim.modality}, ${claim.time}`,
        `  “${oneLine(claim.quote)}”`,
        `  ${claim.article} (outlet: ${claim.outlet})${claim.attributedTo.length === 0 ? '' : `; according to ${claim.attributedTo.join(', ')}`}`,
        `  merged: ${claim.why}`,
        `  origin: ${claim.origin}, ${claim.originFrom}`,
      ]),
    ],
    ['Values told', fact.values],
    ['Links', fact.links],
    ['Kept apart', fact.apart.map(({ id, why }) => `${id}: ${why}`)],
  ])
}
