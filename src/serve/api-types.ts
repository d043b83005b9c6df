// What the HTTP API answers; the view imports these types. Only types, so that no server code reaches the browser.
import type { Claim, Modality, Polarity } from '../model/claim'
import type { Entity, EntityLabel } from '../model/entity'
import type { Fact, LinkType, OriginBasis } from '../model/fact'
import type { SourceReference } from '../model/article'
import type { RelationGroup } from '../ontology/relations'
import type { Question } from '../store/cypher/questions'
import type { QueryLimits, Table } from '../store/store'

export interface ApiError {
  readonly code: string
  readonly message: string
  /** Where in a query the fault is, from 1. */
  readonly line?: number
  readonly column?: number
}

/** Which state of a build is served. */
export interface BuildState {
  readonly id: string
}

export interface EntityRef {
  readonly id: string
  readonly name: string
  readonly label: EntityLabel
}

export interface TypeSummary {
  readonly type: string
  readonly group: RelationGroup
  /** PLOVER's quad class; 0 for politics, structure and provenance. */
  readonly quadClass: 0 | 1 | 2 | 3 | 4
  readonly symmetric: boolean
  readonly definition: string
  readonly facts: number
}

export interface Summary {
  readonly version: string
  readonly counts: {
    readonly articles: number
    readonly claims: number
    readonly entities: number
    readonly facts: number
  }
  /** Entities that take part in a fact, by label. */
  readonly labels: readonly { readonly label: EntityLabel; readonly count: number }[]
  /** Relation types that occur, in the ontology's order. */
  readonly types: readonly TypeSummary[]
  readonly exports: readonly string[]
  /** Whether the server answers queries. */
  readonly queries: boolean
}

/** What one article says of a fact: the modalities of its claims, each once, sorted. */
export interface ArticleReport {
  readonly articleId: string
  readonly modalities: readonly Modality[]
}

/** A fact without its quotes, its ends named. */
export interface FactRow extends Omit<Fact, 'from' | 'to' | 'claimIds' | 'attributedTo' | 'quotes'> {
  readonly from: EntityRef
  readonly to: EntityRef | null
  /** By article id, so that a reader can ask what was known before an article came out. */
  readonly reports: readonly ArticleReport[]
  /** True where its date rests on no words: every claim that has one tells it as news. */
  readonly datedAsNews?: true
}

export interface FactList {
  readonly total: number
  readonly offset: number
  readonly facts: readonly FactRow[]
}

export interface EntityView {
  readonly entity: Entity
  readonly country?: EntityRef
  /** Facts by type and by the end that this entity stands at; `both` for symmetric types and for self-loops. */
  readonly ties: readonly {
    readonly type: string
    readonly direction: 'out' | 'in' | 'both'
    readonly count: number
  }[]
  readonly total: number
  readonly facts: readonly FactRow[]
}

export interface ArticleRef {
  readonly id: string
  readonly uri: string
  readonly title?: string
  readonly outlet?: string
  /** ISO prefix. */
  readonly publishedOn?: string
  /** Where the publication date comes from, such as `dateline`. */
  readonly dateBasis?: string
}

/** A page of all articles, without their texts. */
export interface ArticleList {
  readonly total: number
  readonly offset: number
  readonly articles: readonly ArticleRef[]
}

/** One independent voice: an agency or outlet where one is known, with the articles that rest on it. */
export interface OriginView {
  readonly id: string
  /** Absent where the origin is a text without a known author. */
  readonly name?: string
  readonly articles: readonly { readonly article: ArticleRef; readonly basis: OriginBasis }[]
}

/** Another fact that bears on this one; `direction` tells which of the two carries out or denies the other. */
export interface LinkView {
  readonly type: LinkType
  readonly direction: 'out' | 'in'
  readonly score: number
  readonly because: string
  readonly fact: FactRow
}

export type MarkKind = 'quote' | 'trigger' | 'subject' | 'object'

/** Offsets count in the text that the mark comes with, in UTF-16 code units, end exclusive. */
export interface Mark {
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
}

/** The paragraph around a quote. `start` is its offset in the article; marks count in `text`. */
export interface Context {
  readonly text: string
  readonly start: number
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  readonly marks: readonly Mark[]
}

export interface ClaimView extends Pick<
  Claim,
  | 'id'
  | 'type'
  | 'quote'
  | 'start'
  | 'end'
  | 'modality'
  | 'polarity'
  | 'time'
  | 'quantity'
  | 'properties'
  | 'confidence'
> {
  readonly article: ArticleRef
  readonly attributedTo: readonly EntityRef[]
  readonly place?: EntityRef
  readonly context: Context
}

export interface FactView {
  readonly fact: FactRow
  readonly attributedTo: readonly EntityRef[]
  readonly origins: readonly OriginView[]
  readonly links: readonly LinkView[]
  /** All claims of the fact; `claims` holds the first of them. */
  readonly total: number
  readonly claims: readonly ClaimView[]
}

export interface ArticleClaim {
  readonly id: string
  readonly factId?: string
  readonly type: string
  readonly subject: EntityRef
  readonly object: EntityRef | null
  readonly modality: Modality
  readonly polarity: Polarity
  readonly start: number
  readonly end: number
}

export interface ArticleView {
  readonly article: ArticleRef
  readonly duplicates: readonly string[]
  readonly sources: readonly SourceReference[]
  readonly text: string
  readonly total: number
  readonly claims: readonly ArticleClaim[]
}

export interface EntityHit extends EntityRef {
  /** The alias that matched, where the name itself did not. */
  readonly alias?: string
  readonly facts: number
}

export interface QuoteHit {
  readonly factId: string
  readonly quote: string
  readonly article: ArticleRef
}

export interface SearchAnswer {
  readonly query: string
  readonly entities: readonly EntityHit[]
  readonly facts: readonly FactRow[]
  readonly quotes: readonly QuoteHit[]
}

/** What a query can name. */
export interface GraphSchema {
  readonly labels: readonly { readonly name: string; readonly properties: readonly string[] }[]
  readonly types: readonly { readonly name: string; readonly properties: readonly string[] }[]
}

export type QuestionList = readonly Question[]

/** Rows of a query, and the limits that it ran under. */
export interface QueryAnswer extends Table {
  readonly limits: QueryLimits
}
