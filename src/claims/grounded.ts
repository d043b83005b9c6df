import { CommuniqueError, isGrounded, type Article, type Claim, type QuotedSpan } from '../model'

/** Throws `claims/ungrounded` where a quote or span of a claim is not what stands in the article at its offsets. */
export function assertGrounded(article: Article, claims: readonly Claim[]): void {
  for (const claim of claims)
    for (const [name, span] of Object.entries(spansOf(claim)))
      if (!isGrounded(article.text, span))
        throw new CommuniqueError(
          'claims/ungrounded',
          `${article.uri}: ${claim.type} ${name} ${span.start}–${span.end}: expected “${article.text.slice(span.start, span.end)}”, got “${span.quote}”`,
        )
}

function spansOf(claim: Claim): Readonly<Record<string, QuotedSpan>> {
  const { quantity, time, spans } = claim
  return {
    quote: claim,
    ...spans,
    ...(quantity === undefined ? {} : { quantity }),
    ...(time?.evidence === undefined ? {} : { time: time.evidence }),
  }
}
