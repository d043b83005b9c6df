import type { Article } from './article'
import type { Claim } from './claim'
import type { Entity } from './entity'
import type { Fact } from './fact'

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
