import { dayNumber } from '../../calendar'
import type { CalendarExpression } from '../calendar-expressions'
import type { Day } from '../day'
import type { Factor } from '../factor'
import { binOf, fitted } from '../factor'

const BARE_DAY_EDGES = [1, 2, 3, 4, 6, 8, 15, 22, 31, 46, 61, 91, 121, 181, 241, 301]
const CALENDAR_MISMATCH_LOG_WEIGHT = -4
const YEAR_BESIDE = /^ (?:of )?(?:this|last|next) year/

/** Days and months without a year: the last such day before the publication, or the next one after it. */
export function bareDates(expressions: readonly CalendarExpression[]): Factor[] {
  const bare = expressions.filter(({ year, after }) => year === undefined && !YEAR_BESIDE.test(after))
  const days = bare.filter(({ day }) => day)
  const months = bare.filter(({ day, before }) => !day && !/\b(?:last|next) $/.test(before))
  const pastDays = days.filter(({ tense }) => tense === 'past')
  const futureDays = days.filter(({ tense }) => tense === 'future')
  const pastMonths = months.filter(({ tense }) => tense === 'past')
  const futureMonths = months.filter(({ tense }) => tense === 'future')
  const factors: Factor[] = []
  if (pastDays.length > 0) {
    factors.push(
      fitted('nearest bare day', (day) => binOf(BARE_DAY_EDGES, nearest(pastDays, day, since)), pastDays, 'calendar'),
    )
    if (pastDays.length > 1)
      factors.push(
        fitted(
          'farthest bare day',
          (day) => binOf(BARE_DAY_EDGES, farthest(pastDays, day, since)),
          pastDays,
          'calendar',
        ),
      )
  }
  if (futureDays.length > 0)
    factors.push(
      fitted(
        'nearest bare day ahead',
        (day) => binOf(BARE_DAY_EDGES, nearest(futureDays, day, until)),
        futureDays,
        'calendar',
      ),
    )
  if (pastMonths.length > 0) {
    factors.push(fitted('nearest bare month', (day) => nearest(pastMonths, day, monthsSince), pastMonths, 'month'))
    if (new Set(pastMonths.map(({ month }) => month)).size > 1)
      factors.push(fitted('farthest bare month', (day) => farthest(pastMonths, day, monthsSince), pastMonths, 'month'))
  }
  if (futureMonths.length > 0)
    factors.push(
      fitted('nearest bare month ahead', (day) => nearest(futureMonths, day, monthsUntil), futureMonths, 'month'),
    )
  return [...factors, ...calendarPairs(days)]
}

/** "Thursday, Oct. 12": only in some years is it a Thursday. */
function calendarPairs(days: readonly CalendarExpression[]): Factor[] {
  return days
    .filter(({ weekday }) => weekday !== undefined)
    .map((one) => ({
      name: 'weekday of a date',
      bin: (day) => {
        const away = one.tense === 'past' ? -since(one, day) : until(one, day)
        return (((day.weekday + away - (one.weekday ?? 0)) % 7) + 7) % 7 === 0 ? 0 : 1
      },
      weights: [0, CALENDAR_MISMATCH_LOG_WEIGHT],
      evidence: [one],
    }))
}

type Distance = (one: CalendarExpression, day: Day) => number

function nearest(list: readonly CalendarExpression[], day: Day, distance: Distance): number {
  let least = Infinity
  for (const one of list) least = Math.min(least, distance(one, day))
  return least
}

function farthest(list: readonly CalendarExpression[], day: Day, distance: Distance): number {
  let most = -Infinity
  for (const one of list) most = Math.max(most, distance(one, day))
  return most
}

function since({ month = 1, day: dom = 1 }: CalendarExpression, day: Day): number {
  const passed = day.month > month || (day.month === month && day.day >= dom)
  return day.number - dayNumber(passed ? day.year : day.year - 1, month, dom)
}

function until({ month = 1, day: dom = 1 }: CalendarExpression, day: Day): number {
  const passed = day.month > month || (day.month === month && day.day > dom)
  return dayNumber(passed ? day.year + 1 : day.year, month, dom) - day.number
}

const monthsSince: Distance = ({ month = 1 }, day) => (day.month - month + 12) % 12
const monthsUntil: Distance = ({ month = 1 }, day) => (month - day.month + 12) % 12
