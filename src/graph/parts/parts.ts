import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { CommuniqueError, type Article } from '../../model'
import type { ArticleAnalysis } from '../analyse-article'
import { isSameMaker, type Fingerprint } from '../extraction/fingerprint'
import { linesOf, LineWriter, textAt } from '../lines'
import { analysisIn, analysisLine, articleIn, parseLine, readLine, type PartHead } from './part-line'

interface Place {
  readonly offset: number
  readonly bytes: number
  readonly by: Fingerprint
}

export const PARTS_FILE = 'parts.jsonl'

/**
 * What articles gave, kept in one file that only grows: one line an article. A line that a killed process left unfinished
 * is cut off when the file is opened. Only the places of lines are held in memory.
 */
export class Parts {
  readonly #path: string
  readonly #analyses: Map<string, Place>
  readonly #articles: Map<string, Place>
  readonly #writer: LineWriter
  readonly #handle: number
  #end: number
  #isOpen = true

  private constructor(path: string) {
    this.#path = path
    const { analyses, articles, end } = scan(path)
    this.#analyses = analyses
    this.#articles = articles
    this.#end = end
    this.#writer = new LineWriter(path, 'a')
    this.#handle = openSync(path, 'r')
  }

  /** Opens the parts in a folder, which is made where it is not there. */
  static open(folder: string): Parts {
    mkdirSync(folder, { recursive: true })
    rmSync(join(folder, `${PARTS_FILE}.new`), { force: true })
    return new Parts(join(folder, PARTS_FILE))
  }

  isAnalysed(key: string): boolean {
    return this.#analyses.has(key)
  }

  isKept(key: string): boolean {
    return this.#analyses.has(key) || this.#articles.has(key)
  }

  /** Whether what is kept under a key was made by this. */
  isMadeBy(key: string, by: Fingerprint): boolean {
    const place = this.#analyses.get(key) ?? this.#articles.get(key)
    return place !== undefined && isSameMaker(place.by, by)
  }

  addAnalysis(head: PartHead, analysis: string): void {
    this.#add(this.#analyses, head, analysisLine(head, analysis))
  }

  addRead(head: PartHead, article: Article): void {
    this.#add(this.#articles, head, readLine(head, article))
  }

  /** Adds a line of another part as it stands. */
  addLine(kind: 'analysis' | 'read', head: PartHead, line: string): void {
    this.#add(kind === 'analysis' ? this.#analyses : this.#articles, head, line)
  }

  analysis(key: string): ArticleAnalysis {
    return analysisIn(this.#lineAt(this.#analyses.get(key), key))
  }

  /** The article as it was read, of one that is not analysed. */
  article(key: string): Article {
    return articleIn(this.#lineAt(this.#articles.get(key), key))
  }

  /** Drops what is not wanted any more where that is the larger part, in one step. */
  compact(isWanted: (key: string) => boolean): void {
    const kept = [this.#analyses, this.#articles].map((places) => [...places].filter(([key]) => isWanted(key)))
    const wanted = kept.flat().reduce((sum, [, { bytes }]) => sum + bytes + 1, 0)
    if (wanted * 2 >= this.#end) return
    const fresh = `${this.#path}.new`
    const writer = new LineWriter(fresh)
    for (const [, place] of kept.flat()) writer.write(`${this.#lineAt(place, '')}\n`)
    writer.close()
    renameSync(fresh, this.#path)
  }

  /** Puts all of it on the disk. */
  close(): void {
    this.#writer.close()
    this.abandon()
  }

  /** Closes it where something went wrong, such as a full disk; what is half written is cut off when it is opened again. */
  abandon(): void {
    this.#writer.abandon()
    if (this.#isOpen) closeSync(this.#handle)
    this.#isOpen = false
  }

  #add(places: Map<string, Place>, { key, by }: PartHead, line: string): void {
    const bytes = Buffer.byteLength(line)
    this.#writer.write(`${line}\n`)
    places.set(key, { offset: this.#end, bytes, by })
    this.#end += bytes + 1
    // What is told as done must be there after a crash.
    this.#writer.flush()
  }

  #lineAt(place: Place | undefined, key: string): string {
    if (place === undefined)
      throw new CommuniqueError(
        'build/broken',
        `${this.#path}: expected the article of ${key}, got none; build it again`,
      )
    return textAt(this.#handle, place.offset, place.bytes)
  }
}

function scan(path: string): { analyses: Map<string, Place>; articles: Map<string, Place>; end: number } {
  const analyses = new Map<string, Place>()
  const articles = new Map<string, Place>()
  const makers: Fingerprint[] = []
  /** One object for all lines of one maker. */
  const known = (by: Fingerprint): Fingerprint => {
    const same = makers.find((each) => isSameMaker(each, by))
    if (same === undefined) makers.push(by)
    return same ?? by
  }
  let end = 0
  if (!existsSync(path)) return { analyses, articles, end }
  const handle = openSync(path, 'r')
  try {
    for (const { text, offset, bytes, ended } of linesOf(handle)) {
      if (!ended) break
      end = offset + bytes + 1
      const line = parseLine(text)
      if (line === undefined || line.kind === 'skipped') continue
      const places = line.kind === 'analysis' ? analyses : articles
      places.set(line.head.key, { offset, bytes, by: known(line.head.by) })
    }
  } finally {
    closeSync(handle)
  }
  truncateSync(path, end)
  return { analyses, articles, end }
}
