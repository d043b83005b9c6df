import type { PageElement, PageNode, PageText, TextPiece } from './page-tree'
import { BLOCKS, CELLS } from './tags'

/** A stretch of the copy and the stretch of the source that it was taken from; of equal length where `verbatim`. */
export interface CopyRun {
  readonly start: number
  readonly end: number
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly verbatim: boolean
}

/** The text of a page, one block a line, and where each part of it stands in the source. */
export interface MainCopy {
  readonly text: string
  /** In order; white space between words and lines that the source gives otherwise lies in no run. */
  readonly runs: readonly CopyRun[]
}

/** Copies the text below `root` of which `keeps` says that it belongs to the article. */
export function copyText(root: PageElement, keeps: (text: PageText, parent: PageElement) => boolean): MainCopy {
  const copy = new Copy()
  const visit = (node: PageNode, parent: PageElement): void => {
    if (node.kind === 'text') {
      if (keeps(node, parent)) for (const piece of node.pieces) copy.add(piece)
      return
    }
    const edge = BLOCKS.has(node.tag) ? '\n' : CELLS.has(node.tag) ? '\t' : undefined
    if (edge) copy.part(edge)
    for (const child of node.children) visit(child, node)
    if (edge) copy.part(edge)
  }
  for (const child of root.children) visit(child, root)
  return { text: copy.parts.join(''), runs: copy.runs }
}

class Copy {
  readonly parts: string[] = []
  readonly runs: CopyRun[] = []
  private length = 0
  /** White space since the last word: the widest of what was asked for. */
  private gap = ''
  private gapAt: number | undefined

  part(separator: '\n' | '\t' | ' ', at?: number): void {
    if (separator === '\n' || this.gap === '' || (separator === '\t' && this.gap === ' ')) {
      this.gapAt = this.gap === '' ? at : undefined
      this.gap = separator
    } else this.gapAt = undefined
  }

  add({ text, start, end }: TextPiece): void {
    if (end - start !== text.length) {
      if (/^\s+$/.test(text)) this.part(' ')
      else this.write(text, start, end)
      return
    }
    for (const match of text.matchAll(/\s+|\S+/g)) {
      const at = start + match.index
      if (/^\s/.test(match[0])) this.part(' ', match[0] === ' ' ? at : undefined)
      else this.write(match[0], at, at + match[0].length)
    }
  }

  private write(text: string, start: number, end: number): void {
    if (this.gap !== '' && this.length > 0) {
      this.parts.push(this.gap)
      if (this.gapAt !== undefined) this.run(1, this.gapAt, this.gapAt + 1)
      this.length += 1
    }
    this.gap = ''
    this.gapAt = undefined
    this.parts.push(text)
    this.run(text.length, start, end)
    this.length += text.length
  }

  private run(length: number, sourceStart: number, sourceEnd: number): void {
    const last = this.runs.at(-1)
    const verbatim = sourceEnd - sourceStart === length
    const run = { start: this.length, end: this.length + length, sourceStart, sourceEnd, verbatim }
    if (last?.verbatim && verbatim && last.end === run.start && last.sourceEnd === sourceStart)
      this.runs[this.runs.length - 1] = { ...last, end: run.end, sourceEnd }
    else this.runs.push(run)
  }
}
