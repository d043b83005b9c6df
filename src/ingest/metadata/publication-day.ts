import { findDateline } from './dateline'
import { fullDateIn, readPageDate } from './page-date'
import type { Span } from '../../model'
import type { Page } from '../page'

export interface FoundDay {
  /** ISO day. */
  readonly day: string
  readonly basis: 'page' | 'dateline'
  readonly credibility: number
  readonly paragraph: number
  readonly span: Span
}

const EDGE_PARAGRAPHS = 10
/** The day of an update may lie after that of publication. */
const UPDATED_CREDIBILITY = 0.8

/** The day that a line at the top or the end of the page gives, or a dateline with its year. */
export function findPublicationDay(page: Page): FoundDay | undefined {
  const count = page.paragraphs.length
  let updated: FoundDay | undefined
  for (const [i, paragraph] of page.paragraphs.entries()) {
    if (i >= EDGE_PARAGRAPHS && i < count - EDGE_PARAGRAPHS) continue
    if (page.verdicts[i]?.includes('rest of page')) continue
    const found = readPageDate(paragraph.text)
    if (!found) continue
    const credibility = found.label === 'updated' ? UPDATED_CREDIBILITY : 1
    const day: FoundDay = { day: found.day, basis: 'page', credibility, paragraph: i, span: found.span }
    if (found.label !== 'updated') return day
    updated ??= day
  }
  return updated ?? datelineDay(page)
}

function datelineDay(page: Page): FoundDay | undefined {
  for (const { paragraph: i } of page.kept.slice(0, 4)) {
    const date = findDateline(page.paragraphs[i]?.text.slice(0, 400) ?? '')?.date
    const day = date && fullDateIn(date.quote)
    if (date && day) return { day, basis: 'dateline', credibility: 1, paragraph: i, span: date }
  }
  return undefined
}
