import { decodeAny, type EncodingHints } from '../decode-any'
import { fileNameDate } from '../metadata/file-name-date'
import { readBytes, type ReadFailure } from '../read-bytes'
import { readSidecar } from '../sidecar'
import { skipped, type RawArticle } from '../raw-article'
import type { FormatReader } from './format-reader'

interface FileForm extends Pick<RawArticle, 'form'> {
  readonly name: string
  readonly extensions: readonly string[]
  /** The text of the bytes, or why there is none. */
  readonly textOf: (
    bytes: Uint8Array,
    charset: string | undefined,
  ) => Promise<{ readonly kind: 'text'; readonly text: string } | ReadFailure>
}

/** A reader of files that hold one article each. A sidecar and a date in the file name tell more about it. */
export function fileReader({ name, extensions, form, textOf }: FileForm): FormatReader {
  return {
    name,
    extensions,
    async *read(file, options) {
      const bytes = await readBytes(file.path, options.maxBytes)
      if (bytes.kind === 'failed') return yield skipped(file.uri, bytes.code, `${file.uri}: ${bytes.reason}`)
      const sidecar = file.sidecar ? await readSidecar(file.sidecar, options) : undefined
      if (sidecar?.kind === 'skipped') yield sidecar
      const given = sidecar?.kind === 'sidecar' ? sidecar : undefined
      const found = await textOf(bytes.bytes, given?.charset)
      if (found.kind === 'failed') return yield skipped(file.uri, found.code, `${file.uri}: ${found.reason}`)
      const metadata = { ...given?.metadata, date: given?.metadata.date ?? fileNameDate(file.uri) }
      const article = { uri: given?.uri ?? file.uri, original: found.text, metadata }
      yield { kind: 'raw', article: form === undefined ? article : { ...article, form } }
    },
  }
}

/** Decodes files of text or markup; one without any text is empty. */
export function decoded(form: EncodingHints['form']): FileForm['textOf'] {
  return async (bytes, charset) => {
    const found = await decodeAny(bytes, { form, charset })
    return found.kind === 'text' && found.text.trim() === ''
      ? { kind: 'failed', code: 'ingest/empty', reason: 'expected text, got an empty file' }
      : found
  }
}
