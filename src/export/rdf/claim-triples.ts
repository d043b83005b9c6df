import type { Claim } from '../../model'
import { date, decimal, integer, iri, name, text } from './names'
import { BUILD_ID, type Said } from './statements'

/** A statement in an article: its words, where they stand (UTF-16 code units of the main text) and who vouches for it. */
export function claimTriples(claim: Claim, factId: string | undefined): Said {
  return [
    ['rdf:type', name('schema:Claim')],
    ['rdf:type', name('prov:Entity')],
    ['schema:text', text(claim.quote)],
    ['schema:appearance', iri(claim.articleId)],
    ['prov:wasQuotedFrom', iri(claim.articleId)],
    ['prov:wasGeneratedBy', iri(BUILD_ID)],
    ['cq:relation', name(`cq:${claim.type}`)],
    ['cq:subject', iri(claim.subject)],
    ...(claim.object === null ? [] : ([['cq:object', iri(claim.object)]] as const)),
    ...claim.attributedTo.map((id) => ['prov:wasAttributedTo', iri(id)] as const),
    ['cq:modality', text(claim.modality)],
    ['cq:polarity', text(claim.polarity)],
    ['cq:start', integer(claim.start)],
    ['cq:end', integer(claim.end)],
    ['cq:confidence', decimal(claim.confidence)],
    ...(claim.time === undefined ? [] : ([['cq:eventDate', date(claim.time.start)]] as const)),
    ...(claim.place === undefined ? [] : ([['schema:location', iri(claim.place)]] as const)),
    ...claim.content.map((id) => ['schema:about', iri(id)] as const),
    ...(factId === undefined ? [] : ([['cq:supports', iri(factId)]] as const)),
  ]
}
