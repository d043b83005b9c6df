import { originOf, type Build } from '../../graph'
import { slug, type Article, type Claim, type Fact } from '../../model'
import { relationOf } from '../../ontology'
import { articleOf, nameOf } from './explain-claim'
import { commonGround, sameEnds, whyApart, whyHere } from './why-merged'

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
  /** Other facts of the same type and ends, kept apart from this one. */
  readonly apart: readonly { readonly id: string; readonly why: string }[]
}

/** Why the fact is one: what its claims share, how its sources were counted, where its status comes from. */
export function explainFact(build: Build, fact: Fact): FactExplanation {
  const own = new Set(fact.claimIds)
  const claims = build.claims.filter(({ id }) => own.has(id))
  const entities = new Map(build.entities.map((entity) => [entity.id, entity]))
  const explained = claims.map((claim): ExplainedClaim => {
    const article = articleOf(build, claim.articleId)
    const origin = originOf(claim, article, entities)
    return {
      id: claim.id,
      quote: claim.quote,
      article: article.uri,
      outlet: article.outlet?.name ?? 'unknown',
      modality: claim.modality,
      attributedTo: claim.attributedTo,
      time: timeOf(claim),
      why: whyHere(claim, claims),
      origin,
      originFrom: originFrom(origin, claim, article),
    }
  })
  const origins = [...new Set(explained.map(({ origin }) => origin))]
  return {
    kind: 'fact',
    id: fact.id,
    type: fact.type,
    definition: relationOf(fact.type)?.definition ?? 'unknown to this version',
    from: { id: fact.from, name: nameOf(build, fact.from) },
    to: fact.to === null ? null : { id: fact.to, name: nameOf(build, fact.to) },
    time: `${[fact.start, fact.end].filter((day) => day !== undefined).join(' to ') || 'unknown'} (${fact.datePrecision})`,
    merged: commonGround(fact, claims),
    status: { value: fact.status, why: whyStatus(claims) },
    origins: origins.map((id) => ({ id, claims: explained.filter(({ origin }) => origin === id).length })),
    counts: `${counted(claims.length, 'claim')} in ${counted(fact.articleCount, 'article')} of ${counted(fact.outletCount, 'known outlet')}; independent origins: ${fact.originCount}. Claims that share an origin are one voice, however many print it`,
    claims: explained,
    apart: build.facts
      .filter((other) => other.id !== fact.id && sameEnds(other, fact))
      .map((other) => ({ id: other.id, why: whyApart(fact, other) })),
  }
}

function timeOf({ time }: Claim): string {
  if (time === undefined) return 'undated'
  return `${time.start}${time.end === undefined ? '' : ` to ${time.end}`} (${time.precision})`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

function originFrom(origin: string, { attributedTo }: Claim, { sources, outlet }: Article): string {
  if (attributedTo.includes(origin)) return 'the outlet that the claim is attributed to'
  const source = sources.find(({ relation, name }) => relation === 'republished' && `outlet:${slug(name)}` === origin)
  if (source !== undefined) return 'where the article took its text from'
  return outlet === undefined ? 'the article itself: its outlet is unknown' : 'the outlet that published the article'
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
