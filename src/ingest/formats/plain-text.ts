import { decodeText } from '../decode'
import { fileNameDate } from '../metadata/file-name-date'
import { readBytes } from '../read-bytes'
import { readSidecar } from '../sidecar'
import { skipped } from '../raw-article'
import type { FormatReader } from './format-reader'

/** One article a file, as copied from a page. A sidecar and a date in the file name tell more about it. */
export const plainText: FormatReader = {
  name: 'text',
  extensions: ['.txt', '.text', '.md'],
  async *read(file, limits) {
    const bytes = await readBytes(file.path, limits.maxBytes)
    if (bytes.kind === 'failed') return yield skipped(file.uri, bytes.code, `${file.uri}: ${bytes.reason}`)
    const decoded = decodeText(bytes.bytes)
    if (decoded.kind === 'failed') return yield skipped(file.uri, decoded.code, `${file.uri}: ${decoded.reason}`)
    if (decoded.text.trim() === '')
      return yield skipped(file.uri, 'ingest/empty', `${file.uri}: expected text, got an empty file`)
    const sidecar = file.sidecar ? await readSidecar(file.sidecar, limits) : undefined
    if (sidecar?.kind === 'skipped') yield sidecar
    const given = sidecar?.kind === 'sidecar' ? sidecar : undefined
    const metadata = { ...given?.metadata, date: given?.metadata.date ?? fileNameDate(file.uri) }
    yield { kind: 'raw', article: { uri: given?.uri ?? file.uri, original: decoded.text, metadata } }
  },
}
