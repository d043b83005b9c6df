import type { DateValue, Sentence } from '../model'
import { findTimes, type TimeMention } from '../time'

/**
 * The time expressions of a sentence. Where the publication date is known to a week, month or year only, an expression
 * has a value if it comes to the same from the first and the last day that may be meant.
 */
export function sentenceTimes(
  sentence: Sentence,
  publishedOn: DateValue | undefined,
  previous: DateValue | undefined,
  previousIsNear = false,
): TimeMention[] {
  const context = previous === undefined ? {} : { previous, previousIsNear }
  if (publishedOn === undefined || publishedOn.precision === 'day')
    return findTimes(sentence, publishedOn === undefined ? context : { ...context, publishedOn })
  const [first, last] = daysAtTheEnds(publishedOn).map((start) =>
    findTimes(sentence, { ...context, publishedOn: { start, precision: 'day' } }),
  )
  return (first ?? []).map((mention) => {
    const twin = last?.find((other) => other.first === mention.first && other.last === mention.last)
    return JSON.stringify(twin?.value) === JSON.stringify(mention.value) ? mention : { ...mention, value: null }
  })
}

function daysAtTheEnds({ start, end }: DateValue): [string, string] {
  return [dayOf(start, false), dayOf(end ?? start, true)]
}

/** `2024-02` gives its first or its last day. */
function dayOf(prefix: string, last: boolean): string {
  const [year = '1970', month, day] = prefix.split('-')
  if (day !== undefined) return prefix
  if (!last) return `${year}-${month ?? '01'}-01`
  const end = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0))
  return end.toISOString().slice(0, 10)
}
