import type { DateValue } from '../../model'
import { NUMBER, numberOf, UNIT } from '../data/words'
import { referenceOf, shift } from '../resolve'
import type { TimeRule } from '../time-rule'
import { point, rule } from '../time-rule'

const AHEAD = /later|after|following|next/

/** Expressions that lean on a date named earlier in the text. */
export const FROM_CONTEXT: readonly TimeRule[] = [
  rule(
    'that unit',
    `(?:(?:earlier|later) )?(?:that|(?:the|that) (?:same|very)) (?<u>day|week|month|year)`,
    (g, { previous }) => {
      const from = referenceOf(previous)
      return point(from ? shift(from, 0, g['u'] ?? '') : null, 'context')
    },
  ),
  rule('following unit', `the (?<w>following|next|previous|preceding) (?<u>day|month|year)`, (g, { previous }) => {
    const from = referenceOf(previous)
    return point(from ? shift(from, AHEAD.test(g['w'] ?? '') ? 1 : -1, g['u'] ?? '') : null, 'context')
  }),
  rule('units later', `(?<k>${NUMBER}) (?<u>${UNIT})s? (?<w>earlier|later)`, (g, { previous, previousIsNear }) => {
    const from = referenceOf(previous)
    const [steps, unit] = [numberOf(g['k'] ?? ''), g['u'] ?? '']
    const value = from ? shift(from, g['w'] === 'later' ? steps : -steps, unit) : null
    return point(
      value ?? (previous && previousIsNear === true && isWithin(steps, unit, previous) ? previous : null),
      'context',
    )
  }),
]

const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 }
const MAX_SHARE = 1 / 4

/** "16 days later" of what was in 2012: most likely still in that year. */
function isWithin(count: number, unit: string, { start, end }: DateValue): boolean {
  const length = DAYS_OF[start.length === 4 ? 'year' : 'month'] ?? 0
  return end === undefined && count * (DAYS_OF[unit] ?? length) <= length * MAX_SHARE
}
