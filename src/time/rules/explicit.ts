import { tableOf } from '../../model'
import { DAY, MONTH, monthOf, SEASON, seasonStart, WEEKDAY, YEAR } from '../data/words'
import { calendarDay, intervalOf, monthValue, yearValue } from '../resolve'
import { isoMonth } from '../calendar'
import type { TimeRule } from '../time-rule'
import { interval, point, rule } from '../time-rule'

const num = (text: string | undefined): number => parseInt(text ?? '', 10)
const SEASON_MONTHS = 3

/** Months of a part of a year, 1 to 12. */
const YEAR_PARTS: Readonly<Record<string, readonly [number, number]>> = tableOf({
  early: [1, 3],
  mid: [5, 8],
  late: [10, 12],
  'first half': [1, 6],
  'second half': [7, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
  'first quarter': [1, 3],
  'second quarter': [4, 6],
  'third quarter': [7, 9],
  'fourth quarter': [10, 12],
})

/** Years of a part of a decade, counted from its first. */
const DECADE_PARTS: Readonly<Record<string, readonly [number, number]>> = tableOf({
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
})

const monthsOfYear = (year: number, first: number, last: number) =>
  interval({ start: isoMonth(year, first), end: isoMonth(year, last), precision: 'season' }, 'explicit')

/** Expressions that carry their year. */
export const EXPLICIT: readonly TimeRule[] = [
  rule('ISO day', `(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)`, (g) =>
    point(calendarDay(num(g['y']), num(g['m']), num(g['d'])), 'explicit'),
  ),
  rule('numeric day', `(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<y>${YEAR})`, (g) => {
    const [a, b, year] = [num(g['a']), num(g['b']), num(g['y'])]
    const ambiguous = a <= 12 && b <= 12 && a !== b
    return point(ambiguous ? null : a > 12 ? calendarDay(year, b, a) : calendarDay(year, a, b), 'explicit')
  }),
  rule('month day year', `(?:${WEEKDAY},? )?(?<m>${MONTH}) ?(?<d>${DAY})(?:, ?| )(?<y>${YEAR})`, (g) =>
    point(calendarDay(num(g['y']), monthOf(g['m'] ?? ''), num(g['d'])), 'explicit'),
  ),
  rule(
    'day month year',
    `(?:${WEEKDAY},? )?(?:the )?(?<d>${DAY})(?: of)? (?<m>${MONTH}),? (?:of )?(?<y>${YEAR})`,
    (g) => point(calendarDay(num(g['y']), monthOf(g['m'] ?? ''), num(g['d'])), 'explicit'),
  ),
  rule(
    'month to month of a year',
    `(?:from |between )?(?<m>${MONTH})(?: to | and | through |[-–])(?<n>${MONTH}),? (?<y>${YEAR})`,
    (g) =>
      interval(
        intervalOf(monthValue(num(g['y']), monthOf(g['m'] ?? '')), monthValue(num(g['y']), monthOf(g['n'] ?? ''))),
        'explicit',
      ),
  ),
  rule(
    'month of a year',
    `(?:(?:early|late|mid)[ -]|the (?:start|beginning|middle|end) of )?(?<m>${MONTH})(?: of)?,? (?<y>${YEAR})`,
    (g) => point(monthValue(num(g['y']), monthOf(g['m'] ?? '')), 'explicit'),
  ),
  rule('season of a year', `(?:the )?(?<s>${SEASON})(?: of)? (?<y>${YEAR})`, (g) => {
    const first = seasonStart(g['s'] ?? '')
    if (first === 12) return point(yearValue(num(g['y'])), 'explicit')
    return monthsOfYear(num(g['y']), first, first + SEASON_MONTHS - 1)
  }),
  rule(
    'part of a year',
    `(?:(?<p>early|late|mid)[ -]|(?:the )?(?<h>(?:first|second) half|(?:first|second|third|fourth) quarter|q[1-4])(?: of)? )(?<y>${YEAR})`,
    (g) => {
      const [first, last] = YEAR_PARTS[g['p'] ?? g['h'] ?? ''] ?? [1, 12]
      return monthsOfYear(num(g['y']), first, last)
    },
  ),
  rule(
    'years',
    `(?:from |between )?(?<y>${YEAR})(?: to | and | through | ?[-–] ?)(?<z>${YEAR}|\\d\\d)(?! ?[-–])`,
    (g) => {
      const last = g['z']?.length === 2 ? (g['y'] ?? '').slice(0, 2) + g['z'] : g['z']
      return num(last) > num(g['y'])
        ? interval(intervalOf(yearValue(num(g['y'])), yearValue(num(last))), 'explicit')
        : null
    },
  ),
  rule('decade', `(?:the )?(?:(?<p>early|mid|late)[ -])?(?<y>(?:1[5-9]|20)\\d0)['’]?s`, (g) => {
    const [from, to] = DECADE_PARTS[g['p'] ?? ''] ?? [0, 9]
    const decade = num(g['y'])
    return interval({ start: String(decade + from), end: String(decade + to), precision: 'decade' }, 'explicit')
  }),
  rule(
    'year',
    `(?:in|since|by|until|till|during|throughout|back in|from|after|before|around|about|of|the|that|this|\\(|,|to|for|between|and) ?(?<y>(?<=[ (])${YEAR})(?! (?:soldiers|troops|people|men|women|villages|tons|tonnes|km|miles|metres|meters|hectares|euros|dollars|rubles|roubles|refugees|prisoners|children|homes|houses|vehicles|tanks|rounds|shells|missiles|drones|others|times|years|days|hours|employees|workers|members|square|cubic|feet|pounds|kilometers|kilometres|civilians|fighters))`,
    (g) => point(yearValue(num(g['y'])), 'explicit'),
  ),
  rule('year as subject', `(?<y>${YEAR})(?= (?:will|would|is|was|has|had|may|could|marks?|marked)\\b)`, (g) =>
    point(yearValue(num(g['y'])), 'explicit'),
  ),
]
