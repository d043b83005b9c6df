import { byCodeUnits, type Fact, type IdentityRecord, type LedgerEffect } from '../../model'
import type { ArticleAnalysis } from '../analyse-article'
import { resolveIdentities, splitLedger, type LedgerLine } from '../identity'
import { SortedSpill, type SpillOptions } from '../lines'
import { outletIdsOf, StoryFinder, type ArticleHead } from '../origins'
import { isSigning, unifyAgreements, type Signing } from '../unify-agreements'
import { ClaimMerger } from './claim-merger'
import { EntityCensus } from './entity-census'
import { claimRulings } from './ledger-rulings'
import { withAgreements, withIds } from './rename-claim'

/** What articles gave, sorted by article id, each text once. It is gone through more than once and never held whole. */
export interface FoldSource {
  readonly count: number
  analysisAt(index: number): ArticleAnalysis
}

/** Takes the records of a build as JSON, those of each kind sorted by id; and per article what else it gave. */
export interface FoldSink {
  analysis(analysis: ArticleAnalysis): void
  article(json: string): void
  entity(json: string): void
  claim(json: string): void
  fact(json: string, fact: Fact): void
}

export interface FoldOptions {
  readonly ledger?: readonly LedgerLine[]
  readonly spills?: SpillOptions
}

export interface FoldReport {
  readonly identities: readonly IdentityRecord[]
  readonly effects: readonly LedgerEffect[]
}

/**
 * Merges what articles gave into the records of a build. The memory that it takes grows with the entities, with a few
 * hundred bytes an article, and with the claims of the largest event key; neither with the text nor with all claims.
 */
export function fold(source: FoldSource, sink: FoldSink, { ledger = [], spills = {} }: FoldOptions = {}): FoldReport {
  const about = splitLedger(ledger)
  const census = new EntityCensus()
  const finder = new StoryFinder()
  const heads = new Map<string, ArticleHead>()
  const signed: Signed[] = []
  for (let index = 0; index < source.count; index++) {
    const analysis = source.analysisAt(index)
    const { id, text, outlet, publishedOn, sources } = analysis.article
    census.add(analysis.entities)
    finder.add(id, text)
    heads.set(id, { id, sources, ...(outlet && { outlet }), ...(publishedOn && { publishedOn }) })
    for (const claim of analysis.claims)
      if (isSigning(claim)) signed.push({ id: claim.id, object: claim.object, ...(claim.time && { time: claim.time }) })
    sink.analysis(analysis)
    sink.article(JSON.stringify(analysis.article))
  }

  const { same, identities, effects } = resolveIdentities(census.known(), census.articles(), about.entities)
  const idOf = (id: string): string => same.get(id) ?? id
  const agreements = unifyAgreements(signings(signed, idOf), metUnder(census, same), about.entities)
  const entities = census.merged((id) => agreements.same.get(idOf(id)) ?? idOf(id), idOf)
  for (const entity of entities) sink.entity(JSON.stringify(entity))

  const claims = new SortedSpill(spills)
  const merger = new ClaimMerger(spills)
  try {
    for (let index = 0; index < source.count; index++) {
      const { article, claims: own } = source.analysisAt(index)
      for (const each of own) {
        const claim = withAgreements(withIds(each, same), agreements.same)
        claims.add(claim.id, JSON.stringify(claim))
        merger.add(claim, article.text)
      }
    }
    for (const { value } of claims.entries()) sink.claim(value)
    const context = {
      articles: heads,
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      stories: finder.stories((index) => source.analysisAt(index).article.text),
      outletId: outletIdsOf(entities),
    }
    const ruled = claimRulings(about.claims, () => merger.merged(context))
    for (const fact of merger.facts(context, ruled.rulings)) sink.fact(JSON.stringify(fact), fact)
    const told = about.claims.length === 0 ? [] : ruled.effects(merger.merged(context, ruled.rulings))
    return {
      identities: [...identities, ...agreements.identities].sort(byIdentity),
      effects: [...effects, ...told].sort((a, b) => a.line - b.line),
    }
  } finally {
    claims.close()
    merger.close()
  }
}

type Signed = Signing & { readonly id: string }

const signings = (signed: readonly Signed[], idOf: (id: string) => string): Signing[] =>
  [...signed]
    .sort((a, b) => byCodeUnits(a.id, b.id))
    .map(({ object, ...rest }) => ({ ...rest, object: object === null ? null : idOf(object) }))

/** What the census says of an id under which identities across articles put others. */
function metUnder(census: EntityCensus, same: ReadonlyMap<string, string>) {
  return (id: string) => census.met([id, ...[...same].flatMap(([was, is]) => (is === id ? [was] : []))])
}

const byIdentity = (a: IdentityRecord, b: IdentityRecord): number =>
  byCodeUnits(a.id, b.id) || byCodeUnits(a.was, b.was)
