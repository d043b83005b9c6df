import { judgeParagraphs, type Verdict } from './boilerplate/judge'
import { findPageDates } from './metadata/page-dates'
import { mastheadLines } from './metadata/masthead'
import { withoutInlineTeasers } from './boilerplate/inline-teasers'
import { captionSentences } from './boilerplate/caption-sentences'
import { splitParagraphs, type Paragraph } from './paragraphs'
import type { Span } from '../model'
import { findTitle, type FoundTitle } from './title'

/** A page taken apart: its paragraphs, what speaks against each, and its headline. */
export interface Page {
  readonly original: string
  readonly paragraphs: readonly Paragraph[]
  /** One for each paragraph; empty for those that are kept. */
  readonly verdicts: readonly Verdict[]
  /** What is kept of each kept paragraph, in order; spans are offsets in the paragraph's text. */
  readonly kept: readonly KeptPart[]
  readonly title?: FoundTitle
}

export interface KeptPart extends Span {
  readonly paragraph: number
}

/** Takes a page apart. The main text is what is kept, in the original's own words and order. */
export function takeApart(original: string): Page {
  const paragraphs = splitParagraphs(original).map((paragraph) => withoutInlineTeasers(original, paragraph))
  const texts = paragraphs.map((paragraph) => paragraph.text)
  const verdicts = judgeParagraphs(texts)
  for (const { paragraph } of findPageDates(texts)) verdicts[paragraph] = [...(verdicts[paragraph] ?? []), 'page date']
  for (const i of mastheadLines(texts)) verdicts[i] = ['byline']
  const title = findTitle(texts, indicesOfKept(verdicts))
  for (let i = 0; title && i < title.paragraph; i += 1) if (verdicts[i]?.length === 0) verdicts[i] = ['repeated title']
  const kept = texts.flatMap((text, i) => keptPart(text, i, verdicts[i] ?? [], title))
  return { original, paragraphs, verdicts, kept, ...(title && { title }) }
}

/** The whole paragraph, the headline without the site's name, the sentences of a caption without its credit, or nothing. */
function keptPart(text: string, paragraph: number, verdict: Verdict, title: FoundTitle | undefined): KeptPart[] {
  if (verdict.length === 0)
    return [{ paragraph, ...(title?.paragraph === paragraph ? title.span : { start: 0, end: text.length }) }]
  const sentences = verdict.every((name) => name === 'caption') ? captionSentences(text) : undefined
  return sentences ? [{ paragraph, ...sentences }] : []
}

function indicesOfKept(verdicts: readonly Verdict[]): number[] {
  return verdicts.flatMap((verdict, i) => (verdict.length === 0 ? [i] : []))
}
