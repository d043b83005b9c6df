import type { DateValue, Span } from '../../model'
import { lemmaOf } from '../syntax/words'
import type { Tree } from '../syntax/tree'

/** Feasts that messages are sent for, with month and day. */
const FEASTS: readonly (readonly [words: readonly string[], month: number, day: number])[] = [
  [['new', 'year'], 1, 1],
  [['christmas'], 12, 25],
]
/** Words between the feast and the message that it is for: "New Year's warm greetings". */
const MAX_WORDS_BETWEEN = 4
const MAX_DAYS_OFF = 20
const WEEK_DAYS = 7
const DAY_MS = 86_400_000

/** "a New Year's letter" in news published around that feast was sent in the week up to the publication. */
export function occasionTime(
  tree: Tree,
  message: number,
  publishedOn: DateValue | undefined,
): { value: DateValue; words: Span } | undefined {
  if (publishedOn?.precision !== 'day') return undefined
  const published = Date.parse(publishedOn.start)
  for (const [words, month, day] of FEASTS) {
    const first = feastBefore(tree, message, words)
    if (first === undefined || !isNear(published, month, day)) continue
    const start = new Date(published - (WEEK_DAYS - 1) * DAY_MS).toISOString().slice(0, 10)
    const last = first + words.length - 1
    return {
      value: { start, end: publishedOn.start, precision: 'week' },
      words: { start: tree.token(first).start, end: tree.token(last).end },
    }
  }
  return undefined
}

function feastBefore(tree: Tree, message: number, words: readonly string[]): number | undefined {
  for (let first = message - words.length; first >= 0 && first >= message - words.length - MAX_WORDS_BETWEEN; first--)
    if (words.every((word, offset) => lemmaOf(tree, first + offset) === word)) return first
  return undefined
}

function isNear(published: number, month: number, day: number): boolean {
  const year = new Date(published).getUTCFullYear()
  return [year - 1, year, year + 1].some(
    (candidate) => Math.abs(Date.UTC(candidate, month - 1, day) - published) <= MAX_DAYS_OFF * DAY_MS,
  )
}
