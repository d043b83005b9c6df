import type { Claim, Span } from '../model'
import type { Context, Mark } from './api-types'
import { MAX_PARAGRAPH_LENGTH } from './limits'

/** The paragraph (line) of the article that holds the claim's quote, with the quote and the claim's spans marked in it. */
export function contextOf(text: string, claim: Claim, limit = MAX_PARAGRAPH_LENGTH): Context {
  const line = { start: text.lastIndexOf('\n', claim.start - 1) + 1, end: lineEnd(text, claim.end) }
  const window = cut(text, line, claim, limit)
  const { trigger, subject, object } = claim.spans
  const marks: Mark[] = [
    mark('quote', claim, window),
    mark('trigger', trigger, window),
    mark('subject', subject, window),
    ...(object === undefined ? [] : [mark('object', object, window)]),
  ].filter((each) => each !== null)
  return {
    text: text.slice(window.start, window.end),
    start: window.start,
    cutBefore: window.start > line.start,
    cutAfter: window.end < line.end,
    marks,
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** Shortens a long line to about `limit` code units around the quote, at spaces. */
function cut(text: string, line: Span, quote: Span, limit: number): Span {
  if (line.end - line.start <= limit) return line
  const room = Math.max(0, Math.floor((limit - (quote.end - quote.start)) / 2))
  const before = text.indexOf(' ', Math.max(line.start, quote.start - room - 1))
  const after = text.lastIndexOf(' ', Math.min(line.end, quote.end + room))
  return {
    start:
      quote.start - room <= line.start ? line.start : before < 0 || before >= quote.start ? quote.start : before + 1,
    end: quote.end + room >= line.end ? line.end : after <= quote.end ? quote.end : after,
  }
}

function mark(kind: Mark['kind'], span: Span, window: Span): Mark | null {
  if (span.start < window.start || span.end > window.end || span.start >= span.end) return null
  return { kind, start: span.start - window.start, end: span.end - window.start }
}
