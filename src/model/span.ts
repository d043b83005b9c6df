/** A stretch of a text, in UTF-16 code units, end exclusive: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the words that stand there: `text.slice(start, end) === quote`. */
export interface QuotedSpan extends Span {
  readonly quote: string
}

/** The span of `text` from `start` to `end` with its words. Throws RangeError where the span lies outside the text. */
export function quoteOf(text: string, start: number, end: number): QuotedSpan {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new RangeError(`span ${start}–${end} lies outside a text of ${text.length} code units`)
  return { start, end, quote: text.slice(start, end) }
}

/** Whether the words of the span stand in the text at its offsets. */
export function isGrounded(text: string, span: QuotedSpan): boolean {
  return span.start < span.end && text.slice(span.start, span.end) === span.quote
}
