import { byCodeUnits } from '../../model'
import { groupBy } from '../group-by'
import { ClusterIndex, MERGE_SCORE, POSSIBLE_SCORE, scoreOf, type Score, type WordWeights } from '../merging'
import type { Link } from './link'
import { isSymmetric, type ToldFact } from './told-fact'

/** What the ends count for in a score; see the merging score. */
const ENDS_WEIGHT = 0.35
/** What a type of the same family, not the same, takes off. */
const KINDRED_COST = 0.05
/** Least share of a person in what his state does: leaders and office holders. */
const LEAST_SHARE = 0.8
const MAX_LINKS = 3

/**
 * Facts that tell one event of a leader and of his state, or in a kindred type: linked, never merged. Looks only at facts
 * of one family between the same two states, and among those at the nearest in time and words.
 */
export function sameEvents(facts: readonly ToldFact[], weights: WordWeights): Link[] {
  const events = facts.filter(({ rule, told }) => rule.kind !== 'state' && told.length > 0)
  return [...groupBy(events, blockOf).values()].flatMap((block) => linksWithin(block, weights))
}

/** Family, the states behind the ends, polarity and whether it is told as done. */
export function blockOf({ fact, rule, actual, ends }: ToldFact): string {
  const states = ends.map(({ state }) => state).sort(byCodeUnits)
  return [rule.family, ...states, fact.polarity, actual].join('\u0000')
}

function linksWithin(block: readonly ToldFact[], weights: WordWeights): Link[] {
  if (block.length < 2) return []
  const index = new ClusterIndex()
  const links: Link[] = []
  block.forEach((one, number) => {
    const own = new Set(one.told.flatMap((told) => index.near(told)))
    const found = [...own].flatMap((other) => linkOf(one, block[other], weights))
    found.sort((a, b) => b.link.score - a.link.score || byCodeUnits(a.from + a.link.to, b.from + b.link.to))
    links.push(...found.slice(0, MAX_LINKS))
    for (const told of one.told) index.add(number, told)
  })
  return links
}

function linkOf(a: ToldFact, b: ToldFact | undefined, weights: WordWeights): Link[] {
  if (b === undefined) return []
  const ends = endsPart(a, b)
  if (ends === undefined || shareSentence(a, b)) return []
  const scores = a.told.flatMap((one) => b.told.map((other) => scoreOf(one, other, weights)))
  if (scores.some(({ veto }) => veto !== undefined)) return []
  const [best] = scores.sort((x, y) => y.total - x.total)
  if (best === undefined) return []
  const kindred = a.fact.type === b.fact.type ? 0 : KINDRED_COST
  // Words of one family are spoken for many reasons.
  if (kindred > 0 && a.rule.kind === 'statement' && best.parts.object < 1) return []
  const score = Math.round((best.total - ENDS_WEIGHT * (1 - ends.part) - kindred) * 1000) / 1000
  const sameKey = ends.part === 1 && kindred === 0
  if (score < POSSIBLE_SCORE) return []
  const type = score >= MERGE_SCORE && !sameKey ? 'SAME_EVENT_AS' : 'POSSIBLY_SAME'
  const [from = '', to = ''] = [a.fact.id, b.fact.id].sort(byCodeUnits)
  return [{ from, link: { type, to, score, because: reasons(ends.because, kindred > 0, best) } }]
}

/** "praised Abe and Japan" in one sentence praises two. */
function shareSentence(a: ToldFact, b: ToldFact): boolean {
  return a.told.some((one) =>
    b.told.some(
      (other) =>
        one.claim.articleId === other.claim.articleId &&
        one.sentence.start < other.sentence.end &&
        other.sentence.start < one.sentence.end,
    ),
  )
}

function reasons(ends: readonly string[], kindred: boolean, { because }: Score): string {
  return [...ends, ...(kindred ? ['kindred types'] : []), ...because].join('; ')
}

interface Ends {
  readonly part: number
  readonly because: readonly string[]
}

/** How alike the ends are, in their order unless the relation has none; undefined where roles are swapped. */
function endsPart(a: ToldFact, b: ToldFact): Ends | undefined {
  if (a.ends.length !== b.ends.length) return undefined
  const straight = pairUp(a.ends, b.ends)
  if (!isSymmetric(a.fact) && !isSymmetric(b.fact)) return straight
  const turned = pairUp(a.ends, [...b.ends].reverse())
  return (straight?.part ?? 0) >= (turned?.part ?? 0) ? straight : turned
}

function pairUp(a: ToldFact['ends'], b: ToldFact['ends']): Ends | undefined {
  let total = 0
  const because: string[] = []
  for (const [index, one] of a.entries()) {
    const other = b[index]
    if (other === undefined || one.state !== other.state) return undefined
    if (one.id === other.id) {
      total += 1
      continue
    }
    // Two persons of one state are two; a person and his state may be one voice.
    const share = Math.min(one.share, other.share)
    if ((one.id !== one.state && other.id !== other.state) || share < LEAST_SHARE) return undefined
    total += share
    because.push(one.share < other.share ? one.because : other.because)
  }
  return { part: total / a.length, because }
}
