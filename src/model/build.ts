import type { Article } from './article'
import type { Claim } from './claim'
import type { Entity } from './entity'
import type { Fact } from './fact'

/** One of several ids that articles gave to one entity, and what made them one: rules and ledger lines. */
export interface IdentityRecord {
  /** The id that stands in the build. */
  readonly id: string
  /** The id that articles alone give; `id` itself among them. */
  readonly was: string
  readonly name: string
  /** In how many articles. */
  readonly articles: number
  readonly by: readonly string[]
}

/** What one line of the ledger did. */
export interface LedgerEffect {
  /** From 1. */
  readonly line: number
  readonly verdict: 'same' | 'not-same'
  readonly a: string
  readonly b: string
  readonly effect: 'joined' | 'kept apart' | 'none' | 'unknown id'
  /** Those of the two ids that no article gives. */
  readonly unknown: readonly string[]
}

/** What was read and what was left out. */
export interface BuildReport {
  readonly read: number
  readonly articles: number
  readonly skipped: readonly { readonly uri: string; readonly code: string; readonly reason: string }[]
  readonly sentences: number
  readonly tokens: number
  /** Sentences that name two actors and an event yet gave no claim. */
  readonly missed: readonly {
    readonly articleId: string
    readonly start: number
    readonly end: number
    readonly quote: string
    readonly trigger: string
    /** Such as `no object` or `unknown subject`; `reason` says the same with the words of the sentence. */
    readonly kind: string
    readonly reason: string
  }[]
  /** Absent where no id was given up for another. */
  readonly identities?: readonly IdentityRecord[]
  /** Absent where the build had no ledger, or an empty one. */
  readonly ledger?: { readonly file: string; readonly lines: readonly LedgerEffect[] }
}

export interface BuildManifest {
  readonly format: 1
  readonly version: string
  readonly options: Readonly<Record<string, string | number | boolean>>
  /** File name to SHA-256 in hex. */
  readonly files: Readonly<Record<string, string>>
  readonly counts: {
    readonly articles: number
    readonly claims: number
    readonly entities: number
    readonly facts: number
  }
}

/** The records of a build; each list is sorted by id. */
export interface BuildRecords {
  readonly articles: readonly Article[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly facts: readonly Fact[]
}
