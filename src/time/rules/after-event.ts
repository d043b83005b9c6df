import type { DateValue } from '../../model'
import { daysOf } from '../calendar'
import { WORLD_EVENTS } from '../data/world-events'
import { DAY, MONTH, monthOf, NUMBER, numberOf, UNIT, YEAR } from '../data/words'
import type { Reference } from '../resolve'
import { referenceOf, shift } from '../resolve'
import type { TimeRule } from '../time-rule'
import { point, rule } from '../time-rule'

const DATED = new RegExp(`(?:(?<m>${MONTH}) (?:(?<d>${DAY}),? )?(?:of )?)?(?<y>${YEAR})(?![\\d-])`)
const EVENTS = WORLD_EVENTS.map(([date, words]) => [date, new RegExp(`(?<![\\w-])(?:${words})(?!\\w)`, 'i')] as const)

/** "A month after the summit of June 2018": counted from a date in the words behind, or from the one known event that they name. */
export const AFTER_EVENT: readonly TimeRule[] = [
  rule(
    'units after an event',
    `(?<x>(?<k>${NUMBER}) (?<u>${UNIT}|decade)s? (?<w>before|after|since|following))(?=(?<rest> [^,;.]{0,80})?)`,
    (g) => {
      if (g['w'] === 'since' || g['w'] === 'following') if (!g['rest']) return null
      const from = startOf(g['rest'] ?? '')
      const [factor, unit] = g['u'] === 'decade' ? [10, 'year'] : [1, g['u'] ?? '']
      const count = numberOf(g['k'] ?? '') * factor * (g['w'] === 'before' ? -1 : 1)
      return point(from ? shift(from, count, unit) : null, 'context')
    },
  ),
]

function startOf(words: string): Reference | undefined {
  const dated = DATED.exec(words)?.groups
  if (dated) return referenceOf(valueOf(dated))
  const known = EVENTS.filter(([, pattern]) => pattern.test(words))
  const [only, other] = known
  return only && !other ? referenceOf(valueOfPrefix(only[0])) : undefined
}

function valueOf({ y, m, d }: Readonly<Record<string, string | undefined>>): DateValue {
  const pad = (number: number) => String(number).padStart(2, '0')
  return valueOfPrefix([y, ...(m ? [pad(monthOf(m))] : []), ...(m && d ? [pad(parseInt(d, 10))] : [])].join('-'))
}

function valueOfPrefix(start: string): DateValue {
  const [first, last] = daysOf(start)
  return { start, precision: first === last ? 'day' : start.length > 4 ? 'month' : 'year' }
}
