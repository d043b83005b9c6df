import type { DateValue } from './date-value'
import type { QuotedSpan } from './span'

export const MODALITIES = [
  'asserted',
  'alleged',
  'denied',
  'planned',
  'promised',
  'possible',
  'conditional',
  'requested',
  'feared',
  'hoped',
  'hypothetical',
] as const
export type Modality = (typeof MODALITIES)[number]
export type Polarity = 'positive' | 'negative'

/** A number with what it counts. `min` and `max` are inclusive; a plain number has both equal. */
export interface Quantity extends QuotedSpan {
  /** The number as the text gives it: 10,000 of “more than 10,000”; absent for ranges and “thousands”. */
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly unit: string
  readonly comparator: 'exact' | 'more_than' | 'at_least' | 'about' | 'up_to' | 'less_than' | 'range'
}

/** When the event took place, with the words that say so. */
export interface ClaimTime extends DateValue {
  readonly evidence?: QuotedSpan
  /** True where no words name the time: the act is told as news, and the publication's date tells its year or month. */
  readonly asNews?: true
}

/** One statement in one article. Each span satisfies `article.text.slice(start, end) === quote`. */
export interface Claim extends QuotedSpan {
  /** `claim:` and 16 hex digits over the article, type, ends, span, polarity, modality. */
  readonly id: string
  readonly articleId: string
  /** A relation type of the ontology. */
  readonly type: string
  readonly subject: string
  /** Null where the type allows none or the text names none. */
  readonly object: string | null
  /** Ids of the claims that this one is about: the act that was denied, demanded, alleged. */
  readonly content: readonly string[]
  readonly polarity: Polarity
  readonly modality: Modality
  /** Ids of the entities that vouch for it inside the article, innermost first. */
  readonly attributedTo: readonly string[]
  readonly time?: ClaimTime
  readonly place?: string
  readonly quantity?: Quantity
  /** Details that belong to the type: `title` of an office, `medium` of a message, `content` words. */
  readonly properties: Readonly<Record<string, string | number | boolean>>
  readonly spans: { readonly trigger: QuotedSpan; readonly subject: QuotedSpan; readonly object?: QuotedSpan }
  /** Name of the frame that gave it. */
  readonly frame: string
  /** Between 0 and 1. */
  readonly confidence: number
}
