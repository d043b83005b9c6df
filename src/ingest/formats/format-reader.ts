import type { FileEntry, ReadingOptions } from '../file-entry'
import type { RawResult } from '../raw-article'

/** Reads one format. A reader never throws for a bad file: it yields what is wrong. */
export interface FormatReader {
  readonly name: string
  /** Endings of file names, in lower case with the dot; `.gz` after them is read too. */
  readonly extensions: readonly string[]
  readonly read: (file: FileEntry, options: ReadingOptions) => AsyncIterable<RawResult>
}
