import type { Span } from '../../model'
import { isLineBreak, isSpace } from './characters'

interface Line extends Span {
  /** Whether a blank line, or nothing, comes before. */
  readonly opensBlock: boolean
}

const WRAP_WIDTH_MIN = 40
const WRAP_WIDTH_MAX = 130
const WRAPPED_LINES_MIN = 3
const WRAPPED_SHARE = 0.6
const FULL_LINE_SHARE = 0.75
const SENTENCE_END = /[.!?…:]["'”’)\]»]*$/

/**
 * Paragraphs without the white space about them. A line is a paragraph; only where a text is wrapped to a width
 * (most lines full and ending in mid-sentence) do lines run on until a blank line or a line that was cut short.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  if (width === undefined) return lines.map(({ start, end }) => ({ start, end }))
  const paragraphs: Span[] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open === undefined || line.opensBlock || wasCutShort(text, open, line, width))
      paragraphs.push({ start: line.start, end: line.end })
    else paragraphs[paragraphs.length - 1] = { start: open.start, end: line.end }
  }
  return paragraphs
}

/** Lines that are not blank. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let opensBlock = true
  for (let at = 0; at < text.length;) {
    let end = at
    while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++
    let first = at
    let last = end
    while (first < last && isSpace(text.charCodeAt(first))) first++
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--
    if (last > first) lines.push({ start: first, end: last, opensBlock })
    opensBlock = last === first
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1)
  }
  return lines
}

/** The width that the text is wrapped to, undefined where it is not. */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const inner = lines.filter((_, i) => lines[i + 1]?.opensBlock === false)
  if (inner.length < WRAPPED_LINES_MIN) return undefined
  const lengths = inner.map(({ start, end }) => end - start).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  if (width < WRAP_WIDTH_MIN || width > WRAP_WIDTH_MAX) return undefined
  const running = inner.filter(
    ({ start, end }) =>
      end - start >= width * FULL_LINE_SHARE && !SENTENCE_END.test(text.slice(Math.max(start, end - 8), end)),
  )
  return running.length >= inner.length * WRAPPED_SHARE ? width : undefined
}

/** Whether the next line's first word would have fitted on the last line: a heading, or a paragraph's end. */
function wasCutShort(text: string, open: Span, next: Line, width: number): boolean {
  let lineStart = open.end
  while (lineStart > open.start && !isLineBreak(text.charCodeAt(lineStart - 1))) lineStart--
  let word = next.start
  while (word < next.end && !isSpace(text.charCodeAt(word))) word++
  return open.end - lineStart + 1 + (word - next.start) < width * FULL_LINE_SHARE
}
