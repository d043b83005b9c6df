import type { Claim, Fact } from '../../model'
import { mergeRuleOf, relationOf, type MergeRule } from '../../ontology'
import type { DayRange } from '../day-range'
import { intersect, width } from '../day-range'
import { isActual, type Features } from '../merging'
import type { RolledUp } from './roll-up'

/** A fact with what its links are found by. */
export interface ToldFact {
  readonly fact: Fact
  readonly rule: MergeRule
  readonly actual: boolean
  /** Its claims that are compared: the one with the finest date, then the one with most words. */
  readonly told: readonly Features[]
  /** Days of the event, where they are known to a month or better. */
  readonly days?: DayRange
  /** Days of the first and the last report. */
  readonly reported?: DayRange
  readonly ends: readonly (RolledUp & { readonly id: string })[]
}

const LONGEST_DAYS = 31

export function toldFact(
  fact: Fact,
  features: (claimId: string) => Features | undefined,
  rolled: (id: string) => RolledUp | undefined,
): ToldFact {
  const own = fact.claimIds.flatMap((id) => features(id) ?? [])
  const dated = own
    .filter(({ days }) => days !== undefined && width(days) <= LONGEST_DAYS)
    .sort((a, b) => (a.days && b.days ? width(a.days) - width(b.days) : 0))
  const wordy = [...own].sort((a, b) => b.words.length - a.words.length)
  const told = [...new Set([...dated.slice(0, 1), ...wordy.slice(0, 1)])]
  const days = dated[0]?.days
  const reports = own.flatMap(({ reported }) => reported ?? [])
  const reported = reports.length === 0 ? undefined : spanOf(reports)
  return {
    fact,
    rule: own[0]?.rule ?? mergeRuleOf(fact.type),
    actual: own.some(({ claim }) => isActual(claim)),
    told,
    ...(days === undefined ? {} : { days }),
    ...(reported === undefined ? {} : { reported }),
    ends: [fact.from, ...(fact.to === null ? [] : [fact.to])].map((id) => ({
      ...(rolled(id) ?? { state: id, share: 1, because: '' }),
      id,
    })),
  }
}

function spanOf(ranges: readonly DayRange[]): DayRange {
  return {
    first: ranges.reduce((least, { first }) => Math.min(least, first), Infinity),
    last: ranges.reduce((most, { last }) => Math.max(most, last), -Infinity),
  }
}

export const isSymmetric = ({ type }: Pick<Claim, 'type'>): boolean => relationOf(type)?.symmetric === true

/** How many days lie between two times; 0 where they overlap. */
export function gapBetween(a: DayRange, b: DayRange): number {
  return intersect(a, b) === undefined ? Math.max(a.first - b.last, b.first - a.last) : 0
}
