import { citedOutlets } from './citation-cues'
import { evidenceInOriginal } from './evidence'
import { findOutlets } from '../outlet-index'
import type { SourceReference } from '../../model'
import type { Page } from '../page'

const CREDIT = 'reporting credit'

/** Sources that the page cites, the first evidence for each: in its kept text and in its reporting credits. */
export function findCitedSources(page: Page): SourceReference[] {
  const found = new Map<string, SourceReference>()
  for (const [i, paragraph] of page.paragraphs.entries()) {
    const verdict = page.verdicts[i] ?? []
    const mentions =
      verdict.length === 0
        ? citedOutlets(paragraph.text)
        : verdict.includes(CREDIT)
          ? findOutlets(paragraph.text).map(({ outlet, start, end }) => ({ name: outlet.name, start, end }))
          : []
    for (const { name, start, end } of mentions)
      if (!found.has(name))
        found.set(name, { name, relation: 'cited', evidence: evidenceInOriginal(page.original, paragraph, start, end) })
  }
  return [...found.values()]
}
