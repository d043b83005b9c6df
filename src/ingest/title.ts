import { SECTION_NAMES } from './data/section-names'
import { outletNamed } from './outlet-index'
import type { Span } from '../model'

/** The headline of a page: which paragraph it is, the span of its words in that paragraph, and the suffix cut off. */
export interface FoundTitle {
  readonly paragraph: number
  readonly span: Span
  /** Name of the site or its section after a bar or dash, with its place in the paragraph. */
  readonly suffix?: Span
}

const MAX_CHARS = 160
const MAX_WORDS = 26
const MIN_WORDS = 3
const GLUED_PREFIX_MAX_CHARS = 40
const REPEAT_WITHIN_PARAGRAPHS = 4
const SENTENCE_END = /[.!…:;,]["'”’)\]]*$/
const DATELINE_START =
  /^(?:\([A-Z][\w .]{1,12}\)|[\p{Lu}][\p{L} ,.'’/-]{2,40}\([A-Z][\w .]{1,12}\)|[\p{Lu}]{3}[\p{Lu} ,.'’/-]*\s?[–—-]\s)/u
/** Summaries over the text, and lines of writers' names. */
const NO_HEADLINE =
  /^(?:Story highlights|STORY HIGHLIGHTS|Key points|Highlights)\b|^(?:\p{Lu}[\p{Ll}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+(?:,? and|,) (?:\p{Lu}[\p{Ll}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+$/u
const SUFFIX = /\s(?:\||–|—|-|::|•|»)\s([^|–—]{2,40})$/u

/**
 * The headline, if the first kept paragraph looks like one: some words, no full stop, no dateline, and a text after it.
 * @param texts all paragraphs of the page
 * @param kept indices of the paragraphs that are not cut, ascending
 */
export function findTitle(texts: readonly string[], kept: readonly number[]): FoundTitle | undefined {
  const first = kept[0]
  if (first === undefined || kept.length < 2) return undefined
  const repeat = repeatOf(texts, kept, first)
  const paragraph = repeat ?? first
  const text = texts[paragraph] ?? ''
  const suffix = siteSuffix(text)
  const end = suffix ? suffix.start : text.length
  if (!isHeadline(text.slice(0, end))) return undefined
  return {
    paragraph,
    span: { start: 0, end },
    ...(suffix && { suffix: { start: suffix.nameStart, end: text.length } }),
  }
}

/** The later paragraph that gives the same headline without the section's name glued before it or the site's after it. */
function repeatOf(texts: readonly string[], kept: readonly number[], first: number): number | undefined {
  const text = texts[first] ?? ''
  if (text.length > MAX_CHARS + GLUED_PREFIX_MAX_CHARS) return undefined
  return kept.slice(1, REPEAT_WITHIN_PARAGRAPHS).find((i) => {
    const later = texts[i] ?? ''
    const extra = text.length - later.length
    return (
      later.length >= 20 &&
      extra >= 0 &&
      extra <= GLUED_PREFIX_MAX_CHARS &&
      (text.endsWith(later) || text.startsWith(later))
    )
  })
}

function siteSuffix(text: string): { start: number; nameStart: number } | undefined {
  if (text.length > MAX_CHARS + GLUED_PREFIX_MAX_CHARS) return undefined
  const match = SUFFIX.exec(text)
  const name = match?.[1]
  if (!match || !name) return undefined
  const isBar = /^\s[|•»:]/.test(match[0])
  const isKnown = SECTION_NAMES.has(name.trim().toLowerCase()) || outletNamed(name) !== undefined
  if (!isKnown && !(isBar && name.trim().split(/\s+/).length <= 4)) return undefined
  return { start: match.index, nameStart: text.length - name.length }
}

/** Whether a line reads like a headline and not like a sentence or a label. */
export function isHeadline(text: string): boolean {
  if (text.length > MAX_CHARS) return false
  const words = text.split(/\s+/).length
  if (words < MIN_WORDS || words > MAX_WORDS || NO_HEADLINE.test(text)) return false
  return /^["'“‘¿([]?[\p{Lu}\p{N}]/u.test(text) && !SENTENCE_END.test(text) && !DATELINE_START.test(text)
}
