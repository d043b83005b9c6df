import { citedOutlets } from './citation-cues'
import { evidenceInOriginal } from './evidence'
import { findOutlets, outletNamed } from '../outlet-index'
import type { SourceReference } from '../../model'
import type { Page } from '../page'

const CREDIT = 'reporting credit'

/**
 * Sources that the page cites, the first evidence for each: in its kept text and in its reporting credits.
 * Unnamed "state media" count only where no state outlet is named.
 */
export function findCitedSources(page: Page): SourceReference[] {
  const found = new Map<string, SourceReference>()
  const kept = new Map(page.kept.map((part) => [part.paragraph, part]))
  for (const [i, paragraph] of page.paragraphs.entries()) {
    const verdict = page.verdicts[i] ?? []
    const part = kept.get(i)
    const mentions =
      part !== undefined
        ? citedOutlets(paragraph.text.slice(0, part.end))
        : verdict.includes(CREDIT)
          ? findOutlets(paragraph.text).map(({ outlet, start, end }) => ({ name: outlet.name, start, end }))
          : []
    for (const { name, start, end } of mentions)
      if (!found.has(name))
        found.set(name, { name, relation: 'cited', evidence: evidenceInOriginal(page.original, paragraph, start, end) })
  }
  const isUnnamed = (source: SourceReference): boolean =>
    / (?:state|official)\b/.test(source.name) && !outletNamed(source.name)
  const sources = [...found.values()]
  return sources.some((source) => outletNamed(source.name)?.stateControlled)
    ? sources.filter((source) => !isUnnamed(source))
    : sources
}
