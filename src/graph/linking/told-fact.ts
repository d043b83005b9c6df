import { byCodeUnits, type Claim, type Fact } from '../../model'
import { mergeRuleOf, relationOf, type MergeRule } from '../../ontology'
import type { DayRange } from '../day-range'
import { width } from '../day-range'
import { isActual, type Compared, type Features } from '../merging'
import type { RolledUp } from './roll-up'

/** What links look at of a fact itself. */
export type LinkedFact = Pick<Fact, 'id' | 'type' | 'from' | 'to' | 'polarity'>

/** A fact with what its links are found by, but for the states that its ends stand for. */
export interface TellingFact {
  readonly fact: LinkedFact
  readonly articleIds: readonly string[]
  readonly rule: MergeRule
  readonly actual: boolean
  /** Its claims that are compared: the one with the finest date, then the one with most words. */
  readonly told: readonly Compared[]
  /** Days of the event, where they are known to a month or better. */
  readonly days?: DayRange
  /** Days of the first and the last report. */
  readonly reported?: DayRange
}

export interface ToldFact extends TellingFact {
  readonly ends: readonly (RolledUp & { readonly id: string })[]
}

const LONGEST_DAYS = 31

/** Takes the features of the fact's claims, sorted by claim. */
export function tellingFact({ id, type, from, to, polarity }: LinkedFact, own: readonly Features[]): TellingFact {
  const dated = own
    .filter(({ days }) => days !== undefined && width(days) <= LONGEST_DAYS)
    .sort((a, b) => (a.days && b.days ? width(a.days) - width(b.days) : 0))
  const wordy = [...own].sort((a, b) => b.words.length - a.words.length)
  const told = [...new Set([...dated.slice(0, 1), ...wordy.slice(0, 1)])]
  const days = dated[0]?.days
  const reports = own.flatMap(({ reported }) => reported ?? [])
  const reported = reports.length === 0 ? undefined : spanOf(reports)
  return {
    fact: { id, type, from, to, polarity },
    articleIds: [...new Set(own.map(({ claim }) => claim.articleId))],
    rule: own[0]?.rule ?? mergeRuleOf(type),
    actual: own.some(({ claim }) => isActual(claim)),
    told: told.map(comparedOf),
    ...(days === undefined ? {} : { days }),
    ...(reported === undefined ? {} : { reported }),
  }
}

/** Without what no score looks at. */
function comparedOf({ claim: { id, articleId, modality, quantity }, ...rest }: Features): Compared {
  return { ...rest, claim: { id, articleId, modality, ...(quantity === undefined ? {} : { quantity }) } }
}

export function withEnds(telling: TellingFact, rolled: (id: string) => RolledUp | undefined): ToldFact {
  const { from, to } = telling.fact
  const ends = [from, ...(to === null ? [] : [to])].map((id) => ({
    ...(rolled(id) ?? { state: id, share: 1, because: '' }),
    id,
  }))
  return { ...telling, ends }
}

/** Facts of one type between the same two: where plans meet acts and negations what they negate. */
export function pairKey({ fact }: TellingFact): string {
  const ends = [fact.from, fact.to ?? '']
  return [fact.type, ...(isSymmetric(fact) ? ends.sort(byCodeUnits) : ends)].join('\u0000')
}

function spanOf(ranges: readonly DayRange[]): DayRange {
  return {
    first: ranges.reduce((least, { first }) => Math.min(least, first), Infinity),
    last: ranges.reduce((most, { last }) => Math.max(most, last), -Infinity),
  }
}

export const isSymmetric = ({ type }: Pick<Claim, 'type'>): boolean => relationOf(type)?.symmetric === true
