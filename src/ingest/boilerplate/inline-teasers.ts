import type { Span } from '../../model'
import { paragraphOf, type Paragraph } from '../paragraphs'

/**
 * Furniture within a paragraph, as data. What a pattern's first group holds is kept. Bounded, so that each costs time in
 * proportion to the text.
 */
const INLINE: readonly RegExp[] = [
  // A card behind a name, with the full name and headlines: "Anna Held Anna Maria HeldEnvoys meet Border opens MORE"
  /(?<!\p{L})(\p{Lu}[\p{L}'’-]{1,30}) (?:[\p{Lu}("“][\p{L}.'’()"”-]{0,30} ){1,5}\1(?=[\p{Lu}\d'‘"“])[^\n]{10,700}?\sMORE(?!\p{L})/gu,
  /(?<![\p{L}])()Interested in [^?\n]{2,60}\? Add [^.?!\n]{2,160}\. Add Interest(?!\p{L})/gu,
]

/** The paragraph without the cards and links to other stories that some sites print inside its sentences. */
export function withoutInlineTeasers(original: string, paragraph: Paragraph): Paragraph {
  if (!/ MORE|Add Interest/.test(paragraph.text)) return paragraph
  const lines = paragraph.lines.flatMap((line) => remainderOf(original, line))
  return lines.length === 0 ? paragraph : paragraphOf(original, lines)
}

function remainderOf(original: string, { start, end }: Span): Span[] {
  const text = original.slice(start, end)
  const cuts = INLINE.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index + (match[1]?.length ?? 0),
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start)
  const kept: Span[] = []
  let from = 0
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    const piece = text.slice(from, Math.max(from, cut.start))
    const lead = piece.length - piece.trimStart().length
    if (piece.trim() !== '') kept.push({ start: start + from + lead, end: start + from + piece.trimEnd().length })
    from = Math.max(from, cut.end)
  }
  return kept
}
