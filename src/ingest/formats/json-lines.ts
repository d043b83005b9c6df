import { z } from 'zod'
import { decodeText } from '../decode'
import { dateGiven } from '../metadata/given-date'
import { readLines } from '../read-lines'
import { describeIssue } from '../describe-issue'
import { skipped, type RawResult } from '../raw-article'
import type { FormatReader } from './format-reader'

const TEXT = z.string().nullish()
const RECORD = z.object({
  text: z.string(),
  title: TEXT,
  outlet: TEXT,
  date: TEXT,
  uri: TEXT,
  id: z.union([z.string(), z.number()]).nullish(),
  url: TEXT,
})

/** One article a line: `{"text", "title"?, "outlet"?, "date"?, "uri" or "url" or "id"?}`. A bad line is left out. */
export const jsonLines: FormatReader = {
  name: 'json lines',
  extensions: ['.jsonl', '.ndjson'],
  async *read(file, limits) {
    let count = 0
    for await (const line of readLines(file.path, limits.maxBytes)) {
      if (line.kind === 'failed') {
        const where = line.number === undefined ? file.uri : `${file.uri}:${line.number}`
        yield skipped(where, line.code, `${where}: ${line.reason}`)
        count += 1
        continue
      }
      const decoded = decodeText(line.bytes)
      const where = `${file.uri}:${line.number}`
      if (decoded.kind === 'failed') yield skipped(where, decoded.code, `${where}: ${decoded.reason}`)
      else if (decoded.text.trim() !== '') yield readRecord(decoded.text, where)
      else continue
      count += 1
    }
    if (count === 0)
      yield skipped(file.uri, 'ingest/empty', `${file.uri}: expected one article a line, got an empty file`)
  },
}

function readRecord(line: string, where: string): RawResult {
  const bad = (problem: string): RawResult => skipped(where, 'ingest/bad-line', `${where}: ${problem}`)
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return bad(`expected a JSON object, got ${error instanceof Error ? error.message : String(error)}`)
  }
  const record = RECORD.safeParse(value)
  if (!record.success) return bad(describeIssue(record.error))
  const { text, title, outlet, date, uri, url, id } = record.data
  if (text.trim() === '') return skipped(where, 'ingest/empty', `${where}: expected text, got an empty "text"`)
  const given = date ? dateGiven(date, 'record') : undefined
  if (date && !given) return bad(`"date" must be an ISO day, month or year, got ${JSON.stringify(date.slice(0, 60))}`)
  const name = uri || url || (id === null || id === undefined ? '' : String(id)) || where
  const metadata = { title: title || undefined, outlet: outlet || undefined, date: given }
  return { kind: 'raw', article: { uri: name, original: text, metadata } }
}
