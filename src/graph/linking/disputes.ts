import { byCodeUnits } from '../../model'
import { groupBy } from '../group-by'
import { scoreOf, type WordWeights } from '../merging'
import type { Link } from './link'
import { pairKey, type ToldFact } from './told-fact'

/** Negation and statement are about one thing from this score on; they are never merged. */
const DISPUTE_SCORE = 0.68
const MAX_STATED = 60

/** "did not sell arms" disputes "sold arms": same type, ends and time, other polarity. */
export function contradictions(facts: readonly ToldFact[], weights: WordWeights): Link[] {
  const actual = facts.filter(({ actual, rule }) => actual && rule.kind !== 'state')
  return [...groupBy(actual, pairKey).values()].flatMap((group) => {
    const stated = group.filter(({ fact }) => fact.polarity === 'positive')
    const negated = group.filter(({ fact }) => fact.polarity === 'negative')
    return negated.flatMap((no) => {
      const [best] = stated
        .slice(0, MAX_STATED)
        .map((yes) => ({ yes, ...bestScore(no, yes, weights) }))
        .filter(({ score }) => score >= DISPUTE_SCORE)
        .sort((a, b) => b.score - a.score || byCodeUnits(a.yes.fact.id, b.yes.fact.id))
      if (best === undefined) return []
      const because = `the one says that it was so, the other that it was not; ${best.because}`
      return [
        { from: no.fact.id, link: { type: 'DISPUTES' as const, to: best.yes.fact.id, score: best.score, because } },
      ]
    })
  })
}

function bestScore(a: ToldFact, b: ToldFact, weights: WordWeights): { score: number; because: string } {
  const scores = a.told.flatMap((one) => b.told.map((other) => scoreOf(one, other, weights)))
  if (scores.some(({ veto }) => veto !== undefined)) return { score: 0, because: '' }
  const [best] = scores.sort((x, y) => y.total - x.total)
  return { score: round(best?.total ?? 0), because: best?.because.join('; ') ?? '' }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
