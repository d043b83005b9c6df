import type { LinearModel } from '../linear/linear-model'

export const SHIFT = 0
export const REDUCE = 1
export const LEFT_ARC = 2
export const RIGHT_ARC = 3
export const TRANSITIONS = 4

/** Longest sentence that is parsed; the sentence splitter cuts longer ones. */
export const PARSED_TOKENS_MAX = 256

export interface ParserModel {
  /** Relations, such as `nsubj:pass`. */
  readonly labels: readonly string[]
  readonly transitions: LinearModel
  readonly labelling: LinearModel
}
