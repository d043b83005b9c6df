import { weekdayNamed } from '../../data/words'
import { patternSet } from '../../scan/pattern-set'
import type { ArticleText } from '../article-text'
import { matchOf, tenseAt } from '../article-text'
import type { Day } from '../day'
import type { Factor } from '../factor'
import { fitted } from '../factor'

const WEEKDAY =
  /(?<!(?:Black|Super|Palm|Easter|Good|Ash|Holy|Bloody|[Ll]ast|[Nn]ext|[Ee]very|[Aa] )[ ]?)\b(?<x>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!s|,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|,? \d)/
const find = patternSet([WEEKDAY])
const DAYS = 7
const MANY_EDGE = 3
const LEAD_LENGTH = 700
const REPORT_LOOK_BACK = 60
const REPORT =
  /\b(?:said|says|reported|reports|announced|told|confirmed|declared|stated)(?: (?:in a (?:statement|report|speech|briefing)|reporters|journalists))?(?: (?:on|late|early|late on|early on))?,? $/

/** Weekdays without a date: news says "on Tuesday" of the day itself or of the day before. */
export function weekdays(article: ArticleText): Factor[] {
  const named = (find(article.text, article.starts).get(0) ?? []).map(matchOf).map((span) => ({
    span,
    weekday: weekdayNamed(article.text.slice(span.start, span.end).toLowerCase()),
    tense: tenseAt(article, span),
  }))
  const past = named.filter(({ tense }) => tense === 'past')
  const future = named.filter(({ tense }) => tense === 'future')
  const factors: Factor[] = []
  const ahead = future[0]
  const reported = past.find(
    ({ span }) =>
      span.start < LEAD_LENGTH &&
      REPORT.test(article.text.slice(Math.max(0, span.start - REPORT_LOOK_BACK), span.start)),
  )
  const since = (weekday: number) => (day: Day) => (day.weekday - weekday + DAYS) % DAYS
  if (reported) factors.push(fitted('weekday of the report', since(reported.weekday), [reported.span], 'weekday'))
  else if (past[0]) {
    const count = (weekday: number) => past.filter((one) => one.weekday === weekday).length
    const most = past.reduce((best, one) => (count(one.weekday) > count(best.weekday) ? one : best), past[0])
    const spans = past.filter(({ weekday }) => weekday === most.weekday).map(({ span }) => span)
    const name = spans.length >= MANY_EDGE ? 'most named weekday, often' : 'most named weekday'
    factors.push(fitted(name, since(most.weekday), spans, 'weekday'))
  }
  if (ahead)
    factors.push(
      fitted('first weekday ahead', (day) => (ahead.weekday - day.weekday + DAYS) % DAYS, [ahead.span], 'weekday'),
    )
  return factors
}
