import { MERGE_SCORE, type Apart, type ClaimMerge, type MergeExplanation, type Score } from '../../graph'
import type { Fact } from '../../model'
import { relationOf } from '../../ontology'

const isSymmetric = (type: string): boolean => relationOf(type)?.symmetric === true

/** What every claim of the fact shares, and the rule by which claims of the type are one event. */
export function commonGround(fact: Fact, { kind, windowDays, key, claims }: MergeExplanation): string[] {
  const { type, from, to, polarity } = fact
  return [
    `one type: ${type}`,
    `the same ends${isSymmetric(type) ? ', in either order' : ''}: ${from}${to === null ? '' : ` and ${to}`}`,
    `${polarity} polarity throughout`,
    key.includes('actual')
      ? 'all of it told as having happened (asserted, alleged or denied)'
      : 'all of it ahead, wished, asked for or conditional',
    claims.length === 1 ? 'one claim only: no other scores enough with it' : `${KINDS[kind] ?? kind}`,
    ...(kind === 'state' || kind === 'once'
      ? []
      : [`days at most ${windowDays} apart`, `score at least ${MERGE_SCORE}`]),
  ]
}

const KINDS: Readonly<Record<string, string>> = {
  event: 'an event of a day: times, places and words tell it from the next',
  statement: 'a statement: what it is about tells it from the next',
  process: 'a process that goes on for weeks or months',
  once: 'happens once between the two, unless dates far apart say otherwise',
  state: 'a standing relation: one, whatever the dates',
}

/** How the claim came into its fact. */
export function whyHere({ rule, with: other }: ClaimMerge): string {
  if (rule === 'state') return 'standing relation'
  if (rule === 'ledger') return 'joined by the ledger'
  return other === undefined ? 'the first: its date is the finest' : `with ${other.claimId}: ${scoreText(other.score)}`
}

/** Why an event of the same key is another one. */
export function whyApart({ score }: Apart): string {
  return score.veto === undefined ? `too unlike: ${scoreText(score)}` : `veto: ${score.veto}`
}

function scoreText({ total, parts, because }: Score): string {
  const shares = Object.entries(parts).map(([part, value]) => `${part} ${round(value)}`)
  return `score ${round(total)} (${shares.join(', ')})${because.length === 0 ? '' : `: ${because.join('; ')}`}`
}

const round = (value: number): number => Math.round(value * 100) / 100
