import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { decodeText } from './decode'
import { readJsonLine } from './formats/json-lines'
import { givenMetadata, withMetadata } from './given-metadata'
import { skipped, type RawResult } from './raw-article'
import { DEFAULT_MAX_BYTES, readOf, type IngestOptions, type ReadResult } from './read-articles'
import { streamLines, type LineRead } from './read-lines'

export interface StreamOptions extends IngestOptions {
  /** Name of the file that the lines are of: its nameless articles are `name:line`, as when the file itself is read. */
  readonly name?: string
}

/** What one line gave. */
export interface LineResult {
  /** From 1. */
  readonly line: number
  readonly result: ReadResult
}

const NAME_DIGITS = 16

/**
 * Reads JSON Lines from a stream, one article a line. Without `name` an article that has no name of its own is named by a
 * hash of its line: what a line gives depends on nothing but the line, however the lines are dealt out.
 * @throws CommuniqueError `ingest/option` where the date is no ISO prefix
 */
export async function* readArticleLines(stream: Readable, options: StreamOptions = {}): AsyncGenerator<LineResult> {
  const given = givenMetadata(options)
  for await (const line of streamLines(stream, options.maxBytes ?? DEFAULT_MAX_BYTES)) {
    const raw = rawOf(line, options)
    if (raw !== undefined) yield { line: line.number ?? 0, result: readOf(withMetadata(raw, given)) }
  }
}

function rawOf(line: LineRead, { name, fields = {} }: StreamOptions): RawResult | undefined {
  const where = name === undefined ? nameOf(line) : `${name}:${line.number ?? 0}`
  if (line.kind === 'failed') return skipped(where, line.code, `${where}: ${line.reason}`)
  const decoded = decodeText(line.bytes)
  if (decoded.kind === 'failed') return skipped(where, decoded.code, `${where}: ${decoded.reason}`)
  return decoded.text.trim() === '' ? undefined : readJsonLine(decoded.text, where, fields)
}

function nameOf(line: LineRead): string {
  if (line.kind === 'failed') return `line:${line.number ?? 0}`
  return `line:${createHash('sha256').update(line.bytes).digest('hex').slice(0, NAME_DIGITS)}`
}
