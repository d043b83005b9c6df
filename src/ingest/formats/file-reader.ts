import { decodeAny } from '../decode-any'
import { fileNameDate } from '../metadata/file-name-date'
import { readBytes } from '../read-bytes'
import { readSidecar } from '../sidecar'
import { skipped } from '../raw-article'
import type { FormatReader } from './format-reader'

/** A reader of files that hold one article each. A sidecar and a date in the file name tell more about it. */
export function fileReader(name: string, extensions: readonly string[], form: 'text' | 'html'): FormatReader {
  return {
    name,
    extensions,
    async *read(file, options) {
      const bytes = await readBytes(file.path, options.maxBytes)
      if (bytes.kind === 'failed') return yield skipped(file.uri, bytes.code, `${file.uri}: ${bytes.reason}`)
      const sidecar = file.sidecar ? await readSidecar(file.sidecar, options) : undefined
      if (sidecar?.kind === 'skipped') yield sidecar
      const given = sidecar?.kind === 'sidecar' ? sidecar : undefined
      const decoded = await decodeAny(bytes.bytes, {
        form: form === 'html' ? 'markup' : 'text',
        charset: given?.charset,
      })
      if (decoded.kind === 'failed') return yield skipped(file.uri, decoded.code, `${file.uri}: ${decoded.reason}`)
      if (decoded.text.trim() === '')
        return yield skipped(file.uri, 'ingest/empty', `${file.uri}: expected text, got an empty file`)
      const metadata = { ...given?.metadata, date: given?.metadata.date ?? fileNameDate(file.uri) }
      yield { kind: 'raw', article: { uri: given?.uri ?? file.uri, original: decoded.text, form, metadata } }
    },
  }
}
