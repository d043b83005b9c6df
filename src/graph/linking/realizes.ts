import { byCodeUnits } from '../../model'
import { gapBetween } from '../day-range'
import { groupBy } from '../group-by'
import { likenessOf, type WordWeights } from '../merging'
import type { Link } from './link'
import { pairKey, type ToldFact } from './told-fact'

/** Plans are carried out within so many days, or the act is another. */
const LONGEST_WAIT_DAYS = 400
const SOON_DAYS = 60
const DATED_SCORE = 0.9
const SOON_SCORE = 0.7
const SAME_TOPIC = { dice: 0.2, shared: 9 } as const
const MAX_ACTS = 60

/**
 * "will visit in June" and "visited on 19 June": from the act to the plan or promise of the same type and ends that was
 * told before it. A plan has at most one act, that of its date or the first that is about the same.
 */
export function realizations(facts: readonly ToldFact[], weights: WordWeights): Link[] {
  const positive = facts.filter(
    ({ fact, rule }) => fact.polarity === 'positive' && rule.kind !== 'state' && rule.kind !== 'statement',
  )
  return [...groupBy(positive, pairKey).values()].flatMap((group) => {
    const acts = group.filter(({ actual }) => actual).sort(byDay)
    const plans = group.filter(({ actual }) => !actual)
    return plans.flatMap((plan) => {
      const best = nearestActs(plan, acts)
        .flatMap((act) => scoreOf(act, plan, weights))
        .sort((a, b) => b.link.score - a.link.score || a.wait - b.wait || byCodeUnits(a.from, b.from))[0]
      return best === undefined ? [] : [{ from: best.from, link: best.link }]
    })
  })
}

function scoreOf(act: ToldFact, plan: ToldFact, weights: WordWeights): (Link & { readonly wait: number })[] {
  const day = act.days ?? act.reported
  if (day === undefined || plan.reported === undefined) return []
  const wait = day.last - plan.reported.first
  if (wait < 0 || wait > LONGEST_WAIT_DAYS) return []
  const made = (score: number, because: string) => [
    { from: act.fact.id, wait, link: { type: 'REALIZES', to: plan.fact.id, score, because } as const },
  ]
  if (plan.days !== undefined && act.days !== undefined)
    return gapBetween(plan.days, act.days) <= Math.max(act.rule.windowDays, 1)
      ? made(DATED_SCORE, 'done on the day that was planned')
      : []
  if (wait === 0 || act.rule.frequent || shareArticle(act, plan)) return []
  const likeness = bestLikeness(act, plan, weights)
  if (wait > SOON_DAYS || likeness.dice < SAME_TOPIC.dice || likeness.shared < SAME_TOPIC.shared) return []
  return made(SOON_SCORE, `done within ${SOON_DAYS} days, about the same (${likeness.words.join(', ')})`)
}

/** One article tells plan and act in one breath: its words tell nothing of which came first. */
function shareArticle(a: ToldFact, b: ToldFact): boolean {
  const articles = new Set(a.articleIds)
  return b.articleIds.some((id) => articles.has(id))
}

function bestLikeness(a: ToldFact, b: ToldFact, weights: WordWeights) {
  const pairs = a.told.flatMap((one) => b.told.map((other) => likenessOf(one.words, other.words, weights)))
  return pairs.sort((x, y) => y.dice - x.dice)[0] ?? { dice: 0, shared: 0, words: [] }
}

const dayOf = ({ days, reported }: ToldFact): number => (days ?? reported)?.last ?? Infinity

function byDay(a: ToldFact, b: ToldFact): number {
  const [x, y] = [dayOf(a), dayOf(b)]
  return (x === y ? 0 : x - y) || byCodeUnits(a.fact.id, b.fact.id)
}

/** The acts from the day of the plan's first report on, the first of them where there are many. */
function nearestActs(plan: ToldFact, acts: readonly ToldFact[]): readonly ToldFact[] {
  const from = plan.reported?.first
  if (from === undefined) return []
  let [low, high] = [0, acts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const act = acts[middle]
    if (act !== undefined && dayOf(act) < from) low = middle + 1
    else high = middle
  }
  return acts.slice(low, low + MAX_ACTS)
}
