import { gapBetween, intersect, width, type DayRange } from '../day-range'
import { isActual } from './event-key'
import type { Compared } from './features'

/** An event so far, with the claims of it that others are compared with. */
export interface Candidate {
  readonly home: number
  readonly members: readonly Compared[]
}

/** Days before a report in which "their summit" took place, and days between reports of one matter; then those in
 * which another such event makes it doubtful which is meant. */
const BEFORE_DAYS = 14
const BETWEEN_DAYS = 3
const DOUBT = 1.5
const LONGEST_DAYS = 31

/**
 * The one event that a claim can mean: of a dated claim the only one whose days do not exclude its own; of an undated one
 * the only one of the days before its report, or the one that is told far more often than all others of them. None where
 * there are several.
 */
export function onlyMeant(one: Compared, candidates: readonly Candidate[]): number | undefined {
  const { days, reported } = one
  if (days !== undefined) return only(candidates.filter(({ members }) => isWithin(days, members)))
  if (reported === undefined || one.rule.kind !== 'event' || one.telling !== 'single') return undefined
  const alike = candidates.filter(({ members }) => members.some(({ telling }) => telling === one.telling))
  const home = mostTold(alike.filter(({ members }) => members.some((member) => isNear(one, reported, member, DOUBT))))
  const meant = alike.find((candidate) => candidate.home === home)
  return meant?.members.some((member) => isNear(one, reported, member, 1)) === true ? home : undefined
}

const only = (candidates: readonly Candidate[]): number | undefined =>
  candidates.length === 1 ? candidates[0]?.home : undefined

/** Of events of which one is on every page and the others are told once or twice, the one is meant. */
function mostTold(candidates: readonly Candidate[]): number | undefined {
  const [most, next] = [...candidates].sort((a, b) => b.members.length - a.members.length)
  if (most === undefined || next === undefined) return most?.home
  const size = most.members.length
  return size >= OFTEN && size >= TIMES_OFTENER * next.members.length ? most.home : undefined
}
const OFTEN = 5
const TIMES_OFTENER = 3

/** Whether days and those of an event's first, finest claim do not exclude each other. */
const isWithin = (days: DayRange, [first]: readonly Compared[]): boolean =>
  first?.days !== undefined && intersect(days, first.days) !== undefined

function isNear({ claim }: Compared, report: DayRange, { days, reported }: Compared, factor: number): boolean {
  if (days !== undefined && isActual(claim))
    return (
      width(days) <= LONGEST_DAYS && days.first <= report.last + 1 && days.last >= report.first - factor * BEFORE_DAYS
    )
  return reported !== undefined && gapBetween(report, reported) <= factor * BETWEEN_DAYS
}
