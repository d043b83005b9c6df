import { type DateValue, tableOf } from '../../model'
import { isoDay, isoMonth, weekdayOf } from '../calendar'
import { DAY, MONTH, monthOf, NUMBER, numberOf, SEASON, seasonStart, UNIT, WEEKDAY, weekdayNamed } from '../data/words'
import type { Reference } from '../resolve'
import {
  calendarDay,
  dayValue,
  intervalOf,
  monthValue,
  resolveDay,
  resolveMonth,
  resolveWeekday,
  shift,
} from '../resolve'
import { HOLIDAY_RULES } from './holidays'
import type { RuleContext, TimeRule } from '../time-rule'
import { interval, point, rule } from '../time-rule'

const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night))?'
const PART = '(?:(?:early|late|mid|earlier|later)[ -]|the (?:start|beginning|middle|end) of )?'
const STEP: Readonly<Record<string, number>> = tableOf({
  this: 0,
  last: -1,
  past: -1,
  previous: -1,
  next: 1,
  coming: 1,
})
const EVENT =
  '(?:summit|speech|meeting|talks|visit|trip|election|elections|referendum|vote|attack|attacks|raid|strike|test|launch|agreement|deal|accord|pact|ceasefire|truce|statement|letter|interview|announcement|decision|resolution|ruling|coup|bombing|shooting|protests?|conference|session|hearing|killing|poisoning|invasion|offensive|report|call)'
const STEPS = '(?:this|last|past|previous|next|coming)'
const SATURDAY = 6
const num = (text: string | undefined): number => parseInt(text ?? '', 10)

function monthBySense(month: number, { published, tense }: RuleContext) {
  const year = published && resolveMonth(month, published, tense)
  return year == null ? null : monthValue(year, month)
}

/** From one weekday to the next such other one, before the publication or after it; a range may run over the day itself. */
function weekdayRange(from: number, to: number, { published, tense }: RuleContext): DateValue | null {
  if (published?.day === undefined) return null
  const length = (to - from + 7) % 7
  const first = resolveWeekday(from, published.day, tense)
  return { start: isoDay(first), end: isoDay(first + length), precision: 'day' }
}

const ROUND_COUNT = 20

/** The counted unit back; round numbers and large counts are known by the next coarser unit alone ("30 days ago": the month). */
function ago(published: Reference, count: number, unit: string): DateValue | null {
  const rough = count >= ROUND_COUNT || (count >= 10 && count % 10 === 0)
  if (unit === 'decade' || (unit === 'year' && rough)) {
    const year = published.year - (unit === 'decade' ? 10 * count : count)
    return { start: String(year - 1), end: String(year + 1), precision: 'year' }
  }
  if (!rough) return shift(published, -count, unit)
  if (unit === 'month') return yearOf(shift(published, -count, 'month'))
  const exact = published.day === undefined ? null : shift(published, unit === 'week' ? -7 * count : -count, 'day')
  return exact && { start: exact.start.slice(0, 7), precision: 'month' }
}

function yearOf(value: DateValue | null): DateValue | null {
  return value && { start: value.start.slice(0, 4), precision: 'year' }
}

/** Expressions that need the day of publication. */
export const FROM_PUBLICATION: readonly TimeRule[] = [
  rule('weekday and day', `${WEEKDAY},? (?:(?<m>${MONTH}) ?(?<d>${DAY})|(?<e>${DAY}) (?<n>${MONTH}))`, (g, c) => {
    const value =
      c.published && resolveDay(monthOf(g['m'] ?? g['n'] ?? ''), num(g['d'] ?? g['e']), c.published, c.tense)
    return point(value ?? null, 'publication', true)
  }),
  rule(
    'weekday',
    `(?:(?:early|late|earlier|later)(?: on)? )?(?:(?<step>last|next|this) )?(?<w>${WEEKDAY})(?: (?<after>last|next) week)?${PART_OF_DAY}`,
    (g, { published, tense }) => {
      if (published?.day === undefined) return point(null, 'publication', true)
      const weekday = weekdayNamed(g['w'] ?? '')
      if (g['after']) {
        const monday = resolveWeekday(1, published.day, 'past') + (g['after'] === 'last' ? -7 : 7)
        return point(dayValue(monday + ((weekday + 6) % 7)), 'publication')
      }
      const direction = g['step'] === 'last' ? 'past' : g['step'] === 'next' ? 'future' : tense
      const strict = g['step'] === 'last' || g['step'] === 'next'
      return point(dayValue(resolveWeekday(weekday, published.day, direction, strict)), 'publication', !strict)
    },
  ),
  rule(
    'weekday to weekday',
    `(?:from |between )?(?<v>${WEEKDAY})(?: to | through | until |[-–])(?<w>${WEEKDAY})`,
    (g, context) =>
      interval(weekdayRange(weekdayNamed(g['v'] ?? ''), weekdayNamed(g['w'] ?? ''), context), 'publication'),
  ),
  rule(
    'near day',
    `(?:(?:early|late|earlier|later) )?(?<w>today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night|the day (?:before yesterday|after tomorrow))${PART_OF_DAY}`,
    (g, { published, publishedOn }) => {
      const word = g['w'] ?? ''
      const away = word.startsWith('the day') ? 2 : 1
      const step = /yesterday|last/.test(word) ? -away : /tomorrow/.test(word) ? away : 0
      const value = step === 0 ? publishedOn : published && shift(published, step, 'day')
      return point(value ?? null, 'publication')
    },
  ),
  rule('weekend', '(?:the|this|last|next) (?:past )?weekend', (_, { published, tense }) => {
    if (published?.day === undefined) return interval(null, 'publication')
    const sunday = weekdayOf(published.day) === 0
    const saturday = sunday ? published.day - 1 : resolveWeekday(SATURDAY, published.day, tense)
    return interval({ start: isoDay(saturday), end: isoDay(saturday + 1), precision: 'day' }, 'publication')
  }),
  rule('month beside a year word', `${PART}(?<m>${MONTH}) (?:of )?(?<s>this|last|next) year`, (g, { published }) =>
    point(
      published ? monthValue(published.year + (STEP[g['s'] ?? ''] ?? 0), monthOf(g['m'] ?? '')) : null,
      'publication',
    ),
  ),
  rule('last or next month by name', `(?<s>last|next|this) (?<m>${MONTH})(?! \\d)`, (g, { published }) => {
    const month = monthOf(g['m'] ?? '')
    if (g['s'] === 'this') return point(published ? monthValue(published.year, month) : null, 'publication')
    const year = published && resolveMonth(month, published, g['s'] === 'last' ? 'past' : 'future', true)
    return point(year == null ? null : monthValue(year, month), 'publication')
  }),
  rule(
    'last or next unit',
    `(?:(?:earlier|later|early|late) |the (?:start|beginning|end) of )?(?:the (?<t>${STEPS}) (?<v>week|month|year)(?! (?:earlier|later|before|after))|(?<!the )(?<s>${STEPS}) (?<u>week|month|year)(?! (?:earlier|later)))`,
    (g, { published }) =>
      point(
        published ? shift(published, STEP[g['s'] ?? g['t'] ?? ''] ?? 0, g['u'] ?? g['v'] ?? '') : null,
        'publication',
      ),
  ),
  rule('season by step', `(?<s>this|last|next) (?<n>${SEASON})`, (g, { published }) => {
    const first = seasonStart(g['n'] ?? '')
    if (published?.month === undefined || first === 12) return interval(null, 'publication')
    const within = published.month >= first
    const done = published.month > first + 2
    const year = published.year + (g['s'] === 'last' ? (done ? 0 : -1) : g['s'] === 'next' ? (within ? 1 : 0) : 0)
    return interval(
      { start: isoMonth(year, first), end: isoMonth(year, first + 2), precision: 'season' },
      'publication',
    )
  }),
  rule(
    'ago',
    `(?:(?:about|some|nearly|almost|around|over|roughly|more than|just) )?(?<k>${NUMBER}) (?<u>${UNIT}|decade)s? ago`,
    (g, { published }) => point(published ? ago(published, numberOf(g['k'] ?? ''), g['u'] ?? '') : null, 'publication'),
  ),
  rule(
    'decades ago',
    '(?:(?:(?:many|several|some) )?(?:decades|centuries)|a century|(?:many |several )?(?:years|months|weeks|days)) ago',
    () => point(null, 'publication'),
  ),
  rule(
    'past units',
    `the (?:past|last|previous) (?:(?<k>${NUMBER}) )?(?<u>${UNIT}|decade)s?`,
    (g, { published, publishedOn }) => {
      const decade = g['u'] === 'decade'
      const count = g['k'] ? numberOf(g['k']) * (decade ? 10 : 1) : decade ? 10 : 0
      const unit = decade ? 'year' : (g['u'] ?? '')
      if (count === 0 || !published || !publishedOn) return interval(null, 'publication')
      return interval(intervalOf(shift(published, -count, unit), shift(published, 0, unit)), 'publication')
    },
  ),
  rule('recent units', '(?:recent|the coming|coming) (?:days|weeks|months|years|decades)', () =>
    interval(null, 'publication'),
  ),
  rule(
    'day to day',
    `(?:from |between )?(?<m>${MONTH}) ?(?<d>${DAY})(?: to | and |[-–])(?<e>${DAY})(?:, ?(?<y>(?:19|20)\\d\\d))?`,
    (g, { published, tense }) => {
      const month = monthOf(g['m'] ?? '')
      const [first, last] = [g['d'], g['e']].map((day) =>
        g['y']
          ? calendarDay(num(g['y']), month, num(day))
          : ((published && resolveDay(month, num(day), published, tense)) ?? null),
      )
      return interval(intervalOf(first ?? null, last ?? null), g['y'] ? 'explicit' : 'publication')
    },
  ),
  rule(
    'day of a month',
    `(?:(?<m>${MONTH}) ?(?<d>${DAY})|(?:the )?(?<e>${DAY})(?: of)? (?<n>${MONTH}))(?! ?\\d)`,
    (g, { published, tense }) => {
      const value = published && resolveDay(monthOf(g['m'] ?? g['n'] ?? ''), num(g['d'] ?? g['e']), published, tense)
      return point(value ?? null, 'publication', true)
    },
  ),
  rule('month to month', `(?:from|between) (?<m>${MONTH}) (?:to|and|through|until) (?<n>${MONTH})`, (g, context) => {
    const [m, n] = [monthOf(g['m'] ?? ''), monthOf(g['n'] ?? '')]
    const last = monthBySense(n, context)
    const year = last && Number(last.start.slice(0, 4)) - (m > n ? 1 : 0)
    return interval(year === null ? null : intervalOf(monthValue(year, m), last), 'publication')
  }),
  rule(
    'month',
    `(?:in|since|by|until|till|during|from|of|through|on|before|(?:for|to|and|the)(?! may)|after|back in|over|between|throughout) (?<x>${PART}(?<m>${MONTH}))(?! ?\\d)`,
    (g, context) => point(monthBySense(monthOf(g['m'] ?? ''), context), 'publication', true),
  ),
  rule("a month's act", `(?!may|april)(?<m>${MONTH})(?=['’]s [a-z])`, (g, context) =>
    point(monthBySense(monthOf(g['m'] ?? ''), context), 'publication', true),
  ),
  rule(
    "a month before an event's noun",
    `(?:an?|the|this|that|his|her|its|their|last|first|['’]s) (?<x>(?<m>${MONTH}))(?= (?:[\\w.'’-]+ ){0,4}${EVENT}\\b)`,
    (g, context) => point(monthBySense(monthOf(g['m'] ?? ''), context), 'publication', true),
  ),
  rule(
    'part of a month',
    `(?:(?:early|late|mid)[ -]|the (?:start|beginning|middle|end) of )(?<m>${MONTH})(?! ?\\d)`,
    (g, context) => point(monthBySense(monthOf(g['m'] ?? ''), context), 'publication', true),
  ),
  ...HOLIDAY_RULES,
]
