import { decodeText } from '../decode'
import { readLines } from '../read-lines'
import { skipped, type RawResult } from '../raw-article'
import type { FieldMap } from '../field-map'
import type { FormatReader } from './format-reader'
import { readRecord } from './read-record'

/** One article a line: `{"text", "title"?, "outlet"?, "date"?, "uri" or "url" or "id"?}`. A bad line is left out. */
export const jsonLines: FormatReader = {
  name: 'json lines',
  extensions: ['.jsonl', '.ndjson'],
  async *read(file, { maxBytes, fields }) {
    let count = 0
    for await (const line of readLines(file.path, maxBytes)) {
      if (line.kind === 'failed') {
        const where = line.number === undefined ? file.uri : `${file.uri}:${line.number}`
        yield skipped(where, line.code, `${where}: ${line.reason}`)
        count += 1
        continue
      }
      const decoded = decodeText(line.bytes)
      const where = `${file.uri}:${line.number}`
      if (decoded.kind === 'failed') yield skipped(where, decoded.code, `${where}: ${decoded.reason}`)
      else if (decoded.text.trim() !== '') yield readJsonLine(decoded.text, where, fields)
      else continue
      count += 1
    }
    if (count === 0)
      yield skipped(file.uri, 'ingest/empty', `${file.uri}: expected one article a line, got an empty file`)
  },
}

/** The article of one line; `where` names the line, and the article where that has no name of its own. */
export function readJsonLine(line: string, where: string, fields: FieldMap): RawResult {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return skipped(where, 'ingest/bad-line', `${where}: expected a JSON object, got ${problem}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return skipped(
      where,
      'ingest/bad-line',
      `${where}: expected a JSON object, got ${JSON.stringify(value)?.slice(0, 60)}`,
    )
  return readRecord(value as Record<string, unknown>, where, fields)
}
