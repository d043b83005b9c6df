import type { Span } from '../../../model'
import { dayNumber } from '../../calendar'
import { FIXED_DAYS, MOVABLE_DAYS } from '../../data/holidays'
import { patternSet } from '../../scan/pattern-set'
import { movableHoliday } from '../../movable-holidays'
import type { ArticleText } from '../article-text'
import { matchOf } from '../article-text'
import type { Day } from '../day'
import type { Factor } from '../factor'
import { binOf, fitted } from '../factor'

const HOLIDAY_EDGES = [-90, -31, -14, -7, -3, -1, 0, 1, 2, 3, 6, 8, 15, 31, 91]
/** Days from the holiday: near in time first, by §4.2 C8; beyond a week the occasion may be a memory. */
const OCCASION_EDGES = [-7, -1, 0, 1, 3, 8]
const OCCASION_WEIGHTS = [-8, -3, -0.3, 1, 0, -3, -8]
const OCCASION =
  /\b(?:on the occasion of|to (?:mark|celebrate|commemorate)|(?:marking|celebrating|commemorating)|ahead of|greetings (?:for|on)) (?:the |its |their |his |\w+(?:[’']s)? )?$/
const LOOK_BACK = 48

type DaysInYear = (year: number) => readonly number[]

/** Each with its days in the year and in those beside it. */
const HOLIDAYS: readonly (readonly [RegExp, DaysInYear])[] = [
  ...MOVABLE_DAYS.map(([words, name]) => [patternOf(words), around((year) => movableHoliday(name, year))] as const),
  ...FIXED_DAYS.map(
    ([words, month, day]) => [patternOf(words), around((year) => [dayNumber(year, month, day)])] as const,
  ),
]

const find = patternSet(HOLIDAYS.map(([pattern]) => pattern))

/** Holidays that the text names; an occasion that is being marked lies within days. */
export function holidays({ text, starts }: ArticleText): Factor[] {
  const named: { readonly span: Span; readonly days: DaysInYear }[] = []
  for (const [place, matches] of [...find(text, starts)].sort(([a], [b]) => a - b))
    for (const span of matches.map(matchOf)) {
      const days = HOLIDAYS[place]?.[1]
      if (days && !/^[a-z]/.test(text.slice(span.start, span.end))) named.push({ span, days })
    }
  named.sort((a, b) => a.span.start - b.span.start)
  const [first] = named
  const occasion = named.find(({ span }) => OCCASION.test(text.slice(Math.max(0, span.start - LOOK_BACK), span.start)))
  return [
    ...(occasion
      ? [
          {
            name: 'occasion',
            bin: (day: Day) => binOf(OCCASION_EDGES, offsetFrom(day, occasion.days)),
            weights: OCCASION_WEIGHTS,
            fixesDay: true as const,
            evidence: [occasion.span],
          },
        ]
      : first
        ? [fitted('holiday', (day) => binOf(HOLIDAY_EDGES, offsetFrom(day, first.days)), [first.span])]
        : []),
  ]
}

function patternOf(words: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${words})(?![\\w-]| (?:tree|market|song|card|present|gift|bomb))`, 'i')
}

function around(days: DaysInYear): DaysInYear {
  const known = new Map<number, readonly number[]>()
  return (year) => {
    const found = known.get(year) ?? [year - 1, year, year + 1].flatMap((one) => days(one))
    known.set(year, found)
    return found
  }
}

/** Signed days from the nearest such holiday. */
function offsetFrom({ number, year }: Day, days: DaysInYear): number {
  let best = 999
  for (const day of days(year)) if (Math.abs(number - day) < Math.abs(best)) best = number - day
  return best
}
