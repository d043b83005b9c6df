import { quoteOf, type MetadataEvidence } from '../../model'
import type { Paragraph } from '../paragraphs'

/** Evidence in the original for words at `start`–`end` of a paragraph's text. Words across a wrapped line end at it. */
export function evidenceInOriginal(
  original: string,
  paragraph: Paragraph,
  start: number,
  end: number,
): MetadataEvidence {
  let offset = 0
  for (const line of paragraph.lines) {
    const length = line.end - line.start
    if (start < offset + length) {
      const from = line.start + Math.max(0, start - offset)
      return { ...quoteOf(original, from, Math.min(line.end, line.start + end - offset)), in: 'original' }
    }
    offset += length + 1
  }
  return { ...quoteOf(original, paragraph.start, paragraph.end), in: 'original' }
}
