import { evidenceInOriginal } from './evidence'
import { findOutlets, outletNamed, outletOfDomain } from '../outlet-index'
import type { MetadataEvidence, Span } from '../../model'
import type { Page } from '../page'

export interface CreditedSource {
  readonly name: string
  readonly evidence: MetadataEvidence
  /** "Source: X" on a page that names no other outlet makes X its publisher; a link to X's story does not. */
  readonly whole: boolean
}

const MAX_CHARS = 300
const TAIL_SHARE = 0.5
const SOURCE_LINE = /^(?:source|sources|credit)\s?:\s?(?:the )?(\S.{1,48}?)\.?$/i
const LINK = /^\W*(?:click (?:here )?for more from|read (?:the )?(?:original|full) (?:article|story) (?:at|on))\b/i
const APPEARED = /\b(?:originally|first) (?:appeared|published) (?:on|in|at|by)\b/i
const HOST = /\b[a-z\d-]+(?:\.[a-z\d-]+)+/gi

/** Outlets that the page says its text was taken from: "Source: Al Jazeera", "originally published by Reuters". */
export function creditedSources(page: Page): CreditedSource[] {
  const found: CreditedSource[] = []
  for (const [i, paragraph] of page.paragraphs.entries()) {
    const { text } = paragraph
    if (page.verdicts[i]?.length === 0 || text.length > MAX_CHARS) continue
    const isTail = i >= page.paragraphs.length * TAIL_SHARE
    const whole = isTail ? sourceLine(text) : undefined
    const credit = whole ?? (APPEARED.test(text) || (isTail && LINK.test(text)) ? firstNamed(text) : undefined)
    if (!credit) continue
    const evidence = evidenceInOriginal(page.original, paragraph, credit.start, credit.end)
    found.push({ name: credit.name, evidence, whole: whole !== undefined })
  }
  return found
}

function sourceLine(text: string): (Span & { name: string }) | undefined {
  const words = SOURCE_LINE.exec(text)?.[1]
  const outlet = words ? outletNamed(words) : undefined
  if (!words || !outlet) return undefined
  const start = text.lastIndexOf(words)
  return { name: outlet.name, start, end: start + words.length }
}

function firstNamed(text: string): (Span & { name: string }) | undefined {
  const mention = findOutlets(text)[0]
  if (mention) return { name: mention.outlet.name, start: mention.start, end: mention.end }
  for (const match of text.matchAll(HOST)) {
    const outlet = outletOfDomain(match[0])
    if (outlet) return { name: outlet.name, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
