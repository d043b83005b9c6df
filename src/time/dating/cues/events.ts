import type { Span } from '../../../model'
import type { DayNumber } from '../../calendar'
import { daysOf } from '../../calendar'
import { startsOf } from '../../scan/pattern-starts'
import { patternSet } from '../../scan/pattern-set'
import type { WorldEvent } from '../../data/world-events'
import { WORLD_EVENTS } from '../../data/world-events'
import type { ArticleText } from '../article-text'
import { matchOf } from '../article-text'
import type { Factor } from '../factor'
import { binOf, edgesFrom, fitted } from '../factor'

const EVENT_EDGES = [-30, -3, -1, 0, 1, 2, 3, 5, 8, 15, 31, 61, 91, 181, 366, 731, 1096, 1461, 2191, 3651]
/** News tells first what is new. */
const LEAD_LENGTH = 900
const EARLIEST_RECENT = daysOf('1989-01-01')[0]
const EVENTS = WORLD_EVENTS.map(([date, , article, kind]) => ({
  kind: kind ?? ('event' as const),
  first: daysOf(date)[0],
  last: daysOf(date)[1],
  title: article,
}))
const find = patternSet(
  WORLD_EVENTS.map(([, words]) => new RegExp(`(?<![\\w-])(?:${words})(?![\\w])`)),
  { needs: tailsOf(WORLD_EVENTS) },
)

/** Words that may begin with anything (`[^.]{0,160}…*…`) are costly: what follows the last star must occur at all. */
function tailsOf(events: readonly WorldEvent[]): Map<number, RegExp> {
  return new Map(
    events.flatMap(([, words], place) => {
      const tail = startsOf(words).includes('') ? words.split('*').at(-1) : undefined
      return tail === undefined ? [] : [[place, new RegExp(tail)]]
    }),
  )
}

/** A known event that the text names. */
export interface NamedEvent {
  readonly title: string
  /** A name stays in the news long after its day. */
  readonly kind: 'event' | 'name'
  readonly first: DayNumber
  readonly last: DayNumber
  readonly spans: readonly Span[]
}

/** Events of the world's history that the text names, the latest first. */
export function namedEvents({ text, starts }: ArticleText): NamedEvent[] {
  const found = [...find(text, starts)].sort(([a], [b]) => a - b)
  return found
    .flatMap(([place, matches]) => {
      const event = EVENTS[place]
      return event ? [{ ...event, spans: matches.map(matchOf) }] : []
    })
    .sort((a, b) => b.first - a.first || (a.title < b.title ? -1 : 1))
}

/** An article is younger than what it names, and names what is fresh. */
export function events(named: readonly NamedEvent[]): Factor[] {
  const recent = named.filter(({ first }) => first >= EARLIEST_RECENT)
  const latest = recent.find(({ kind }) => kind === 'event')
  const name = recent.find(({ kind }) => kind === 'name')
  const since = (table: string, event: NamedEvent) =>
    fitted(
      table,
      (day) => binOf(EVENT_EDGES, day.number - event.first),
      event.spans,
      edgesFrom(EVENT_EDGES, [event.first]),
    )
  const inLead = latest?.spans.some(({ start }) => start < LEAD_LENGTH) ?? false
  const often = (latest?.spans.length ?? 0) > 2
  return [
    ...(latest ? [since(`latest event${often ? ', often' : ''}${inLead ? ', in the lead' : ''}`, latest)] : []),
    ...(name && (!latest || name.first > latest.first) ? [since('latest name', name)] : []),
  ]
}
