import { byCodeUnits, type Claim } from '../model'
import { relationOf } from '../ontology'
import { intersect, rangeOf, width, type DayRange } from './day-range'

/** Claims that state one event or relation. */
export type Cluster = readonly Claim[]

/** Modalities of what is said to have happened; the others are ahead, wished or conditional and never the same event. */
const ACTUAL = new Set(['asserted', 'alleged', 'denied'])

/** Claims can only meet under one key: type, ends (in one order where the relation is symmetric), polarity, realis, post. */
export function eventKey(claim: Claim): string {
  const ends = [claim.subject, claim.object ?? '']
  if (relationOf(claim.type)?.symmetric === true) ends.sort(byCodeUnits)
  const post = claim.type === 'HOLDS_OFFICE_IN' ? String(claim.properties['title'] ?? '') : ''
  return [claim.type, ...ends, claim.polarity, ACTUAL.has(claim.modality) ? 'actual' : 'ahead', post].join('\u0000')
}

/**
 * Splits claims of one key into events. Dated claims meet where their days overlap. An undated claim joins its article's
 * one dated event, if there is just one; else it stands for its article alone: two letters must not become one.
 * Standing relations (who leads what) have no such doubt and are one.
 */
export function clusterByTime(claims: readonly Claim[]): Cluster[] {
  const [first] = claims
  if (first === undefined) return []
  if (relationOf(first.type)?.group === 'structure') return [claims]
  const dated: { range: DayRange; claims: Claim[] }[] = []
  for (const { claim, range } of datedClaims(claims)) {
    const home = dated.find((cluster) => intersect(cluster.range, range) !== undefined)
    if (home === undefined) dated.push({ range, claims: [claim] })
    else {
      home.range = intersect(home.range, range) ?? home.range
      home.claims.push(claim)
    }
  }
  const undated = new Map<string, Claim[]>()
  for (const claim of claims.filter(({ time }) => time === undefined)) {
    const own = dated.filter((cluster) => cluster.claims.some(({ articleId }) => articleId === claim.articleId))
    if (own.length === 1) own[0]?.claims.push(claim)
    else undated.set(claim.articleId, [...(undated.get(claim.articleId) ?? []), claim])
  }
  return [...dated.map((cluster) => cluster.claims), ...undated.values()]
}

/** Finest dates first, so that a claim with a year only joins an event that has a day. */
function datedClaims(claims: readonly Claim[]): { claim: Claim; range: DayRange }[] {
  return claims
    .flatMap((claim) => (claim.time === undefined ? [] : [{ claim, range: rangeOf(claim.time) }]))
    .sort(
      (a, b) => width(a.range) - width(b.range) || a.range.first - b.range.first || byCodeUnits(a.claim.id, b.claim.id),
    )
}
