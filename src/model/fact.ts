import type { DatePrecision } from './date-value'
import type { Polarity } from './claim'
import type { QuotedSpan } from './span'

export const FACT_STATUSES = ['asserted', 'alleged', 'disputed', 'denied', 'planned'] as const
export type FactStatus = (typeof FACT_STATUSES)[number]

export interface FactQuote extends QuotedSpan {
  readonly articleId: string
  readonly claimId: string
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
  /** Independent origins: articles that rest on one agency count once. */
  readonly originCount: number
  /** Publication days of the first and last article, ISO prefixes; absent where no article is dated. */
  readonly firstReported?: string
  readonly lastReported?: string
  /** Sorted. */
  readonly claimIds: readonly string[]
  readonly attributedTo: readonly string[]
  readonly properties: Readonly<Record<string, string | number | boolean>>
  readonly quotes: readonly FactQuote[]
}
