import { byId, type Article, type Claim, type Entity, type Fact } from '../model'
import { factOf } from './fact-of'
import { groupBy } from './group-by'
import { linkFacts } from './linking'
import { cluster, eventKey, featuresOf, NO_RULINGS, wordWeights, type Cluster, type Rulings } from './merging'
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
  const features = [...claims].sort(byId).map((claim) => featuresOf(claim, context))
  const weights = wordWeights(features.map(({ words }) => words))
  const facts = [...groupBy(features, ({ claim }) => eventKey(claim))].flatMap(([key, group]) =>
    cluster(group, { weights, rulings }).map((members) => factOf(key, claimsOf(members), context)),
  )
  return linkFacts(facts.sort(byId), {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    entities,
    features: new Map(features.map((one) => [one.claim.id, one])),
    weights,
    rulings,
  })
}

const claimsOf = (members: Cluster): Claim[] => members.map(({ claim }) => claim)

function contextOf(articles: readonly Article[], entities: readonly Entity[]): OriginContext {
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    stories: storiesOf(articles),
    outletId: outletIdsOf(entities),
  }
}
