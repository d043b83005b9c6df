import { explainMerge, type Build } from '../../graph'
import type { Claim, Fact, OriginBasis } from '../../model'
import { relationOf } from '../../ontology'
import { articleOf, nameOf } from './explain-claim'
import { commonGround, whyApart, whyHere } from './why-merged'

export interface ExplainedClaim {
  readonly id: string
  readonly quote: string
  readonly article: string
  readonly outlet: string
  readonly modality: string
  readonly attributedTo: readonly string[]
  readonly time: string
  readonly why: string
  readonly origin: string
  readonly originFrom: string
}

export interface FactExplanation {
  readonly kind: 'fact'
  readonly id: string
  readonly type: string
  readonly definition: string
  readonly from: { readonly id: string; readonly name: string }
  readonly to: { readonly id: string; readonly name: string } | null
  readonly time: string
  /** What every claim of the fact has in common, and why they are one event. */
  readonly merged: readonly string[]
  readonly status: { readonly value: string; readonly why: string }
  readonly origins: readonly { readonly id: string; readonly claims: number }[]
  readonly counts: string
  readonly claims: readonly ExplainedClaim[]
  /** Every number and date that the claims give, with the claims that give it. */
  readonly values: readonly string[]
  /** How it bears on other facts, and why. */
  readonly links: readonly string[]
  /** Other facts of the same type, ends and polarity, and what keeps them apart from this one. */
  readonly apart: readonly { readonly id: string; readonly why: string }[]
}

/** Why the fact is one: what its claims share, how its sources were counted, where its status comes from. */
export function explainFact(build: Build, fact: Fact): FactExplanation {
  const own = new Set(fact.claimIds)
  const claims = build.claims.filter(({ id }) => own.has(id))
  const merge = explainMerge(build, fact)
  const joins = new Map(merge.claims.map((one) => [one.claimId, one]))
  const explained = claims.map((claim): ExplainedClaim => {
    const article = articleOf(build, claim.articleId)
    const { id: origin, basis } = originIn(fact, claim.articleId)
    return {
      id: claim.id,
      quote: claim.quote,
      article: article.uri,
      outlet: article.outlet?.name ?? 'unknown',
      modality: claim.modality,
      attributedTo: claim.attributedTo,
      time: timeOf(claim),
      why: whyHere(joins.get(claim.id) ?? { claimId: claim.id, rule: 'first' }),
      origin,
      originFrom: BASES[basis],
    }
  })
  return {
    kind: 'fact',
    id: fact.id,
    type: fact.type,
    definition: relationOf(fact.type)?.definition ?? 'unknown to this version',
    from: { id: fact.from, name: nameOf(build, fact.from) },
    to: fact.to === null ? null : { id: fact.to, name: nameOf(build, fact.to) },
    time: `${[fact.start, fact.end].filter((day) => day !== undefined).join(' to ') || 'unknown'} (${fact.datePrecision})`,
    merged: commonGround(fact, merge),
    status: { value: fact.status, why: whyStatus(claims) },
    origins: fact.origins.map(({ id }) => ({ id, claims: explained.filter(({ origin }) => origin === id).length })),
    counts: `${counted(claims.length, 'claim')} in ${counted(fact.articleCount, 'article')} of ${counted(fact.outletCount, 'known outlet')}; independent origins: ${fact.originCount}. Claims that share an origin are one voice, however many print it`,
    claims: explained,
    values: fact.values.map(({ field, words, claimIds }) => `${field} “${words}”: ${claimIds.join(', ')}`),
    links: fact.links.map(({ type, to, score, because }) => `${type} ${to} (${score}): ${because}`),
    apart: merge.apart.map((other) => ({ id: other.factId, why: whyApart(other) })),
  }
}

function timeOf({ time }: Claim): string {
  if (time === undefined) return 'undated'
  return `${time.start}${time.end === undefined ? '' : ` to ${time.end}`} (${time.precision})`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

function originIn({ origins }: Fact, articleId: string): { readonly id: string; readonly basis: OriginBasis } {
  for (const { id, articles } of origins)
    for (const article of articles) if (article.articleId === articleId) return { id, basis: article.basis }
  return { id: articleId, basis: 'article' }
}

const BASES: Readonly<Record<OriginBasis, string>> = {
  cited: 'the agency or outlet that the claim is attributed to',
  republished: 'where the article took its text from',
  published: 'the outlet that published the article',
  'same text': 'an article of this origin has the same text',
  'same words': 'an article of this origin states it in the very same words',
  article: 'the article itself: no outlet or source of it is known',
}

function whyStatus(claims: readonly Claim[]): string {
  const counts = new Map<string, number>()
  for (const { modality } of claims) counts.set(modality, (counts.get(modality) ?? 0) + 1)
  const told = [...counts].map(([modality, count]) => `${count} ${modality}`).join(', ')
  const has = (modality: string): boolean => counts.has(modality)
  if (has('denied') && (has('asserted') || has('alleged'))) return `${told}: some deny what others state or allege`
  if (has('denied')) return `${told}: it is only ever denied`
  if (has('asserted')) return `${told}: at least one claim states it plainly and none denies it`
  return has('alleged') ? `${told}: nobody states it plainly` : `${told}: none tells it as having happened`
}
