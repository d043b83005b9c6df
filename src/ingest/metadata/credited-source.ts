import { evidenceInOriginal } from './evidence'
import { findOutlets, outletNamed } from '../outlet-index'
import type { MetadataEvidence } from '../../model'
import type { Page } from '../page'

const SOURCE_LINE = /^(?:source|sources|credit)\s?:\s?(?:the )?(\S.{1,48}?)\.?$/i
const MORE_FROM =
  /^(?:[\W_]*)(?:click (?:here )?for more from|this (?:article|story|report) (?:was |is )?(?:first |originally )+(?:published|appeared)(?: (?:by|in|on|at))?|read (?:the )?original (?:article|story) (?:at|on))\b/i
const TAIL_SHARE = 0.5

/** Outlets that the page says its text was taken from: "Source: Al Jazeera", "Click for more from Reuters." */
export function creditedSource(page: Page): { readonly name: string; readonly evidence: MetadataEvidence }[] {
  const found = []
  for (const [i, paragraph] of page.paragraphs.entries()) {
    if (page.verdicts[i]?.length === 0 || i < page.paragraphs.length * TAIL_SHARE || paragraph.text.length > 300)
      continue
    const name = SOURCE_LINE.exec(paragraph.text)?.[1]
    const mention = name ? undefined : MORE_FROM.test(paragraph.text) ? findOutlets(paragraph.text)[0] : undefined
    const outlet = name ? outletNamed(name) : mention?.outlet
    if (!outlet) continue
    const start = name ? paragraph.text.lastIndexOf(name) : (mention?.start ?? 0)
    const end = name ? start + name.length : (mention?.end ?? 0)
    found.push({ name: outlet.name, evidence: evidenceInOriginal(page.original, paragraph, start, end) })
  }
  return found
}
