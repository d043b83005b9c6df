import type { MetadataEvidence, PublicationDate, Sentence, Span } from '../../model'
import { answerOf } from './answer'
import { cluesOf } from './clues'
import type { Day } from './day'
import { daysBetween, EARLIEST_DAY, LATEST_DAY } from './day'
import type { Factor } from './factor'
import { solve } from './solve'

/** Days between those that stand for all when a clue's mean weight is taken; no multiple of seven. */
const SAMPLE_STEP = 52

export interface DateArticleOptions {
  /** ISO prefixes of the first and last day that come into question, such as the day of the download. */
  readonly notBefore?: string
  readonly notAfter?: string
}

/**
 * The day of publication by what the text alone tells: dates, weekdays, holidays, anniversaries, known events and terms of
 * office, weighed against each other. As precise as the probability allows (day, seven days, month or year), with the words
 * that speak for it; null where the text tells too little. Never reads the clock.
 *
 * Method: log-linear model over days, in the line of Chambers, "Labeling Documents with Timestamps" (ACL 2012).
 */
export function dateArticle(
  article: { readonly text: string },
  sentences: readonly Sentence[],
  { notBefore = EARLIEST_DAY, notAfter = LATEST_DAY }: DateArticleOptions = {},
): PublicationDate | null {
  const { days, sample } = allDays(notBefore, notAfter)
  const factors = cluesOf({ text: article.text, sentences })
  if (days.length === 0 || factors.length === 0) return null
  const answer = answerOf(
    days,
    solve(days, factors),
    factors.some(({ fixesDay }) => fixesDay),
  )
  if (!answer) return null
  return {
    value: answer.value,
    basis: 'constraints',
    credibility: Math.round(answer.mass * 1000) / 1000,
    evidence: evidenceFor(article.text, factors, sample, answer.best),
  }
}

interface KnownDays {
  readonly from: string
  readonly to: string
  readonly days: readonly Day[]
  /** Those that stand for all. */
  readonly sample: readonly Day[]
}

let knownDays: KnownDays | undefined

/** The days that were asked for last are kept. */
function allDays(from: string, to: string): KnownDays {
  if (knownDays?.from === from && knownDays.to === to) return knownDays
  const days = daysBetween(from, to)
  knownDays = { from, to, days, sample: days.filter((_, at) => at % SAMPLE_STEP === 0) }
  return knownDays
}

/** The words of the clues that favour the day over the average of all days, in text order. */
function evidenceFor(text: string, factors: readonly Factor[], sample: readonly Day[], best: Day): MetadataEvidence[] {
  const weight = (factor: Factor, day: Day) => factor.weights[factor.bin(day)] ?? 0
  const spans = factors
    .filter((factor) => {
      const mean = sample.reduce((sum, day) => sum + weight(factor, day), 0) / sample.length
      return weight(factor, best) > mean
    })
    .flatMap(({ evidence }) => evidence)
  return distinct(spans.map((span) => trimmed(text, span))).map(({ start, end }) => ({
    start,
    end,
    quote: text.slice(start, end),
    in: 'text',
  }))
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  }
}

function distinct(spans: readonly Span[]): Span[] {
  const known = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]))
  return [...known.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
