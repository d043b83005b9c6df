import { byCodeUnits, type Claim } from '../../model'
import { width } from '../day-range'
import { ClusterIndex } from './cluster-index'
import type { Features } from './features'
import { onlyMeant } from './only-meant'
import type { Rulings } from './rulings'
import { MERGE_SCORE, scoreOf, type Score } from './score'
import type { WordWeights } from './word-weights'

/** How a claim came to its event: by itself, as one of a standing relation, by its score with another, by the ledger. */
export type JoinRule = 'first' | 'state' | 'score' | 'ledger'

export interface Joined {
  readonly claim: Claim
  readonly rule: JoinRule
  /** The claim that it was joined to, and how sure that is. */
  readonly with?: { readonly claimId: string; readonly score: Score }
}

/** Claims that state one event or relation, in the order in which they were joined. */
export type Cluster = readonly Joined[]

export interface ClusterContext {
  readonly weights: WordWeights
  readonly rulings: Rulings
}

/**
 * Splits claims of one key into events. The claims with the finest dates come first; each then joins the event with the
 * claim that it is most surely one with, from `MERGE_SCORE` on, unless any claim of that event forbids it. A claim whose
 * date spans several events without a word for one of them stands alone: a false merge is worse than a missed one.
 */
export function cluster(features: readonly Features[], context: ClusterContext): Cluster[] {
  const [first] = features
  if (first === undefined) return []
  const sorted = [...features].sort(finestFirst)
  const clusters = first.rule.kind === 'state' ? ofState(sorted, context) : ofEvents(sorted, context)
  return joinRuled(clusters, context.rulings)
}

function ofState(features: readonly Features[], { rulings }: ClusterContext): Joined[][] {
  const clusters: Joined[][] = []
  for (const { claim } of features) {
    const home = clusters.find((members) => members.every((member) => !rulings.apart(member.claim.id, claim.id)))
    if (home === undefined) clusters.push([{ claim, rule: 'first' }])
    else home.push({ claim, rule: 'state' })
  }
  return clusters
}

function ofEvents(features: readonly Features[], context: ClusterContext): Joined[][] {
  const index = new ClusterIndex()
  const clusters: Joined[][] = []
  for (const one of features) {
    const best = bestHome(one, index, context)
    if (best === undefined) {
      index.add(clusters.length, one)
      clusters.push([{ claim: one.claim, rule: 'first' }])
      continue
    }
    index.add(best.home, one)
    clusters[best.home]?.push({
      claim: one.claim,
      rule: 'score',
      with: { claimId: best.claimId, score: best.score },
    })
  }
  return clusters
}

/** A claim that is like one claim of an event and unlike the rest is a bridge to another event. */
const LEAST_MEAN_SCORE = 0.68

interface Home {
  readonly home: number
  readonly claimId: string
  readonly score: Score
}

function bestHome(one: Features, index: ClusterIndex, { weights, rulings }: ClusterContext): Home | undefined {
  const homes: Home[] = []
  const near = index.near(one)
  const meant = onlyMeant(
    one,
    near.map((home) => ({ home, members: index.membersOf(home) })),
  )
  for (const home of near) {
    const members = index.membersOf(home)
    if (members.some(({ claim }) => rulings.apart(claim.id, one.claim.id))) continue
    const scores = members.map((member) => ({
      claimId: member.claim.id,
      score: scoreOf(one, member, weights, { alone: home === meant }),
    }))
    if (scores.some(({ score }) => score.veto !== undefined)) continue
    const [best] = scores.sort((a, b) => b.score.total - a.score.total || byCodeUnits(a.claimId, b.claimId))
    const mean = scores.reduce((sum, { score }) => sum + score.total, 0) / scores.length
    if (best !== undefined && best.score.total >= MERGE_SCORE && mean >= LEAST_MEAN_SCORE) homes.push({ home, ...best })
  }
  homes.sort((a, b) => b.score.total - a.score.total || a.home - b.home)
  const [best, next] = homes
  const undecided = best !== undefined && next !== undefined && next.score.total === best.score.total
  return undecided && best.score.parts.object < 1 && spansMany(one) ? undefined : best
}

/** A month or a year holds many days on which the same may have happened. */
const spansMany = ({ days, rule }: Features): boolean =>
  days === undefined || width(days) > Math.max(rule.windowDays, LONGEST_DAYS)
const LONGEST_DAYS = 7

/** Joins the events of claims that the ledger calls the same. */
function joinRuled(clusters: Joined[][], rulings: Rulings): Cluster[] {
  const homes = new Map(clusters.flatMap((members, home) => members.map(({ claim }) => [claim.id, home] as const)))
  const movedTo = new Map<number, number>()
  const homeOf = (home: number): number => {
    const next = movedTo.get(home)
    return next === undefined ? home : homeOf(next)
  }
  for (const [claimId, otherId] of rulings.same) {
    const [a, b] = [homes.get(claimId), homes.get(otherId)]
    if (a === undefined || b === undefined) continue
    const [into, from] = [homeOf(a), homeOf(b)].sort((x, y) => x - y)
    if (into === undefined || from === undefined || into === from) continue
    movedTo.set(from, into)
    clusters[into]?.push(...(clusters[from] ?? []).map((joined): Joined => ({ ...joined, rule: 'ledger' })))
    clusters[from] = []
  }
  return clusters.filter((members) => members.length > 0)
}

/** Dated claims first, the finest before the coarser; then by report; ids settle the rest. */
function finestFirst(a: Features, b: Features): number {
  return (
    (a.days === undefined ? 1 : 0) - (b.days === undefined ? 1 : 0) ||
    (a.days === undefined || b.days === undefined
      ? (a.reported?.first ?? Infinity) - (b.reported?.first ?? Infinity) || 0
      : width(a.days) - width(b.days) || a.days.first - b.days.first) ||
    byCodeUnits(a.claim.id, b.claim.id)
  )
}
