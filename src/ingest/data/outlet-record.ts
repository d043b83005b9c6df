export type OutletKind = 'news agency' | 'newspaper' | 'broadcaster' | 'magazine' | 'website'

/** One outlet of the gazetteer. */
export interface OutletRecord {
  /** The name in common use, such as "KCNA" or "The Washington Post". */
  readonly name: string
  /** ISO 3166-1 alpha-3 of the seat. */
  readonly country: string
  readonly kind: OutletKind
  /** Owned or run by a state or a ruling party. */
  readonly stateControlled?: boolean
  /** An agency that is read nearly only in the pages of other outlets: its name over a text shows the source alone. */
  readonly syndicated?: boolean
  /** The name is also a common word or phrase ("Time", "The Hill"): in running text it needs its article or a noun. */
  readonly commonWord?: boolean
  /** Other names, as written in text. */
  readonly aliases: readonly string[]
  /** Domains of its pages and mailboxes. */
  readonly domains: readonly string[]
}
