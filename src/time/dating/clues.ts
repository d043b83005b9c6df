import { dayNumber, isoDay } from '../calendar'
import type { ArticleText } from './article-text'
import type { CalendarExpression } from './calendar-expressions'
import { calendarExpressions } from './calendar-expressions'
import { anniversaries } from './cues/anniversaries'
import { bareDates } from './cues/bare-dates'
import { datesWithYear } from './cues/dates'
import { elections } from './cues/elections'
import { eventRelations } from './cues/event-relations'
import type { NamedEvent } from './cues/events'
import { events, namedEvents } from './cues/events'
import { holidays } from './cues/holidays'
import { newYear } from './cues/new-year'
import { offices } from './cues/offices'
import { weekdays } from './cues/weekdays'
import { years } from './cues/years'
import type { Factor } from './factor'

/** Every clue on the day of publication that the text gives. */
export function cluesOf(article: ArticleText): Factor[] {
  const expressions = calendarExpressions(article)
  const named = namedEvents(article)
  const own = expressions.filter((one) => !datesEvent(one, named))
  return [
    ...datesWithYear(own),
    ...years(expressions),
    ...bareDates(own),
    ...weekdays(article),
    ...events(named),
    ...eventRelations(article, named),
    ...offices(article),
    ...elections(article),
    ...holidays(article),
    ...newYear(article),
    ...anniversaries(article, expressions, named),
  ]
}

const REMEMBERED = ['09-11']

/** Whether the date is that of a known event: then it tells nothing of the publication beyond the event itself. */
function datesEvent({ year, month = 0, day = 0 }: CalendarExpression, named: readonly NamedEvent[]): boolean {
  if (day === 0) return false
  const at = isoDay(dayNumber(2000, month, day)).slice(5)
  if (year === undefined && REMEMBERED.includes(at)) return true
  return named.some(
    ({ first, last }) =>
      first === last && isoDay(first).slice(5) === at && (!year || isoDay(first).startsWith(String(year))),
  )
}
