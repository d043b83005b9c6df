import type { Span } from '../model'

/** A paragraph of the original: one line, or several where a page was hard-wrapped. Offsets are UTF-16 code units. */
export interface Paragraph extends Span {
  readonly lines: readonly Span[]
  /** The lines, trimmed and joined by a space. */
  readonly text: string
}

interface Line extends Span {
  /** True where an empty line stands before it. */
  readonly afterGap: boolean
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const EDGE = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/
const SENTENCE_END = /[.!?:;…]["'”’)\]]*$/
const WRAP_MAX_CHARS = 100
const WRAP_MIN_JOINTS = 4
const WRAP_MIN_SHARE = 0.6

/** The paragraphs of a text copy of a page; empty lines part them, and hard-wrapped lines are put together again. */
export function splitParagraphs(original: string): Paragraph[] {
  const lines = splitLines(original)
  const groups = isHardWrapped(original, lines) ? groupLines(lines) : lines.map((line) => [line])
  return groups.map((group) => paragraphOf(original, group))
}

export function paragraphOf(original: string, lines: readonly Span[]): Paragraph {
  return {
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    lines: lines.map(({ start, end }) => ({ start, end })),
    text: lines.map((line) => original.slice(line.start, line.end)).join(' '),
  }
}

function splitLines(original: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let afterGap = true
  const take = (to: number): void => {
    const line = trimmed(original, from, to)
    if (line.start < line.end) lines.push({ ...line, afterGap })
    afterGap = line.start >= line.end
  }
  for (const lineBreak of original.matchAll(LINE_BREAK)) {
    take(lineBreak.index)
    from = lineBreak.index + lineBreak[0].length
  }
  take(original.length)
  return lines
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && EDGE.test(text.charAt(start))) start += 1
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

/** Whether most line ends fall within sentences and no line is long: text wrapped by a mail program or a terminal. */
function isHardWrapped(original: string, lines: readonly Line[]): boolean {
  if (lines.some((line) => line.end - line.start > WRAP_MAX_CHARS)) return false
  let joints = 0
  let broken = 0
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1]
    if (!previous || line.afterGap) continue
    joints += 1
    if (previous.end - previous.start > 40 && !SENTENCE_END.test(original.slice(previous.end - 4, previous.end)))
      broken += 1
  }
  return joints >= WRAP_MIN_JOINTS && broken >= joints * WRAP_MIN_SHARE
}

function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && !line.afterGap) group.push(line)
    else groups.push([line])
  }
  return groups
}
