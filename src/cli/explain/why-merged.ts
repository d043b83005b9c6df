import { intersect, rangeOf } from '../../graph'
import type { Claim, Fact } from '../../model'
import { relationOf } from '../../ontology'

const isSymmetric = (type: string): boolean => relationOf(type)?.symmetric === true
const isStanding = (type: string): boolean => relationOf(type)?.group === 'structure'
const ACTUAL = new Set(['asserted', 'alleged', 'denied'])

/** What every claim of the fact shares. */
export function commonGround({ type, from, to, polarity }: Fact, claims: readonly Claim[]): string[] {
  const ahead = claims.some(({ modality }) => !ACTUAL.has(modality))
  return [
    `one type: ${type}`,
    `the same ends${isSymmetric(type) ? ', in either order' : ''}: ${from}${to === null ? '' : ` and ${to}`}`,
    `${polarity} polarity throughout`,
    ahead
      ? 'all of it ahead, wished, asked for or conditional'
      : 'all of it told as having happened (asserted, alleged or denied)',
    isStanding(type)
      ? 'a standing relation: one, whatever the dates'
      : claims.length === 1
        ? 'one claim only: no other has the same key and a time that fits'
        : 'times that overlap, or none told: each claim says below how it came in',
  ]
}

/** How the claim came into its fact; `claims` are all of the fact's. */
export function whyHere(claim: Claim, claims: readonly Claim[]): string {
  if (isStanding(claim.type)) return 'standing relation'
  const others = claims.filter(({ id }) => id !== claim.id)
  const { time } = claim
  if (time === undefined) {
    if (others.some((other) => other.time !== undefined && other.articleId === claim.articleId))
      return 'undated; taken for the one dated event of this kind that its article tells'
    return others.length === 0 ? 'undated' : 'undated, like the others of this article, and so one event with them'
  }
  const met = others.filter((other) => other.time !== undefined && intersect(rangeOf(time), rangeOf(other.time)))
  return met.length === 0
    ? 'dates the event'
    : `its days overlap with those of ${met.map(({ id, time: other }) => `${id} (${other?.start ?? ''})`).join(', ')}`
}

/** Whether two facts differ in time, polarity or realis only. */
export function sameEnds(a: Fact, b: Fact): boolean {
  if (a.type !== b.type) return false
  return (a.from === b.from && a.to === b.to) || (isSymmetric(a.type) && a.from === b.to && a.to === b.from)
}

/** Why another fact of the same type and ends is another event. */
export function whyApart(fact: Fact, other: Fact): string {
  if (fact.polarity !== other.polarity) return `${other.polarity} polarity`
  if ((fact.status === 'planned') !== (other.status === 'planned'))
    return other.status === 'planned' ? 'ahead, not told as having happened' : 'told as having happened'
  if (fact.start === undefined || other.start === undefined)
    return `undated: it may be another event (${other.start ?? 'no date'})`
  return `other days: ${other.start}${other.end === undefined ? '' : ` to ${other.end}`}`
}
