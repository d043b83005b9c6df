import { fileNameDate } from '../metadata/file-name-date'
import { pdfText } from '../pdf/pdf-text'
import { readBytes } from '../read-bytes'
import { readSidecar } from '../sidecar'
import { skipped } from '../raw-article'
import type { FormatReader } from './format-reader'

/** One article a file, by the text that it carries; offsets count in that text. Scans without any are told. */
export const pdf: FormatReader = {
  name: 'pdf',
  extensions: ['.pdf'],
  async *read(file, options) {
    const bytes = await readBytes(file.path, options.maxBytes)
    if (bytes.kind === 'failed') return yield skipped(file.uri, bytes.code, `${file.uri}: ${bytes.reason}`)
    const sidecar = file.sidecar ? await readSidecar(file.sidecar, options) : undefined
    if (sidecar?.kind === 'skipped') yield sidecar
    const given = sidecar?.kind === 'sidecar' ? sidecar : undefined
    const found = await pdfText(bytes.bytes)
    if (found.kind === 'failed') return yield skipped(file.uri, found.code, `${file.uri}: ${found.reason}`)
    const metadata = { ...given?.metadata, date: given?.metadata.date ?? fileNameDate(file.uri) }
    yield { kind: 'raw', article: { uri: given?.uri ?? file.uri, original: found.text, metadata } }
  },
}
