import type { Counts, Digests, Projection } from './projection'

/** What a cell of a result may hold. Nodes are `{labels, properties}`, relationships `{type, properties}`. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value }

export type Parameters = Readonly<Record<string, Value>>

export interface Table {
  readonly columns: readonly string[]
  /** Each row has one value a column, in the columns' order. */
  readonly rows: readonly (readonly Value[])[]
  /** True where the row cap cut the result short. */
  readonly truncated: boolean
}

export interface QueryLimits {
  readonly timeoutMs: number
  readonly maxRows: number
  /** Of the process that runs the query; a server has its own limits. */
  readonly maxMemoryMb: number
  /** Of the rows, about as JSON; of the embedded store alone. */
  readonly maxBytes: number
}

export const DEFAULT_LIMITS: QueryLimits = {
  timeoutMs: 3000,
  maxRows: 10_000,
  maxMemoryMb: 512,
  maxBytes: 64 * 1024 * 1024,
}

/** Answers queries and changes nothing: what writes, or reads files, is refused with `query/not-read-only`. */
export interface QueryStore {
  /**
   * Throws `query/invalid` for a query that the store does not understand, `query/parameter` for a missing or
   * unfit parameter, `query/timeout`, `query/memory` and `query/too-large` where a limit is passed.
   */
  query(text: string, parameters?: Parameters, limits?: Partial<QueryLimits>): Promise<Table>
  close(): Promise<void>
}

export interface LoadProgress {
  readonly done: number
  readonly total: number
}

export type OnProgress = (progress: LoadProgress) => void

/** A store that a build can be loaded into. Loading again changes nothing. */
export interface GraphStore extends QueryStore {
  load(projection: Projection, onProgress?: OnProgress): Promise<void>
  /** What the store holds of a build's labels and of the relationships that leave them. */
  counts(): Promise<Counts>
  /** Hashes of all of it, to be compared with `digestsOf` the projection. */
  digests(): Promise<Digests>
}
