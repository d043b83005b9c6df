import { judgeParagraphs, type Verdict } from './boilerplate/judge'
import { readPageDate } from './metadata/page-date'
import { mastheadLines } from './metadata/masthead'
import { splitParagraphs, type Paragraph } from './paragraphs'
import { findTitle, type FoundTitle } from './title'

/** A page taken apart: its paragraphs, what speaks against each, and its headline. */
export interface Page {
  readonly original: string
  readonly paragraphs: readonly Paragraph[]
  /** One for each paragraph; empty for those that are kept. */
  readonly verdicts: readonly Verdict[]
  readonly title?: FoundTitle
}

/** Takes a page apart. The main text is what is kept, in the original's own words and order. */
export function takeApart(original: string): Page {
  const paragraphs = splitParagraphs(original)
  const texts = paragraphs.map((paragraph) => paragraph.text)
  const judged = judgeParagraphs(texts)
  const masthead = mastheadLines(texts)
  const verdicts = judged.map((verdict, i): Verdict => {
    if (verdict.length > 0) return verdict
    if (masthead.has(i)) return ['byline']
    return readPageDate(texts[i] ?? '') ? ['page date'] : []
  })
  const title = findTitle(texts, keptIndices(verdicts))
  if (!title) return { original, paragraphs, verdicts }
  const cleared = verdicts.map((verdict, i) =>
    i < title.paragraph && verdict.length === 0 ? ['repeated title'] : verdict,
  )
  return { original, paragraphs, verdicts: cleared, title }
}

export function keptIndices(verdicts: readonly Verdict[]): number[] {
  return verdicts.flatMap((verdict, i) => (verdict.length === 0 ? [i] : []))
}
