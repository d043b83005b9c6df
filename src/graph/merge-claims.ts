import { byId, type Article, type Claim, type Entity, type Fact } from '../model'
import { ClaimMerger } from './fold/claim-merger'
import { NO_RULINGS, type Rulings } from './merging'
import { outletIdsOf, storiesOf, type OriginContext } from './origins'

export interface MergeOptions {
  /** What the ledger says of claims. */
  readonly rulings?: Rulings
}

/** Folds claims into facts, sorted by id. The order of the claims does not matter, and none is lost. */
export function mergeClaims(
  claims: readonly Claim[],
  articles: readonly Article[],
  entities: readonly Entity[],
  { rulings = NO_RULINGS }: MergeOptions = {},
): Fact[] {
  const context = contextOf(articles, entities)
  const merger = new ClaimMerger()
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  for (const claim of [...claims].sort(byId)) merger.add(claim, texts.get(claim.articleId) ?? '')
  try {
    return [...merger.facts(context, rulings)]
  } finally {
    merger.close()
  }
}

function contextOf(articles: readonly Article[], entities: readonly Entity[]): OriginContext {
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    stories: storiesOf(articles),
    outletId: outletIdsOf(entities),
  }
}
