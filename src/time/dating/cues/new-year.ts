import { dayNumber } from '../../calendar'
import type { ArticleText } from '../article-text'
import { matchesOf } from '../article-text'
import type { Day } from '../day'
import type { Factor } from '../factor'
import { binOf } from '../factor'

const MESSAGE =
  /(?<!Lunar |Chinese )\bNew Year(?:[’']s?)?(?: Day)? (?:letters?|messages?|greetings?|wishes|cards?|congratulat\w+|address(?:es)?|speech(?:es)?)\b/g
/** Later in a text the message may be an old one. */
const LEAD_LENGTH = 1500
/** Days from New Year's Day; messages go out on the last days of the year. Starting points of the design, §4.2 C8. */
const EDGES = [-17, -7, -3, -2, -1, 0, 1, 2, 5]
const LEAD_WEIGHTS = [-9, -5, -2.5, -1.2, -0.2, 1.5, 0.3, -1, -3, -9]
const BODY_WEIGHTS = [-3, -2, -1.2, -0.6, -0.1, 0.75, 0.2, -0.5, -1, -2]
const OUTLOOK = /(?<![\w$-])(?<x>20[0-4]\d)(?= (?:would|will) be (?:the |a |an |remembered|even|another))/g
const HOPE = /\b(?:hope|hoped|hopes|wish|wished|wishes|vow|vowed)\b/
const HOPE_LENGTH = 80
/** Months from January of the year that is looked forward to. */
const OUTLOOK_EDGES = [-12, -3, -1, 0, 1, 6, 12]
const OUTLOOK_WEIGHTS = [-9, -5, -1.5, 0, -1.5, -5, -7, -9]

/** New Year messages, and what is hoped of the year to come. */
export function newYear({ text }: ArticleText): Factor[] {
  const messages = matchesOf(text, MESSAGE)
  const lead = messages.filter(({ start }) => start < LEAD_LENGTH)
  const factor = (name: string, weights: readonly number[], evidence: typeof messages): Factor => ({
    name,
    bin: (day) => binOf(EDGES, daysFromNewYear(day)),
    weights,
    grain: 'calendar',
    evidence,
    ...(weights === LEAD_WEIGHTS && { fixesDay: true as const }),
  })
  const outlook = matchesOf(text, OUTLOOK).filter(({ start }) =>
    HOPE.test(text.slice(Math.max(0, start - HOPE_LENGTH), start)),
  )
  return [
    ...(lead.length > 0 ? [factor('New Year message', LEAD_WEIGHTS, lead)] : []),
    ...(messages.length > 0 && lead.length === 0 ? [factor('New Year message behind', BODY_WEIGHTS, messages)] : []),
    ...(lead.length > 0 && messages.length > lead.length
      ? [factor('second New Year message', BODY_WEIGHTS, messages.slice(lead.length))]
      : []),
    ...outlook.slice(0, 1).map((span) => ({
      name: 'year hoped for',
      bin: (day: Day) => binOf(OUTLOOK_EDGES, day.months - Number(text.slice(span.start, span.end)) * 12),
      weights: OUTLOOK_WEIGHTS,
      grain: 'month' as const,
      evidence: [span],
    })),
  ]
}

function daysFromNewYear({ number, year, month }: Day): number {
  return number - dayNumber(month > 6 ? year + 1 : year, 1, 1)
}
