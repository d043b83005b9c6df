import type { TaggedForms } from '../words/date-phrase'

/** A tree with its words: heads from 0, -1 for the root. */
export interface WordedTree extends TaggedForms {
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** The new head and relation of a token. */
export interface Reattachment {
  readonly token: number
  readonly head: number
  readonly relation: string
}
