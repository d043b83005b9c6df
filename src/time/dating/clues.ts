import { dayNumber, partsOf } from '../calendar'
import { wordStarts } from '../scan/word-starts'
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
export function cluesOf({ text, sentences }: Omit<ArticleText, 'starts'>): Factor[] {
  const article = { text, sentences, starts: wordStarts(text) }
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

const REMEMBERED = [{ month: 9, day: 11 }]
const LEAP_YEAR = 2000

/** Whether the date is that of a known event: then it tells nothing of the publication beyond the event itself. */
function datesEvent({ year, month = 0, day = 0 }: CalendarExpression, named: readonly NamedEvent[]): boolean {
  if (day === 0) return false
  const [, m, d] = partsOf(dayNumber(LEAP_YEAR, month, day))
  if (year === undefined && REMEMBERED.some((one) => one.month === m && one.day === d)) return true
  return named.some(({ first, last }) => {
    if (first !== last) return false
    const at = partsOf(first)
    return at[1] === m && at[2] === d && (!year || at[0] === year)
  })
}
