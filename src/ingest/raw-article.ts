import type { DateValue } from '../model'

/**
 * What a format's reader takes out of a file: the page's text and what the file itself says about it. Plain data, so
 * that it can be handed to a worker, where `articleOf` makes an article of it.
 */
export interface RawArticle {
  readonly uri: string
  /** The text copy of the page, boilerplate and all; or the source of the page, where `form` is `html`. */
  readonly original: string
  /** Default: `text`. A fragment is markup that holds the article and nothing else. */
  readonly form?: 'text' | 'html' | 'html fragment'
  readonly metadata: Metadata
}

/** What is known about an article from outside its text. */
export interface Metadata {
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly date?: GivenDate | undefined
  readonly authors?: readonly string[] | undefined
}

export interface GivenDate {
  readonly value: DateValue
  /** `option`, `sidecar`, `record`, `feed`, `json-ld`, `meta`, `time element` or `file name`. */
  readonly basis: string
}

export interface Skipped {
  readonly kind: 'skipped'
  readonly uri: string
  /** Such as `ingest/empty`. */
  readonly code: string
  /** One line: where, what was expected, what came. */
  readonly reason: string
}

/** What a reader yields: articles as they stand in the file, and what it had to leave out. */
export type RawResult = { readonly kind: 'raw'; readonly article: RawArticle } | Skipped

export function skipped(uri: string, code: string, reason: string): Skipped {
  return { kind: 'skipped', uri, code, reason: reason.replace(/\s+/g, (gap) => (/[\r\n]/.test(gap) ? ' ' : gap)) }
}
