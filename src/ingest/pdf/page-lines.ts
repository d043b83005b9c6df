/** A line of a page as printed: its words, where it begins and ends, its height and its baseline from the bottom. */
export interface PageLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly height: number
  readonly baseline: number
}

/** What the library tells of a run of characters; `transform` ends with its place on the page. */
interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

const SAME_LINE_SHARE = 0.5
const WORD_GAP_SHARE = 0.15

/** The lines of a page in the order in which the file draws them, which is that of reading. */
export function linesOfPage(items: readonly unknown[]): PageLine[] {
  const lines: PageLine[] = []
  let run: TextItem[] = []
  const close = (): void => {
    const line = lineOf(run)
    if (line) lines.push(line)
    run = []
  }
  for (const item of items) {
    if (!isText(item)) continue
    const last = run.at(-1)
    if (last && item.str !== '' && !continues(last, item)) close()
    if (item.str !== '') run.push(item)
    if (item.hasEOL) close()
  }
  close()
  return lines
}

function isText(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item && typeof item.str === 'string'
}

const x = (item: TextItem): number => item.transform[4] ?? 0
const y = (item: TextItem): number => item.transform[5] ?? 0

function continues(last: TextItem, next: TextItem): boolean {
  const height = Math.max(last.height, next.height, 1)
  return Math.abs(y(last) - y(next)) < height * SAME_LINE_SHARE && x(next) >= x(last) - height
}

function lineOf(run: readonly TextItem[]): PageLine | undefined {
  const parts: string[] = []
  for (const [i, item] of run.entries()) {
    const before = run[i - 1]
    const gap = before ? x(item) - x(before) - before.width : 0
    const isGap = before && gap > item.height * WORD_GAP_SHARE && !/\s$/.test(before.str) && !/^\s/.test(item.str)
    parts.push(isGap ? ` ${item.str}` : item.str)
  }
  const text = parts.join('').replace(/\s+/g, ' ').trim()
  const [first] = run
  const last = run.at(-1)
  if (!first || !last || text === '') return undefined
  return {
    text,
    left: x(first),
    right: x(last) + last.width,
    height: Math.max(...run.slice(0, 1000).map(({ height }) => height)),
    baseline: y(first),
  }
}
