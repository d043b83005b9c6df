import { NUMBER } from '../data/words'
import type { TimeRule } from '../time-rule'
import { rule } from '../time-rule'

const LONG_UNIT = '(?:minute|hour|day|week|month|year|decade|centur(?:y|ie))'
const timeless = (kind: 'duration' | 'frequency' | 'age') => () => ({ value: null, kind, anchor: 'explicit' as const })

/** Durations, frequencies and ages: times that date nothing. */
export const NO_DATE: readonly TimeRule[] = [
  rule('age', '(?:\\d{1,3}-years?-old|aged \\d{1,3}|\\d{1,3} years? old)', timeless('age')),
  rule('duration of a noun', `(?:\\d{1,3}|[a-z]+)-${LONG_UNIT}(?:-long)?(?! ago)`, timeless('duration')),
  rule(
    'duration',
    `(?:for|within|after|lasting|lasted) (?:(?:about|nearly|almost|over|at least|more than|some) )?(?:${NUMBER}|several|many|the) ${LONG_UNIT}s?(?! (?:ago|earlier|later|before|after))`,
    timeless('duration'),
  ),
  rule(
    'frequency',
    '(?:every|each) (?:day|week|month|year|night)|(?:once|twice|\\w+ times) a (?:day|week|month|year)|annually|daily|weekly|monthly',
    timeless('frequency'),
  ),
]
