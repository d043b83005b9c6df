import { byCodeUnits, type Claim, type Fact, type FactLink } from '../../model'
import { groupBy } from '../group-by'
import { scoreOf, type WordWeights } from '../merging'
import { isSymmetric, type ToldFact } from './told-fact'

interface Link {
  readonly from: string
  readonly link: FactLink
}

const SAME_CONTENT_SCORE = 0.9
/** Negation and statement are about one thing from this score on; they are never merged. */
const DISPUTE_SCORE = 0.68
const MAX_STATED = 60

/** "did not sell arms" disputes "sold arms": same type, ends and time, other polarity. */
export function contradictions(facts: readonly ToldFact[], weights: WordWeights): Link[] {
  const actual = facts.filter(({ actual, rule }) => actual && rule.kind !== 'state')
  return [...groupBy(actual, keyOf).values()].flatMap((group) => {
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

function keyOf({ fact }: ToldFact): string {
  const ends = [fact.from, fact.to ?? '']
  return [fact.type, ...(isSymmetric(fact) ? ends.sort(byCodeUnits) : ends)].join('\u0000')
}

/** A denial disputes what it is about, and the accusations that are about the same. */
export function denials(facts: readonly Fact[], claims: ReadonlyMap<string, Claim>): Link[] {
  const factOf = new Map(facts.flatMap((fact) => fact.claimIds.map((id) => [id, fact] as const)))
  const contentOf = (fact: Fact): Set<Fact> => {
    const content = fact.claimIds.flatMap((id) => claims.get(id)?.content ?? [])
    return new Set(content.filter((id) => isContested(claims.get(id))).flatMap((id) => factOf.get(id) ?? []))
  }
  const accusations = new Map<string, Fact[]>()
  for (const fact of facts.filter(({ type }) => type === 'ACCUSED'))
    for (const { id } of contentOf(fact)) accusations.set(id, [...(accusations.get(id) ?? []), fact])
  return facts
    .filter(({ type, polarity }) => type === 'DENIED' && polarity === 'positive')
    .flatMap((denial) =>
      [...contentOf(denial)].flatMap((content) => [
        disputes(denial, content, 'it denies this'),
        ...(accusations.get(content.id) ?? []).map((accusation) =>
          disputes(denial, accusation, `both are about ${content.id}`),
        ),
      ]),
    )
}

/** Of all that stands in a denial's clause, the acts that are themselves denied or alleged are what it is about. */
const isContested = (claim: Claim | undefined): boolean => claim?.modality === 'denied' || claim?.modality === 'alleged'

const disputes = (from: Fact, to: Fact, because: string): Link => ({
  from: from.id,
  link: { type: 'DISPUTES', to: to.id, score: SAME_CONTENT_SCORE, because },
})
