import type { DateValue } from './date-value'
import type { QuotedSpan, Span } from './span'

/**
 * A stretch of the main text and where it stood in the original, both in UTF-16 code units. Without `originalEnd` the
 * same words stand there; with it they are written otherwise, such as `&amp;` for “&” in the source of a page.
 */
export interface Block extends Span {
  readonly originalStart: number
  readonly originalEnd?: number
}

/** Words that support a piece of metadata, and whether their offsets count in the main text or in the original page. */
export interface MetadataEvidence extends QuotedSpan {
  readonly in: 'text' | 'original'
}

/** An outlet or agency that the article names as where its text or its news comes from. */
export interface SourceReference {
  readonly name: string
  /** `republished`: the text itself was taken from there; `cited`: the article reports what it said. */
  readonly relation: 'republished' | 'cited'
  readonly evidence: MetadataEvidence
}

export interface PublishingOutlet {
  readonly name: string
  /** Absent where the outlet was given from outside (an option, a sidecar) and not by the page. */
  readonly evidence?: MetadataEvidence
}

export interface PublicationDate {
  readonly value: DateValue
  /** Where the day comes from, such as `option`, `dateline`, `file name`, `constraints`. */
  readonly basis: string
  /** Between 0 and 1; 1 for a date given by the page or the user. */
  readonly credibility: number
  readonly evidence: readonly MetadataEvidence[]
}

/** One news article: its main text with boilerplate cut away, and what is known about it. Unknown stays absent. */
export interface Article {
  /** `article:` and 16 hex digits of the SHA-256 of `text`. */
  readonly id: string
  /** Path relative to the input that was named, with forward slashes; for a single file its base name. */
  readonly uri: string
  /** Other inputs with the very same main text, sorted. */
  readonly duplicates: readonly string[]
  readonly title?: string
  /** Where the title stands in `text`, if it does. */
  readonly titleSpan?: Span
  readonly text: string
  readonly blocks: readonly Block[]
  /** Names of those who wrote it, where the page's metadata or a record tells them. */
  readonly authors?: readonly string[]
  readonly outlet?: PublishingOutlet
  readonly publishedOn?: PublicationDate
  readonly sources: readonly SourceReference[]
}
