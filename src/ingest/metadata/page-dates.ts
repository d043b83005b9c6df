import { readPageDate, type PageDate } from './page-date'

const EDGE_PARAGRAPHS = 10
const UNLABELLED_HEAD_PARAGRAPHS = 6
const UNLABELLED_TAIL_PARAGRAPHS = 2
const BODY_MIN_CHARS = 80

export interface PlacedPageDate extends PageDate {
  readonly paragraph: number
}

/**
 * The lines near the top and the end of a page that tell its day. A bare date counts only before the body begins or at
 * the very end: among the paragraphs it is the heading of what happened that day.
 */
export function findPageDates(texts: readonly string[]): PlacedPageDate[] {
  const bodyStart = texts.findIndex((text) => text.length >= BODY_MIN_CHARS && /[.!?]["”’)]*$/.test(text))
  return texts.flatMap((text, i) => {
    const isNearEdge = i < EDGE_PARAGRAPHS || i >= texts.length - EDGE_PARAGRAPHS
    const found = isNearEdge ? readPageDate(text) : undefined
    if (!found) return []
    const isBeforeBody = i < UNLABELLED_HEAD_PARAGRAPHS && (bodyStart < 0 || i < bodyStart)
    const counts = found.label !== 'none' || isBeforeBody || i >= texts.length - UNLABELLED_TAIL_PARAGRAPHS
    return counts ? [{ ...found, paragraph: i }] : []
  })
}
