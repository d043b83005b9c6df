import { type Span, tableOf } from '../../../model'
import { dayNumber, isoDay } from '../../calendar'
import { monthOf } from '../../data/words'
import type { ArticleText } from '../article-text'
import { matchesOf, sentenceText, tenseAt } from '../article-text'
import type { CalendarExpression } from '../calendar-expressions'
import type { Day } from '../day'
import type { Factor } from '../factor'
import { binOf, edgesFrom } from '../factor'
import type { NamedEvent } from './events'

const WORDS: Readonly<Record<string, number>> = tableOf({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  '15th': 15,
  twentieth: 20,
  centenary: 100,
})
const ANNIVERSARY =
  /\b(?<n>\d{1,3}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Tt]wentieth)[ -](?:anniversary|birthday)/g
const BARE_MONTH =
  /\b(?:in|last) (January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d)/
/** Days from the anniversary: being marked (§4.2 C7), or told of months later. */
const MARKED_EDGES = [-180, -31, -7, -1, 0, 1, 2, 8, 31, 180]
const MARKED_WEIGHTS = [-12, -9, -7, -3, -0.5, 0.8, -0.2, -3, -7, -9, -12]
const NAMED_WEIGHTS = [-2, -1.7, -1.2, -0.7, 0, 0.3, 0, -0.5, -1.2, -1.7, -2]
const MARKING = /\b(?:mark(?:s|ed|ing)?|celebrat\w+|commemorat\w+|observ\w+|honou?r\w*|congratulat\w+|occasion of)\b/
const OTHER_YEAR_LOG_WEIGHT = -4
const TOLD_EDGES = [-2, 31, 62, 335]
const TOLD_WEIGHTS = [-9, -1, 0, -0.5, -7]

interface Origin {
  readonly first: number
  readonly last: number
}

/** "The 75th anniversary" of what the text dates, or of a known event, tells the year and often the day. */
export function anniversaries(
  article: ArticleText,
  expressions: readonly CalendarExpression[],
  named: readonly NamedEvent[],
): Factor[] {
  return matchesOf(article.text, ANNIVERSARY).flatMap((span) => {
    const count = parseInt(span.groups['n'] ?? '', 10) || (WORDS[(span.groups['n'] ?? '').toLowerCase()] ?? 0)
    const sentence = sentenceText(article, span)
    const within = (at: { readonly start: number }) => at.start >= sentence.start && at.start < sentence.end
    const known = named.filter(({ spans }) => spans.some(within)).map(({ first, last }): Origin => ({ first, last }))
    const dated = expressions.filter(({ year, day }) => year && day)
    const own = dated.filter(within).map(originOf)
    const origins = known.length > 0 ? known : own.length > 0 ? own : dated.map(originOf)
    const years = origins.map(({ first }) => Number(isoDay(first).slice(0, 4)) + count)
    const ahead =
      tenseAt(article, span) === 'future' || expressions.some((one) => within(one) && years.includes(one.year ?? 0))
    if (count === 0 || origins.length === 0 || ahead) return []
    if (/\blast year\b/.test(sentence.words)) return [toldOfLastYear(years, span)]
    const month = monthOf((BARE_MONTH.exec(sentence.words)?.[1] ?? '').toLowerCase())
    const marked = MARKING.test(sentence.words) ? MARKED_WEIGHTS : NAMED_WEIGHTS
    const told = month > 0 || expressions.some((one) => within(one) && one.year === undefined && one.day)
    const [edges, weights] = told ? [TOLD_EDGES, TOLD_WEIGHTS] : [MARKED_EDGES, marked]
    const days = origins.flatMap((origin) => returnsOf(origin, count))
    const best = (day: Day) => {
      const bins = days.map((at) => binOf(edges, day.number - at))
      return bins.reduce((a, b) => ((weights[b] ?? 0) > (weights[a] ?? 0) ? b : a), bins[0] ?? 0)
    }
    const fixesDay = !told && marked === MARKED_WEIGHTS && { fixesDay: true as const }
    const name = told ? 'anniversary told of' : 'anniversary'
    return [{ name, bin: best, weights, grain: edgesFrom(edges, days), evidence: [span], ...fixesDay }]
  })
}

/** "The 70th anniversary last year": the year after it. */
function toldOfLastYear(years: readonly number[], span: Span): Factor {
  return {
    name: 'anniversary of last year',
    bin: ({ year }) => (years.includes(year - 1) ? 0 : 1),
    weights: [0, OTHER_YEAR_LOG_WEIGHT],
    grain: 'year',
    evidence: [span],
  }
}

function originOf({ year = 0, month = 1, day = 1 }: CalendarExpression): Origin {
  const at = dayNumber(year, month, day)
  return { first: at, last: at }
}

/** The day that many years on; every seventh day stands for an origin known by month or year alone. */
function returnsOf({ first, last }: Origin, count: number): number[] {
  const on = (at: number) => {
    const [year = 0, month = 1, day = 1] = isoDay(at).split('-').map(Number)
    return dayNumber(year + count, month, day)
  }
  const days: number[] = []
  for (let at = first; at <= last; at += 7) days.push(on(at))
  return days
}
