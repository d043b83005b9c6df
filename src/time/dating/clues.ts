import type { ArticleText } from './article-text'
import { calendarExpressions } from './calendar-expressions'
import { anniversaries } from './cues/anniversaries'
import { bareDates } from './cues/bare-dates'
import { datesWithYear } from './cues/dates'
import { elections } from './cues/elections'
import { eventRelations } from './cues/event-relations'
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
  return [
    ...datesWithYear(expressions),
    ...years(expressions),
    ...bareDates(expressions),
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
