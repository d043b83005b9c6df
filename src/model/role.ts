import type { Entity } from './entity'
import type { Mention } from './mention'
import type { Span } from './span'

/** A post that the text gives to a person: "North Korean leader Kim Jong Un". Offsets count in the article's text. */
export interface Role extends Span {
  readonly personId: string
  /** State or organization. */
  readonly bodyId: string
  /** In lower case, without the demonym: `foreign minister`. */
  readonly title: string
  /** Heads the state, government or organization. */
  readonly leads: boolean
  readonly former: boolean
  readonly acting: boolean
  readonly elect: boolean
  readonly sentence: number
  readonly titleSpan: Span
  readonly personSpan: Span
  readonly bodySpan: Span
}

/** Who and what one article speaks of. Mentions are sorted by sentence and first token. */
export interface EntityAnalysis {
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly roles: readonly Role[]
}
