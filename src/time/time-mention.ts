import type { DateValue, Span } from '../model'

export type TimeKind = 'point' | 'interval' | 'duration' | 'frequency' | 'age'
/** What the value rests on: the words alone, the day of publication, or a date named earlier in the text. */
export type TimeAnchor = 'explicit' | 'publication' | 'context'
export type TimeTense = 'past' | 'future'

/** A time expression of one sentence: tokens `first` to `last`, both inclusive; offsets count in the article's text. */
export interface TimeMention extends Span {
  readonly first: number
  readonly last: number
  /** Null where the words cannot be resolved with what is known. */
  readonly value: DateValue | null
  readonly kind: TimeKind
  readonly anchor: TimeAnchor
  /** Given where the clause decided between the last and the next such day or month. */
  readonly tense?: TimeTense
}

export interface TimeContext {
  readonly publishedOn?: DateValue
  /** The last explicit date of an event in the text, for "that year" and "a month later". */
  readonly previous?: DateValue
  /** Whether that date stands close enough for "16 days later" to lie in its year. */
  readonly previousIsNear?: boolean
}
