import type { PageLine } from './page-lines'

const SENTENCE_END = /[.!?:]["'”’)\]]*$/
const GAP_SHARE = 1.45
const HEIGHT_CHANGE = 0.15
const SHORT_SHARE = 0.75
const EDGE_LINES = 2
/** A word that is cut at the end of a line: its second half begins with a small letter. */
const CUT_WORD = /\p{Ll}[-\u00ad\u2010]$/u

/** The paragraphs of a document: lines put together, cut words joined, running heads and page numbers left out. */
export function paragraphsOf(pages: readonly (readonly PageLine[])[]): string[] {
  const heads = runningHeads(pages)
  const lines = pages.flatMap((page) =>
    page.filter((line, i) => !(isEdge(i, page.length) && (heads.has(folded(line.text)) || isPageNumber(line.text)))),
  )
  const usual = median(lines.flatMap((line, i) => gapBefore(lines, i, line) ?? []))
  const widest = Math.max(0, ...quantile(lines.map(({ left, right }) => right - left)))
  const paragraphs: string[] = []
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    const last = paragraphs.at(-1)
    if (above === undefined || last === undefined || begins(above, line, gapBefore(lines, i, line), usual, widest))
      paragraphs.push(line.text)
    else paragraphs[paragraphs.length - 1] = joined(last, line.text)
  }
  return paragraphs
}

/** Whether a line begins a paragraph: after a gap or a change of size, after a short line, or indented. */
function begins(above: PageLine, line: PageLine, gap: number | undefined, usual: number, widest: number): boolean {
  if (Math.abs(above.height - line.height) > above.height * HEIGHT_CHANGE) return true
  const ended = SENTENCE_END.test(above.text)
  if (gap === undefined) return ended
  if (usual > 0 && gap > usual * GAP_SHARE) return true
  const isShort = above.right - above.left < widest * SHORT_SHARE
  const isIndented = line.left - above.left > line.height * 0.8
  return ended && (isShort || isIndented)
}

/** From baseline to baseline; undefined at the top of a page or column. */
function gapBefore(lines: readonly PageLine[], i: number, line: PageLine): number | undefined {
  const above = lines[i - 1]
  return above && above.baseline > line.baseline ? above.baseline - line.baseline : undefined
}

function joined(above: string, below: string): string {
  return CUT_WORD.test(above) && /^\p{Ll}/u.test(below) ? above.slice(0, -1) + below : `${above} ${below}`
}

/** Lines that stand at the edge of half of the pages or more, numbers aside. */
function runningHeads(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const text of new Set(page.filter((_, i) => isEdge(i, page.length)).map((line) => folded(line.text))))
      counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > 1 && count >= pages.length / 2).map(([text]) => text))
}

const isEdge = (i: number, count: number): boolean => i < EDGE_LINES || i >= count - EDGE_LINES
const folded = (text: string): string => text.replace(/\d+/g, '#')
const isPageNumber = (text: string): boolean => /^(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i.test(text)

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

/** The number below which nine in ten lie. */
function quantile(numbers: readonly number[]): number[] {
  const found = [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.9)]
  return found === undefined ? [] : [found]
}
