import type { Article } from '../model'
import { articleOf } from './article-of'
import type { FieldMap } from './field-map'
import { formatOf } from './formats/registry'
import { givenMetadata, withMetadata } from './given-metadata'
import { listFiles } from './list-files'
import type { RawResult, Skipped } from './raw-article'

export interface IngestOptions {
  /** Publication day, month or year of all articles, an ISO prefix. */
  readonly date?: string
  /** Outlet of all articles. */
  readonly outlet?: string
  /** Largest article in bytes; default 20 MB. */
  readonly maxBytes?: number
  /** Which columns of CSV or properties of JSON Lines hold the fields of an article; usual names are known. */
  readonly fields?: FieldMap
}

export type ReadResult = { readonly kind: 'article'; readonly article: Article } | Skipped

export const DEFAULT_MAX_BYTES = 20_000_000

/**
 * Reads files and folders (with all below them) and yields each article, or why something was skipped, by uri within
 * each input. One bad file never ends the reading. Duplicates are still in: a build keeps the first by uri.
 * @throws CommuniqueError `ingest/option` where the date is no ISO prefix
 * @example for await (const result of readArticles(['seeds'])) if (result.kind === 'article') use(result.article)
 */
export async function* readArticles(
  inputs: readonly string[],
  options: IngestOptions = {},
): AsyncGenerator<ReadResult> {
  for await (const raw of readRaw(inputs, options)) yield readOf(raw)
}

export function readOf(raw: RawResult): ReadResult {
  const article = raw.kind === 'skipped' ? raw : articleOf(raw.article)
  return 'kind' in article ? article : { kind: 'article', article }
}

/**
 * The same before anything is made of it: what each file holds, as plain data for `articleOf`, one at a time. What the
 * options say of all articles is in their metadata.
 */
export async function* readRaw(inputs: readonly string[], options: IngestOptions = {}): AsyncGenerator<RawResult> {
  const given = givenMetadata(options)
  const reading = { maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES, fields: options.fields ?? {} }
  for (const input of inputs)
    for await (const listed of listFiles(input)) {
      const format = listed.kind === 'file' ? formatOf(listed.file.path) : undefined
      if (listed.kind === 'skipped') yield listed
      else if (format) for await (const raw of format.read(listed.file, reading)) yield withMetadata(raw, given)
    }
}
