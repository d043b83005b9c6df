import type { Span } from '../model'

/** "X leader NAME": a person, the state or organization that the office belongs to, and the words that state it. Offsets count in the article's text. */
export interface Role {
  readonly personId: string
  /** Id of a state or an organization. */
  readonly bodyId: string
  /** Lower case, without demonym: "foreign minister". */
  readonly title: string
  /** Whether it heads the state, government or organization. */
  readonly leads: boolean
  readonly former: boolean
  readonly acting: boolean
  readonly elect: boolean
  readonly sentence: number
  /** The words that state it, such as "North Korean leader Kim Jong Un". */
  readonly start: number
  readonly end: number
  readonly titleSpan: Span
  readonly personSpan: Span
  /** Words that name the body; where it follows from the context, the title's. */
  readonly bodySpan: Span
}
