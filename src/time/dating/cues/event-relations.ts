import { type Span, tableOf } from '../../../model'
import { dayNumber, partsOf } from '../../calendar'
import { monthOf, NUMBER, numberOf } from '../../data/words'
import type { ArticleText } from '../article-text'
import { sentenceText } from '../article-text'
import type { Day } from '../day'
import type { Factor } from '../factor'
import type { NamedEvent } from './events'

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const UNIT_DAYS: Readonly<Record<string, number>> = tableOf({ day: 1, week: 7, month: 30.4, year: 365.25 })
const CLAUSE_LENGTH = 60
const NEAR_LENGTH = 30
const AGAINST_LOG_WEIGHT = -6
const ROUGH_SPAN = [0.65, 1.5] as const

/** What holds of the day of publication if the words behind (or before) an event of known days stand. */
type Relation = (
  event: NamedEvent,
  groups: Readonly<Record<string, string | undefined>>,
) => ((day: Day) => boolean) | null

const yearOf = (event: NamedEvent) => partsOf(event.first)[0]
const monthsOf = (event: NamedEvent) => yearOf(event) * 12 + partsOf(event.first)[1] - 1
const isIn = (event: NamedEvent, month: string | undefined) =>
  partsOf(event.first)[1] === monthOf((month ?? '').toLowerCase())

const BEHIND: readonly (readonly [RegExp, Relation])[] = [
  [
    new RegExp(`\\b(?:in|since) (${MONTH}) (?:of )?last year`, 'd'),
    (e, g) => (isIn(e, g[1]) ? (d) => d.year === yearOf(e) + 1 : null),
  ],
  [
    new RegExp(`\\b(?:in|since) (${MONTH}) (?:of )?this year`, 'd'),
    (e, g) => (isIn(e, g[1]) ? (d) => d.year === yearOf(e) : null),
  ],
  [
    new RegExp(`\\b(?:in|since|last) (${MONTH})\\b(?!,? (?:of |\\d|last|this))`, 'd'),
    (e, g) => (isIn(e, g[1]) ? (d) => d.number >= e.first && d.months <= monthsOf(e) + 12 : null),
  ],
  [/\blast year\b/d, (e) => (d) => d.year === yearOf(e) + 1],
  [/\bthis year\b/d, (e) => (d) => d.year === yearOf(e) && d.number >= e.first],
  [/\blast month\b/d, (e) => (d) => d.months === monthsOf(e) + 1],
  [/\bthis month\b/d, (e) => (d) => d.months === monthsOf(e) && d.number >= e.first],
  [/\blast week\b/d, (e) => (d) => d.number > e.first && d.number <= e.last + 14],
]

const SPAN_BEFORE = new RegExp(
  `(?:(?:about|nearly|almost|some|just|more than|over) )?(?<k>${NUMBER}) (?<u>week|month|year)s? (?:after|since|following)\\b[^.;]{0,40}$`,
  'i',
)
const SPAN_BEHIND = new RegExp(`^[^.;]{0,40}?\\b(?<k>${NUMBER}) (?<u>day|week|month|year)s? ago\\b`, 'i')

/** Times that an article gives to events whose day is known: "the invasion in February last year", "a month after the summit". */
export function eventRelations(article: ArticleText, named: readonly NamedEvent[]): Factor[] {
  const recent = named.filter(({ first, kind }) => kind === 'event' && first >= dayNumber(1989, 1, 1))
  return recent.flatMap((event) => event.spans.slice(0, 3).flatMap((span) => [...relationAt(article, event, span)]))
}

function relationAt(article: ArticleText, event: NamedEvent, span: Span): Factor[] {
  const sentence = sentenceText(article, span)
  const behind = article.text.slice(span.start, Math.min(sentence.end, span.end + CLAUSE_LENGTH))
  for (const [pattern, relation] of BEHIND) {
    const found = pattern.exec(behind)
    const holds = found && relation(event, { 1: found[1] })
    const near = /last (?:week|month|year)|th(?:is|e) (?:month|year)/.test(found?.[0] ?? '')
      ? NEAR_LENGTH
      : CLAUSE_LENGTH
    if (found && holds && found.index <= span.end - span.start + near)
      return [factorOf('event by calendar', holds, span, span.start + found.index, found[0].length)]
  }
  const before = article.text.slice(sentence.start, span.start)
  const after = SPAN_BEHIND.exec(article.text.slice(span.end, sentence.end))
  const spanned = SPAN_BEFORE.exec(before)
  const found = spanned ?? after
  if (!found?.groups) return []
  const length =
    numberOf((found.groups['k'] ?? '').toLowerCase()) * (UNIT_DAYS[(found.groups['u'] ?? '').toLowerCase()] ?? 0)
  const start = spanned ? sentence.start + spanned.index : span.end
  const holds = (day: Day) =>
    day.number - event.last >= ROUGH_SPAN[0] * length && day.number - event.first <= ROUGH_SPAN[1] * length
  return length > 0 ? [factorOf('span since an event', holds, span, start, found[0].length)] : []
}

function factorOf(name: string, holds: (day: Day) => boolean, event: Span, start: number, length: number): Factor {
  return {
    name,
    bin: (day) => (holds(day) ? 0 : 1),
    weights: [0, AGAINST_LOG_WEIGHT],
    evidence: [event, { start, end: start + length }],
  }
}
