import type { DateValue } from '../../model'
import { isoDay } from '../calendar'
import { FIXED_DAYS, MOVABLE_DAYS } from '../data/holidays'
import { movableHoliday } from '../movable-holidays'
import type { Reference } from '../resolve'
import { dayValue, resolveDay } from '../resolve'
import type { RuleContext, TimeRule } from '../time-rule'
import { point, rule } from '../time-rule'

const YEAR_BEHIND = '(?: (?:of |in |, )?(?<of>(?:19|20)\\d\\d))?'

/** Holidays by name, those that move with the moon among them. */
export const HOLIDAY_RULES: readonly TimeRule[] = [
  ...FIXED_DAYS.map(([pattern, month, day]) =>
    rule(`holiday ${month}-${day}`, pattern, (_, { published, tense }) =>
      point((published && resolveDay(month, day, published, tense)) ?? null, 'publication', true),
    ),
  ),
  ...MOVABLE_DAYS.map(([pattern, holiday]) =>
    rule(holiday, `(?:${pattern})${YEAR_BEHIND}`, (g, context) => {
      if (g['of']) return point(inYear(holiday, Number(g['of'])), 'explicit')
      return point(context.published ? bySense(holiday, context.published, context) : null, 'publication', true)
    }),
  ),
]

function inYear(holiday: string, year: number): DateValue | null {
  const [day, other] = movableHoliday(holiday, year)
  return day === undefined || other !== undefined ? null : dayValue(day)
}

/** The last such day up to the publication, or the first from it on; null where its day is not known or the year alone is. */
function bySense(holiday: string, { year, day }: Reference, { tense }: RuleContext): DateValue | null {
  if (day === undefined) return null
  const days = [year - 1, year, year + 1].flatMap((one) => movableHoliday(holiday, one)).sort((a, b) => a - b)
  const found = tense === 'past' ? days.filter((one) => one <= day).at(-1) : days.find((one) => one >= day)
  return found === undefined ? null : { start: isoDay(found), precision: 'day' }
}
