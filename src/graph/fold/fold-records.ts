import { byCodeUnits, type Article, type BuildRecords, type Claim, type Entity, type Fact } from '../../model'
import type { ArticleAnalysis } from '../analyse-article'
import type { LedgerLine } from '../identity'
import { fold, type FoldReport } from './fold'

export interface Folded extends BuildRecords, FoldReport {}

/** Merges what the articles gave, in whatever order they come, with what a ledger says of their entities and claims. */
export function foldRecords(analyses: readonly ArticleAnalysis[], ledger: readonly LedgerLine[] = []): Folded {
  const sorted = [...analyses].sort((a, b) => byCodeUnits(a.article.id, b.article.id))
  const articles: Article[] = []
  const entities: Entity[] = []
  const claims: Claim[] = []
  const facts: Fact[] = []
  const source = {
    count: sorted.length,
    analysisAt(index: number): ArticleAnalysis {
      const analysis = sorted[index]
      if (analysis === undefined) throw new RangeError(`expected an index below ${sorted.length}, got ${index}`)
      return analysis
    },
  }
  const sink = {
    analysis: ({ article }: ArticleAnalysis) => articles.push(article),
    article: () => {},
    entity: (json: string) => entities.push(JSON.parse(json) as Entity),
    claim: (json: string) => claims.push(JSON.parse(json) as Claim),
    fact: (json: string) => facts.push(JSON.parse(json) as Fact),
  }
  return { ...fold(source, sink, { ledger }), articles, entities, claims, facts }
}
