import { byId, type BuildReport, type Claim, type Fact } from '../model'
import { mergeRuleOf } from '../ontology'
import { groupBy } from './group-by'
import { onClaims, rulingsOf } from './identity'
import {
  cluster,
  eventKey,
  featuresOf,
  scoreOf,
  textFeaturesOf,
  wordWeights,
  type Cluster,
  type JoinRule,
  type Score,
} from './merging'
import type { Build } from './folder'

/** How one claim came to its fact. */
export interface ClaimMerge {
  readonly claimId: string
  readonly rule: JoinRule
  /** The claim it was joined to and how sure that was; absent for the first claim and for standing relations. */
  readonly with?: { readonly claimId: string; readonly score: Score }
}

/** An event under the same key that stayed apart, by the pair of claims that comes nearest. */
export interface Apart {
  readonly factId: string
  readonly score: Score
}

export interface MergeExplanation {
  /** What all claims that could be one fact share: type, ends, polarity, whether it is told as done, post. */
  readonly key: readonly string[]
  readonly windowDays: number
  readonly kind: string
  readonly claims: readonly ClaimMerge[]
  readonly apart: readonly Apart[]
}

type Merged = Pick<Build, 'articles' | 'entities' | 'claims' | 'facts'> & {
  readonly report?: Pick<BuildReport, 'ledger'>
}

/** Merges the claims of the fact's key once more and tells how: the same input gives the same events. */
export function explainMerge(build: Merged, fact: Fact): MergeExplanation {
  const context = {
    articles: new Map(build.articles.map((article) => [article.id, article])),
    entities: new Map(build.entities.map((entity) => [entity.id, entity])),
  }
  const textOf = (claim: Claim): string => context.articles.get(claim.articleId)?.text ?? ''
  const features = [...build.claims]
    .sort(byId)
    .map((claim) => featuresOf(claim, textFeaturesOf(claim, textOf(claim)), context))
  const weights = wordWeights(features.map(({ words }) => words))
  const key = keyOf(fact, build.claims)
  const own = features.filter(({ claim }) => eventKey(claim) === key)
  const lines = onClaims(build.report?.ledger?.lines ?? [], build.facts)
  const clusters = cluster(own, { weights, rulings: rulingsOf(lines, build.claims) })
  const claimIds = new Set(fact.claimIds)
  const holds = (members: Cluster): boolean => members.some(({ claim }) => claimIds.has(claim.id))
  const [home = []] = clusters.filter(holds)
  const byClaim = new Map(own.map((one) => [one.claim.id, one]))
  const factOf = new Map(build.facts.flatMap(({ id, claimIds: ids }) => ids.map((claimId) => [claimId, id] as const)))
  const apart = clusters
    .filter((members) => !holds(members))
    .map((members): Apart => {
      const scores = members.slice(0, MAX_COMPARED).flatMap(({ claim }) =>
        home.slice(0, MAX_COMPARED).flatMap((member) => {
          const [a, b] = [byClaim.get(claim.id), byClaim.get(member.claim.id)]
          return a === undefined || b === undefined ? [] : [scoreOf(a, b, weights)]
        }),
      )
      const [best] = [...scores].sort((a, b) => b.total - a.total)
      const veto = scores.find((score) => score.veto !== undefined)
      return { factId: factOf.get(members[0]?.claim.id ?? '') ?? '', score: veto ?? best ?? NO_SCORE }
    })
  const { windowDays, kind } = mergeRuleOf(fact.type)
  return {
    key: key.split('\u0000').filter((part) => part !== ''),
    windowDays,
    kind,
    claims: home.map(({ claim, rule, with: other }) => ({
      claimId: claim.id,
      rule,
      ...(other === undefined ? {} : { with: other }),
    })),
    apart: [...groupBy(apart, ({ factId }) => factId).values()].flatMap(([one]) => one ?? []),
  }
}

const MAX_COMPARED = 12
const NO_SCORE: Score = { total: 0, parts: { ends: 1, time: 0, object: 0, place: 0, words: 0 }, because: [] }

function keyOf(fact: Fact, claims: readonly Claim[]): string {
  const first = claims.find(({ id }) => id === fact.claimIds[0])
  return first === undefined ? '' : eventKey(first)
}
