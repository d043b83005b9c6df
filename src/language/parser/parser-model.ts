import { hash2 } from '../linear/hash'
import type { LinearModel } from '../linear/linear-model'
import type { HashTable } from '../words/hash-table'

export const SHIFT = 0
export const REDUCE = 1
export const LEFT_ARC = 2
export const RIGHT_ARC = 3
export const TRANSITIONS = 4

/** Longest sentence that is parsed; the sentence splitter cuts longer ones. */
export const PARSED_TOKENS_MAX = 256

const WORD_PAIR = 200

export interface ParserModel {
  /** Relations, such as `nsubj:pass`. */
  readonly labels: readonly string[]
  readonly transitions: LinearModel
  readonly labelling: LinearModel
  /** Relation + 1 of pairs of tags that practically always stand in one relation (a determiner and its noun), by `pairKey`, and of such pairs with the token's word, by `wordPairKey`. */
  readonly fixedLabels: HashTable
  /** Transition + 1 and relation + 1 where the model practically always chooses alike, by the keys of `sure-choices`. */
  readonly sureTransitions: HashTable
  readonly sureRelations: HashTable
}

/** Key of a pair together with the hash of the token's normal form: "the" is a determiner before any noun. */
export function wordPairKey(pair: number, word: number): number {
  return hash2(WORD_PAIR, pair, word)
}

/** Key of the tag numbers of a token and its head, and of which stands first. */
export function pairKey(headTag: number, tokenTag: number, headFirst: boolean): number {
  return (headTag * 256 + tokenTag) * 2 + (headFirst ? 1 : 0)
}
