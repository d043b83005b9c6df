import type { DatePrecision } from './date-value'
import type { Polarity, Quantity } from './claim'
import type { QuotedSpan } from './span'

export const FACT_STATUSES = ['asserted', 'alleged', 'disputed', 'denied', 'planned'] as const
export type FactStatus = (typeof FACT_STATUSES)[number]

export interface FactQuote extends QuotedSpan {
  readonly articleId: string
  readonly claimId: string
}

/**
 * Why an article counts with its origin: it cites the agency, its text was taken from there, that outlet published it,
 * it prints the same text or the same clause as another, or nothing is known but the article itself.
 */
export const ORIGIN_BASES = ['cited', 'republished', 'published', 'same text', 'same words', 'article'] as const
export type OriginBasis = (typeof ORIGIN_BASES)[number]

/** One independent voice behind a fact, however many articles carry it. */
export interface FactOrigin {
  /** Id of the agency or outlet; `story:` and an article's id where one text has no known author; else an article's id. */
  readonly id: string
  /** Sorted by article. */
  readonly articles: readonly { readonly articleId: string; readonly basis: OriginBasis }[]
}

export const VALUE_FIELDS = ['date', 'quantity'] as const
export type ValueField = (typeof VALUE_FIELDS)[number]

/** A value that some claims of a fact give: their number or their date, in their words. */
export interface FactValue {
  readonly field: ValueField
  /** "more than 10,000 soldiers", "on Tuesday"; the ISO prefix where a date rests on no words of its own. */
  readonly words: string
  readonly quantity?: Pick<Quantity, 'value' | 'min' | 'max' | 'unit' | 'comparator'>
  readonly start?: string
  readonly end?: string
  /** Sorted. */
  readonly claimIds: readonly string[]
  /** Who vouches for the value inside the articles, sorted. */
  readonly attributedTo: readonly string[]
}

/**
 * How one fact bears on another: it carries out what the other promises or plans (`REALIZES`); it denies what the other
 * states (`DISPUTES`); it tells the same event of a leader for his state, or in a kindred type (`SAME_EVENT_AS`); it may
 * be the same event, but too little says so (`POSSIBLY_SAME`).
 */
export const LINK_TYPES = ['REALIZES', 'DISPUTES', 'SAME_EVENT_AS', 'POSSIBLY_SAME'] as const
export type LinkType = (typeof LINK_TYPES)[number]

export interface FactLink {
  readonly type: LinkType
  /** Id of the fact that the link leads to; a symmetric link is kept at the first of the two ids. */
  readonly to: string
  /** Between 0 and 1. */
  readonly score: number
  /** In words. */
  readonly because: string
}

/** The event or relation that one or more claims state; with both ends known it is the graph's typed edge. */
export interface Fact {
  /** `fact:` and 16 hex digits over its claims' common key and first claim. */
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string | null
  readonly polarity: Polarity
  readonly status: FactStatus
  /** ISO prefixes; absent where no claim gives a time. */
  readonly start?: string
  readonly end?: string
  readonly datePrecision: DatePrecision | 'unknown'
  readonly articleCount: number
  readonly outletCount: number
  /** Independent origins: articles that rest on one agency or print one text count once. */
  readonly originCount: number
  /** Sorted by id. */
  readonly origins: readonly FactOrigin[]
  /** Every number and date that its claims give, each once, dates first. */
  readonly values: readonly FactValue[]
  /** What its sources do not agree on. */
  readonly differs: readonly ValueField[]
  /** Sorted by type and fact. */
  readonly links: readonly FactLink[]
  /** Publication days of the first and last article, ISO prefixes; absent where no article is dated. */
  readonly firstReported?: string
  readonly lastReported?: string
  /** Sorted. */
  readonly claimIds: readonly string[]
  readonly attributedTo: readonly string[]
  readonly properties: Readonly<Record<string, string | number | boolean>>
  readonly quotes: readonly FactQuote[]
}
