import { TextDecoderStream } from 'node:stream/web'
import { Readable } from 'node:stream'
import { errorWords } from '../error-words'
import { openStream } from '../open-stream'
import { readHead } from '../read-bytes'
import { skipped } from '../raw-article'
import { encodingOf } from '../decode-any'
import type { FormatReader } from './format-reader'
import { readRecord } from './read-record'

const HEAD_BYTES = 1 << 16
const DELIMITERS = [',', ';', '\t', '|']

interface Parsed {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

/** One article a row; the first row names the columns. A bad row is left out. */
export const csv: FormatReader = {
  name: 'csv',
  extensions: ['.csv', '.tsv'],
  async *read(file, { maxBytes, fields }) {
    const head = await readHead(file.path, HEAD_BYTES)
    if (head.kind === 'failed') return yield skipped(file.uri, head.code, `${file.uri}: ${head.reason}`)
    const encoding = await encodingOf(head.bytes)
    if (encoding === undefined)
      return yield skipped(file.uri, 'ingest/encoding', `${file.uri}: expected text, got bytes in no known encoding`)
    const firstLine = new TextDecoder(encoding).decode(head.bytes).split(/\r?\n|\r/, 1)[0] ?? ''
    const { parse } = await import('csv-parse')
    const problems: { readonly line: number; readonly words: string }[] = []
    const parser = parse({
      columns: true,
      info: true,
      bom: true,
      delimiter: delimiterOf(firstLine),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: maxBytes,
      on_skip: (error) => {
        if (error?.code === 'CSV_MAX_RECORD_SIZE') {
          parser.destroy(new Error(`a row of more than ${maxBytes} bytes`))
          return undefined
        }
        problems.push({ line: error && 'lines' in error ? Number(error.lines) : 0, words: error?.message ?? '' })
        return undefined
      },
    })
    const bytes = openStream(file.path)
    const text = Readable.toWeb(bytes).pipeThrough(new TextDecoderStream(encoding) as never)
    const source = Readable.fromWeb(text as never)
    source.on('error', (error) => parser.destroy(error))
    let count = 0
    try {
      for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
        yield* problems.splice(0).map((problem) => badRow(file.uri, problem))
        const where = `${file.uri}:${info.lines}`
        count += 1
        yield Object.values(record).some((value) => value.includes('\ufffd'))
          ? skipped(where, 'ingest/encoding', `${where}: expected ${encoding}, got bytes that are none`)
          : readRecord(record, where, fields)
      }
    } catch (error) {
      count += 1
      yield skipped(file.uri, 'ingest/unreadable', `${file.uri}: expected a readable table, got ${errorWords(error)}`)
    } finally {
      bytes.destroy()
    }
    count += problems.length
    yield* problems.map((problem) => badRow(file.uri, problem))
    if (count === 0) yield skipped(file.uri, 'ingest/empty', `${file.uri}: expected one article a row, got no rows`)
  },
}

function badRow(uri: string, { line, words }: { readonly line: number; readonly words: string }) {
  const where = `${uri}:${line}`
  return skipped(where, 'ingest/bad-line', `${where}: expected a row, got one that breaks the table: ${words}`)
}

/** Whatever parts the names of the columns. */
function delimiterOf(firstLine: string): string {
  const counts = DELIMITERS.map((delimiter) => firstLine.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}
