import type { Span } from '../../../model'
import type { DayNumber } from '../../calendar'
import { daysOf } from '../../calendar'
import { WORLD_EVENTS } from '../../data/world-events'
import type { ArticleText } from '../article-text'
import { matchesOf } from '../article-text'
import type { Factor } from '../factor'
import { binOf, fitted } from '../factor'

const EVENT_EDGES = [-30, -3, -1, 0, 1, 2, 3, 5, 8, 15, 31, 61, 91, 181, 366, 731, 1096, 1461, 2191, 3651]
/** News tells first what is new. */
const LEAD_LENGTH = 900
const EARLIEST_RECENT = daysOf('1989-01-01')[0]
const PATTERNS = WORLD_EVENTS.map(([date, words, article]) => ({
  first: daysOf(date)[0],
  last: daysOf(date)[1],
  title: article,
  pattern: new RegExp(`(?<![\\w-])(?:${words})(?![\\w])`, 'g'),
}))

/** A known event that the text names. */
export interface NamedEvent {
  readonly title: string
  readonly first: DayNumber
  readonly last: DayNumber
  readonly spans: readonly Span[]
}

/** Events of the world's history that the text names, the latest first. */
export function namedEvents({ text }: ArticleText): NamedEvent[] {
  return PATTERNS.flatMap(({ pattern, ...event }) => {
    const spans = matchesOf(text, pattern)
    return spans.length === 0 ? [] : [{ ...event, spans }]
  }).sort((a, b) => b.first - a.first || (a.title < b.title ? -1 : 1))
}

/** An article is younger than what it names, and names what is fresh. */
export function events(named: readonly NamedEvent[]): Factor[] {
  const recent = named.filter(({ first }) => first >= EARLIEST_RECENT)
  const latest = recent[0]
  if (!latest) return []
  const inLead = latest.spans.some(({ start }) => start < LEAD_LENGTH)
  const name = `latest event${latest.spans.length > 2 ? ', often' : ''}${inLead ? ', in the lead' : ''}`
  return [fitted(name, (day) => binOf(EVENT_EDGES, day.number - latest.first), latest.spans)]
}
