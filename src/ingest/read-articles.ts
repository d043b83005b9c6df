import { CommuniqueError, type Article } from '../model'
import { listFiles } from './list-files'
import { formatOf } from './formats/registry'
import { dateOfIsoPrefix } from './metadata/iso-date'
import { toArticle } from './to-article'
import type { Metadata, RawArticle, Skipped } from './raw-article'

export interface IngestOptions {
  /** Publication day, month or year of all articles, an ISO prefix. */
  readonly date?: string
  /** Outlet of all articles. */
  readonly outlet?: string
  /** Largest article in bytes; default 20 MB. */
  readonly maxBytes?: number
}

export type ReadResult = { readonly kind: 'article'; readonly article: Article } | Skipped

const DEFAULT_MAX_BYTES = 20_000_000

/**
 * Reads files and folders (with all below them) and yields each article, or why something was skipped, by uri within
 * each input. One bad file never ends the reading. Duplicates are still in: see `collapseDuplicates`.
 * @throws CommuniqueError `ingest/option` where the date is no ISO prefix
 * @example for await (const result of readArticles(['seeds'])) if (result.kind === 'article') use(result.article)
 */
export async function* readArticles(
  inputs: readonly string[],
  options: IngestOptions = {},
): AsyncGenerator<ReadResult> {
  const given = givenMetadata(options)
  const limits = { maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES }
  for (const input of inputs)
    for (const listed of await listFiles(input)) {
      const format = listed.kind === 'file' ? formatOf(listed.file.path) : undefined
      if (listed.kind === 'skipped') yield listed
      else if (format)
        for await (const raw of format.read(listed.file, limits))
          yield raw.kind === 'skipped' ? raw : result(raw.article, given)
    }
}

function result(raw: RawArticle, given: Metadata): ReadResult {
  const article = toArticle({ ...raw, metadata: { ...raw.metadata, ...given } })
  return 'kind' in article ? article : { kind: 'article', article }
}

function givenMetadata(options: IngestOptions): Metadata {
  const value = options.date === undefined ? undefined : dateOfIsoPrefix(options.date)
  if (options.date !== undefined && !value)
    throw new CommuniqueError(
      'ingest/option',
      `date: expected an ISO day, month or year, got ${JSON.stringify(options.date)}`,
    )
  return { ...(value && { date: { value, basis: 'option' } }), ...(options.outlet && { outlet: options.outlet }) }
}
