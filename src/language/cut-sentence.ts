import type { TokenSpans } from './text/tokens'

/** Longer sentences (tables, lists, text without stops) are cut: no grammar holds them together. */
export const SENTENCE_TOKENS_MAX = 200
const CUT_FROM = 120

/** Token ranges of at most `SENTENCE_TOKENS_MAX`, cut after the last semicolon, colon or comma that leaves a piece of some size. */
export function cutSentence(text: string, { starts, ends }: TokenSpans): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = []
  let from = 0
  while (starts.length - from > SENTENCE_TOKENS_MAX) {
    let to = from + SENTENCE_TOKENS_MAX
    for (const marks of [';', ':,']) {
      const at = lastMark(text, { starts, ends }, from + CUT_FROM, from + SENTENCE_TOKENS_MAX, marks)
      if (at === undefined) continue
      to = at + 1
      break
    }
    pieces.push({ from, to })
    from = to
  }
  if (from < starts.length) pieces.push({ from, to: starts.length })
  return pieces
}

function lastMark(
  text: string,
  { starts, ends }: TokenSpans,
  from: number,
  to: number,
  marks: string,
): number | undefined {
  for (let i = to - 1; i >= from; i--) {
    const start = starts[i] ?? 0
    if (ends[i] === start + 1 && marks.includes(text.charAt(start))) return i
  }
  return undefined
}
