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
  rule('units later', `(?<k>${NUMBER}) (?<u>${UNIT})s? (?<w>earlier|later)`, (g, { previous }) => {
    const from = referenceOf(previous)
    const count = numberOf(g['k'] ?? '') * (g['w'] === 'later' ? 1 : -1)
    return point(from ? shift(from, count, g['u'] ?? '') : null, 'context')
  }),
]
