import type { ClaimView } from '../api'
import { listOf, plainDate } from '../words'

/** A claim as a footnote: the words, who says so, the source, and where to find the words again. */
export function citationOf({ quote, article, attributedTo, start, end, id }: ClaimView): string {
  const source = [
    article.title,
    article.outlet ?? 'outlet unknown',
    article.publishedOn === undefined ? 'undated' : plainDate(article.publishedOn),
  ]
  const by = attributedTo.length === 0 ? '' : ` (according to ${listOf(attributedTo.map(({ name }) => name))})`
  const named = source.filter((part) => part !== undefined).join(', ')
  return `“${quote}”${by} — ${named}; ${article.uri}, characters ${start}–${end} [${id}]`
}
