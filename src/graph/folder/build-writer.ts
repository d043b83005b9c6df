import { closeSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildManifest, BuildReport } from '../../model'
import { LineWriter, linesOf } from '../lines'
import { commitNext, prepareNext } from './commit'
import { GRAPH_FILE, INPUTS_FILE, MANIFEST_FILE, RECORD_FILES, REPORT_FILE, type RecordKind } from './files'

/** A report without what grows with the articles, which is written piece by piece. */
export type ReportHead = Omit<BuildReport, 'missed'>

export interface ManifestHead {
  readonly version: string
  readonly options: BuildManifest['options']
}

const KINDS = Object.keys(RECORD_FILES) as RecordKind[]

/** Writes a build piece by piece beside its place and puts it there as one: readers see the old build or the new one. */
export class BuildWriter {
  readonly #folder: string
  readonly #next: string
  readonly #writers: Readonly<Record<RecordKind, LineWriter>>
  readonly #counts = { articles: 0, claims: 0, entities: 0, facts: 0 }
  readonly #files: Record<string, string> = {}

  /** `folder` is a claimed one. */
  constructor(folder: string) {
    this.#folder = folder
    this.#next = prepareNext(folder)
    const writer = (kind: RecordKind): LineWriter => new LineWriter(join(this.#next, RECORD_FILES[kind]))
    this.#writers = {
      articles: writer('articles'),
      claims: writer('claims'),
      entities: writer('entities'),
      facts: writer('facts'),
    }
  }

  /** Adds a record, as JSON; those of a kind come sorted by id. */
  add(kind: RecordKind, json: string): void {
    this.#writers[kind].write(`${json}\n`)
    this.#counts[kind]++
  }

  /** Ends the files of records, so that they can be read back. */
  endRecords(): void {
    for (const kind of KINDS) this.#files[RECORD_FILES[kind]] = this.#writers[kind].close()
  }

  /** The records of a kind as JSON, once they are ended. */
  *records(kind: RecordKind): Generator<string> {
    const handle = openSync(join(this.#next, RECORD_FILES[kind]), 'r')
    try {
      for (const { text } of linesOf(handle)) yield text
    } finally {
      closeSync(handle)
    }
  }

  graph(pieces: Iterable<string>): void {
    this.#files[GRAPH_FILE] = this.#write(GRAPH_FILE, pieces)
  }

  /** `missed` are the sentences that gave no claim, as JSON. */
  report(head: ReportHead, missed: Iterable<string>): void {
    this.#files[REPORT_FILE] = this.#write(REPORT_FILE, reportPieces(head, missed))
  }

  inputs(lines: Iterable<string>): void {
    this.#write(INPUTS_FILE, lines)
  }

  commit({ version, options }: ManifestHead): BuildManifest {
    const manifest: BuildManifest = { format: 1, version, options, files: this.#files, counts: this.#counts }
    this.#write(MANIFEST_FILE, [JSON.stringify(manifest, null, 2) + '\n'])
    commitNext(this.#folder)
    return manifest
  }

  /** Drops what was written. */
  abandon(): void {
    for (const kind of KINDS) this.#writers[kind].abandon()
    rmSync(this.#next, { recursive: true, force: true })
  }

  #write(name: string, pieces: Iterable<string>): string {
    const writer = new LineWriter(join(this.#next, name))
    try {
      for (const piece of pieces) writer.write(piece)
    } catch (error) {
      writer.abandon()
      throw error
    }
    return writer.close()
  }
}

/** What `JSON.stringify(report, null, 2)` gives, without all of it in one string. */
function* reportPieces(head: ReportHead, missed: Iterable<string>): Generator<string> {
  const { read, articles, skipped, sentences, tokens, ...rest } = head
  const [before = '', after = ''] = JSON.stringify(
    { read, articles, skipped, sentences, tokens, missed: [], ...rest },
    null,
    2,
  ).split('\n  "missed": []')
  yield `${before}\n  "missed": [`
  let separator = '\n'
  for (const json of missed) {
    const lines = JSON.stringify(JSON.parse(json), null, 2).split('\n')
    yield separator + lines.map((line) => `    ${line}`).join('\n')
    separator = ',\n'
  }
  yield `${separator === '\n' ? '' : '\n  '}]${after}\n`
}
