import { isAsciiLetter, isSpace } from './characters'
import { KEEPS_STOP } from './abbreviations'
import { splitInside } from './split-inside'
import { CLITIC, ELISION, INITIALS, LEADING, SMILEY, SPLIT_WORDS, TRAILING, URL } from './token-rules'

/** Spans of the words of one stretch of text. */
export interface TokenSpans {
  readonly starts: number[]
  readonly ends: number[]
}

/** Longer runs without a space are cut, web addresses later than others: the rules' work grows with the square of a run. */
const RUN_CHARACTERS_MAX = 100
const ADDRESS_CHARACTERS_MAX = 2000

/** Words of `text` from `start` to `end` by the conventions of Universal Dependencies English: "didn't" is two, "KN-23" three. */
export function tokensOf(text: string, start: number, end: number): TokenSpans {
  const spans: TokenSpans = { starts: [], ends: [] }
  for (let at = start; at < end;) {
    while (at < end && isSpace(text.charCodeAt(at))) at++
    const from = at
    const isAddress = text.startsWith('http', at) || text.startsWith('www.', at)
    const longest = isAddress ? ADDRESS_CHARACTERS_MAX : RUN_CHARACTERS_MAX
    while (at < end && at - from < longest && !isSpace(text.charCodeAt(at))) at++
    if (at - from === longest && splitsPair(text, at)) at--
    if (at > from) splitRun(text, from, at, end, spans)
  }
  return spans
}

/** Whether the offset lies within a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
}

export function addToken({ starts, ends }: TokenSpans, start: number, end: number): void {
  if (end <= start) return
  starts.push(start)
  ends.push(end)
}

/** Splits what stands between two spaces: marks at both edges, then the inside. */
export function splitRun(text: string, start: number, end: number, textEnd: number, spans: TokenSpans): void {
  if (isPlainWord(text, start, end)) {
    const cut = end - start >= 5 ? SPLIT_WORDS.get(text.slice(start, end).toLowerCase()) : undefined
    if (cut !== undefined) addToken(spans, start, start + cut)
    addToken(spans, start + (cut ?? 0), end)
    return
  }
  const from = takeLeading(text, start, end, spans)
  const tail: [number, number][] = []
  const to = takeTrailing(text, from, end, textEnd, tail)
  if (to > from) splitInside(text, from, to, textEnd, spans)
  for (const [a, b] of tail.reverse()) addToken(spans, a, b)
}

function isPlainWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isAsciiLetter(text.charCodeAt(i))) return false
  return true
}

function takeLeading(text: string, start: number, end: number, spans: TokenSpans): number {
  let at = start
  while (at < end) {
    const rest = text.slice(at, end)
    const mark = LEADING.exec(rest)?.[0]
    if (mark === undefined || SMILEY.test(rest)) return at
    if ((mark === "'" || mark === '’') && (ELISION.test(rest) || CLITIC.test(rest))) return at
    if (
      (mark === '-' && /^-\d/.test(rest)) ||
      (mark === '#' && /^#\w/.test(rest)) ||
      (mark === '<' && /^<\w+>?/.test(rest))
    )
      return at
    addToken(spans, at, at + mark.length)
    at += mark.length
  }
  return at
}

function takeTrailing(text: string, start: number, end: number, textEnd: number, tail: [number, number][]): number {
  let to = end
  while (to > start) {
    const word = text.slice(start, to)
    if (URL.test(word)) {
      const marks = /(?<![).,;:!?"'”’\]>])[).,;:!?"'”’\]>]+$/.exec(word)?.[0].length ?? 0
      for (let i = 0; i < marks; i++, to--) tail.push([to - 1, to])
      return to
    }
    if (SMILEY.test(word)) return to
    const mark = TRAILING.exec(word)?.[0] ?? (endsWithStop(text, word, to, textEnd) ? '.' : undefined)
    if (mark === undefined || ((mark === "'" || mark === '’') && /^(?:ol|o|an|n|ma).$/i.test(word))) return to
    tail.push([to - mark.length, to])
    to -= mark.length
  }
  return to
}

/** Whether the word's last stop is a token of its own. */
function endsWithStop(text: string, word: string, end: number, textEnd: number): boolean {
  if (!word.endsWith('.') || word.length === 1) return false
  if (INITIALS.test(word)) return word.length === 2 && !/^\p{Lu}/u.test(word) && isLastWord(text, end, textEnd)
  const lower = word.toLowerCase()
  if (lower === 'no.') return !/^\s*\d/.test(text.slice(end, Math.min(textEnd, end + 3)))
  return !KEEPS_STOP.has(lower)
}

function isLastWord(text: string, end: number, textEnd: number): boolean {
  return !/[\p{L}\d]/u.test(text.slice(end, Math.min(textEnd, end + 3)))
}
