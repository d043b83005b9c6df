import type { Span } from './span'

export type MentionForm = 'name' | 'nominal' | 'pronoun' | 'demonym' | 'abbreviation'

/** A phrase of one sentence that refers to one entity, or to several ("the two leaders"). Offsets count in the article's text. */
export interface Mention extends Span {
  /** Index of the sentence in the article. */
  readonly sentence: number
  /** First and last token of the phrase, both inclusive, without the tokens of what depends on it from afar. */
  readonly first: number
  readonly last: number
  /** Syntactic head of the phrase: claims ask for mentions by this token. */
  readonly head: number
  readonly entityIds: readonly string[]
  readonly form: MentionForm
  /** True where the phrase names people or bodies that act for the entity: "North Korean officials", "Seoul's army". */
  readonly group: boolean
  /** True where the phrase is the plain name of a place in a place's role ("in Moscow") and not the state acting. */
  readonly locative: boolean
}
