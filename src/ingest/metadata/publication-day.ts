import { findDateline } from './dateline'
import { fullDateIn } from './page-date'
import { findPageDates } from './page-dates'
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

/** The day of an update may lie after that of publication. */
const UPDATED_CREDIBILITY = 0.8

/** The day that a line at the top or the end of the page gives, or a dateline with its year. */
export function findPublicationDay(page: Page): FoundDay | undefined {
  const days = findPageDates(page.paragraphs.map((paragraph) => paragraph.text))
    .filter(({ paragraph }) => !page.verdicts[paragraph]?.includes('rest of page'))
    .map(({ day, paragraph, span, label }): FoundDay & { updated: boolean } => {
      const updated = label === 'updated'
      return { day, basis: 'page', credibility: updated ? UPDATED_CREDIBILITY : 1, paragraph, span, updated }
    })
  return days.find((day) => !day.updated) ?? days[0] ?? datelineDay(page)
}

function datelineDay(page: Page): FoundDay | undefined {
  for (const { paragraph: i } of page.kept.slice(0, 4)) {
    const date = findDateline(page.paragraphs[i]?.text.slice(0, 400) ?? '')?.date
    const day = date && fullDateIn(date.quote)
    if (date && day) return { day, basis: 'dateline', credibility: 1, paragraph: i, span: date }
  }
  return undefined
}
