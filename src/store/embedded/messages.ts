import type { Parameters, QueryLimits, Table } from '../store'

/** What goes to the child process that runs queries. */
export interface QueryMessage {
  readonly text: string
  readonly parameters: Parameters
  readonly limits: QueryLimits
}

/** What comes back: `ready` once, then one answer a query. */
export type AnswerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'error'; readonly code: string; readonly message: string }

export const MEGABYTE = 1024 * 1024
