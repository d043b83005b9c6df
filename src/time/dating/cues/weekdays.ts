import { weekdayNamed } from '../../data/words'
import type { ArticleText } from '../article-text'
import { matchesOf, tenseAt } from '../article-text'
import type { Factor } from '../factor'
import { fitted } from '../factor'

const WEEKDAY =
  /(?<!(?:Black|Super|Palm|Easter|Good|Ash|Holy|Bloody|[Ll]ast|[Nn]ext|[Ee]very|[Aa] )[ ]?)\b(?<x>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!s|,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|,? \d)/g
const DAYS = 7
const MANY_EDGE = 3

/** Weekdays without a date: news says "on Tuesday" of the day itself or of the day before. */
export function weekdays(article: ArticleText): Factor[] {
  const named = matchesOf(article.text, WEEKDAY).map((span) => ({
    span,
    weekday: weekdayNamed(article.text.slice(span.start, span.end).toLowerCase()),
    tense: tenseAt(article, span),
  }))
  const past = named.filter(({ tense }) => tense === 'past')
  const future = named.filter(({ tense }) => tense === 'future')
  const factors: Factor[] = []
  const [first, ahead] = [past[0], future[0]]
  if (first) {
    factors.push(fitted('first weekday', (day) => (day.weekday - first.weekday + DAYS) % DAYS, [first.span]))
    const count = (weekday: number) => past.filter((one) => one.weekday === weekday).length
    const most = past.reduce((best, one) => (count(one.weekday) > count(best.weekday) ? one : best), first)
    const spans = past.filter(({ weekday }) => weekday === most.weekday).map(({ span }) => span)
    const name = spans.length >= MANY_EDGE ? 'most named weekday, often' : 'most named weekday'
    factors.push(fitted(name, (day) => (day.weekday - most.weekday + DAYS) % DAYS, spans))
    const last = past.at(-1)
    if (last && past.length > 2)
      factors.push(fitted('last weekday', (day) => (day.weekday - last.weekday + DAYS) % DAYS, [last.span]))
  }
  if (ahead)
    factors.push(fitted('first weekday ahead', (day) => (ahead.weekday - day.weekday + DAYS) % DAYS, [ahead.span]))
  return factors
}
