import { byCodeUnits, type Claim } from '../model'
import type { ClaimView, FactList, FactView } from './api-types'
import { articleRef, entityRef, factRow, type BuildIndex } from './build-index'
import { notFound } from './http-error'
import { MAX_CLAIMS } from './limits'
import { linkViews } from './link-view'
import { originViews } from './origin-view'
import { contextOf } from './paragraph'

/** A fact with the evidence for it, oldest report first. Throws `serve/not-found`. */
export function factView(index: BuildIndex, id: string): FactView {
  const fact = index.facts.get(id)
  if (fact === undefined) throw notFound('fact', id)
  const claims = fact.claimIds.flatMap((claimId) => index.claims.get(claimId) ?? []).sort(byReport(index))
  return {
    fact: factRow(index, fact),
    attributedTo: fact.attributedTo.map((by) => entityRef(index, by)),
    origins: originViews(index, fact),
    links: linkViews(index, fact),
    total: claims.length,
    claims: claims.slice(0, MAX_CLAIMS).map((claim) => claimView(index, claim)),
  }
}

/** A page of all facts, in the build's order. */
export function factList(index: BuildIndex, offset: number, limit: number): FactList {
  const { facts } = index.build
  return { total: facts.length, offset, facts: facts.slice(offset, offset + limit).map((fact) => factRow(index, fact)) }
}

function claimView(index: BuildIndex, claim: Claim): ClaimView {
  const text = index.articles.get(claim.articleId)?.text ?? ''
  return {
    id: claim.id,
    type: claim.type,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    modality: claim.modality,
    polarity: claim.polarity,
    ...(claim.time === undefined ? {} : { time: claim.time }),
    ...(claim.quantity === undefined ? {} : { quantity: claim.quantity }),
    properties: claim.properties,
    confidence: claim.confidence,
    article: articleRef(index, claim.articleId),
    attributedTo: claim.attributedTo.map((id) => entityRef(index, id)),
    ...(claim.place === undefined ? {} : { place: entityRef(index, claim.place) }),
    context: contextOf(text, claim),
  }
}

/** By day of publication, undated articles last; then by article and by place in it. */
function byReport(index: BuildIndex): (a: Claim, b: Claim) => number {
  const dayOf = (claim: Claim): string => index.articles.get(claim.articleId)?.publishedOn?.value.start ?? '~'
  const uriOf = (claim: Claim): string => index.articles.get(claim.articleId)?.uri ?? ''
  return (a, b) =>
    byCodeUnits(dayOf(a), dayOf(b)) || byCodeUnits(uriOf(a), uriOf(b)) || a.start - b.start || byCodeUnits(a.id, b.id)
}
