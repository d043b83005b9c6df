import { CommuniqueError } from '../model'
import { dateOfIsoPrefix } from './metadata/iso-date'
import type { Metadata, RawResult } from './raw-article'

/** What options say of all articles. Throws `ingest/option` where the date is no ISO prefix. */
export function givenMetadata(options: { readonly date?: string; readonly outlet?: string }): Metadata {
  const value = options.date === undefined ? undefined : dateOfIsoPrefix(options.date)
  if (options.date !== undefined && !value)
    throw new CommuniqueError(
      'ingest/option',
      `date: expected an ISO day, month or year, got ${JSON.stringify(options.date)}`,
    )
  return { ...(value && { date: { value, basis: 'option' } }), ...(options.outlet && { outlet: options.outlet }) }
}

export function withMetadata(raw: RawResult, given: Metadata): RawResult {
  if (raw.kind === 'skipped') return raw
  return { kind: 'raw', article: { ...raw.article, metadata: { ...raw.article.metadata, ...given } } }
}
