import type { Sentence, Span } from '../../model'
import type { WordStarts } from '../scan/word-starts'
import { clauseTense } from '../clause-tense'
import type { TimeTense } from '../time-mention'

/** The article as the clue finders see it. */
export interface ArticleText {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly starts: WordStarts
}

export interface Match extends Span {
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** Matches of a global pattern; the named group `x`, where there is one, is the expression itself. */
export function matchesOf(text: string, pattern: RegExp): Match[] {
  return [...text.matchAll(pattern)].map(matchOf)
}

export function matchOf(match: RegExpExecArray): Match {
  const groups = match.groups ?? {}
  const inner = groups['x'] === undefined ? -1 : match[0].indexOf(groups['x'])
  const start = match.index + Math.max(0, inner)
  return { start, end: start + (groups['x'] ?? match[0]).length, groups }
}

/** The sentence that holds the offset. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle
    else high = middle - 1
  }
  const found = sentences[low]
  return found && found.start <= offset && offset < found.end ? found : undefined
}

/** Whether the clause around the span looks back or ahead; back where no sentence holds it. */
export function tenseAt({ sentences }: ArticleText, span: Span): TimeTense {
  const sentence = sentenceAt(sentences, span.start)
  if (!sentence) return 'past'
  const first = sentence.tokens.findIndex(({ end }) => end > span.start)
  let last = first
  while (last + 1 < sentence.tokens.length && (sentence.tokens[last + 1]?.start ?? Infinity) < span.end) last += 1
  return first < 0 ? 'past' : clauseTense(sentence, first, last)
}

/** The words of the sentence around the span. */
export function sentenceText({ text, sentences }: ArticleText, span: Span): Span & { readonly words: string } {
  const sentence = sentenceAt(sentences, span.start) ?? span
  return { start: sentence.start, end: sentence.end, words: text.slice(sentence.start, sentence.end) }
}
