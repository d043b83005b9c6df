import type { Span } from '../../model'

const MIN_WORDS = 7
const CREDIT_MAX_CHARS = 110
/** What a picture from the archive or a linked film shows is no part of the news. */
const ARCHIVE =
  /\bfile photo\b|^file\b|\[file\b|\(file\b|^in this\b.{0,40}\b(?:photo|image|picture|frame)\b|\barchive\b/i
const PREFIX =
  /^(?:CLOSE|Facebook Twitter Pinterest|Related Video|Cover:|(?:PHOTO|Photo|Caption|Image)\s?:|.{0,80}\bImage caption|.{0,80}\btoggle caption)\s+/
const SENTENCE_END =
  /(?<!\b\p{Lu}|\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Gen|Col|Sgt|Lt|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov))[.!?]["”’]?(?=\s|$)/gu
const CREDIT =
  /\/|[([]|\b(?:photo|photograph|image|picture|credit|video|via|pool|handout|newslook|wochit|reuters|getty)/i

/**
 * The full sentences of a caption, without the label before and the credit after them: they tell of the day's events
 * as the article does. Undefined for a mere description, and for a picture from the archive.
 */
export function captionSentences(text: string): Span | undefined {
  if (ARCHIVE.test(text)) return undefined
  const start = PREFIX.exec(text)?.[0].length ?? 0
  const end = [...text.slice(start).matchAll(SENTENCE_END)]
    .map((match) => start + match.index + match[0].length)
    .findLast((at) => at < text.length && text.length - at <= CREDIT_MAX_CHARS && CREDIT.test(text.slice(at)))
  if (end === undefined) return undefined
  const sentences = text.slice(start, end)
  return /^["“\p{Lu}]/u.test(sentences) && sentences.split(/\s+/).length >= MIN_WORDS ? { start, end } : undefined
}
