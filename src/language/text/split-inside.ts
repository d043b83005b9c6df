import { AMOUNT, CONTRACTION, JOINED_PREFIXES, JOINED_UNIT, MEASURE, RANGE, SPLIT_WORDS, URL } from './token-rules'
import type { TokenSpans } from './tokens'
import { addToken, splitRun } from './tokens'

const LETTER = /\p{L}/u
const DIGIT = /\d/
const HYPHENS = '-–‑'
const SEPARATORS = '—…()[]“”";!?'

/** Splits a word without marks at its edges: contractions, amounts, units, ranges, hyphens and other marks within. */
export function splitInside(text: string, start: number, end: number, textEnd: number, spans: TokenSpans): void {
  const word = text.slice(start, end)
  if (URL.test(word)) return addToken(spans, start, end)
  const cut = cutOf(word)
  if (cut !== undefined) {
    splitInside(text, start, start + cut, textEnd, spans)
    return addToken(spans, start + cut, end)
  }
  const amount = AMOUNT.exec(word)?.[1]
  if (amount !== undefined) {
    addToken(spans, start, start + amount.length)
    return splitInside(text, start + amount.length, end, textEnd, spans)
  }
  const range = RANGE.exec(word)?.[1]
  const mark =
    range === undefined ? separatorIn(text, start, end) : { start: start + range.length, end: start + range.length + 1 }
  if (mark === undefined) return addToken(spans, start, end)
  splitInside(text, start, mark.start, textEnd, spans)
  addToken(spans, mark.start, mark.end)
  splitRun(text, mark.end, end, textEnd, spans)
}

/** Length of the first of two words written as one: "did|n't", "can|not", "300|km". */
function cutOf(word: string): number | undefined {
  const split = SPLIT_WORDS.get(word.toLowerCase())
  if (split !== undefined) return split
  const contraction = CONTRACTION.exec(word)?.[1]
  if (contraction !== undefined && !/^[odl]$/i.test(contraction)) return contraction.length
  const [, figure, unit] = MEASURE.exec(word) ?? []
  return figure === undefined || unit === undefined || JOINED_UNIT.test(unit) ? undefined : figure.length
}

function separatorIn(text: string, start: number, end: number): { start: number; end: number } | undefined {
  for (let i = start + 1; i < end - 1; i++) {
    const mark = text.charAt(i)
    const before = text.charAt(i - 1)
    const after = text.charAt(i + 1)
    if (HYPHENS.includes(mark)) {
      if (mark === '-' && JOINED_PREFIXES.has(text.slice(start, i).toLowerCase()) && joins(text.slice(start, i), after))
        continue
      let last = i + 1
      while (last < end && text.charAt(last) === mark) last++
      return { start: i, end: last }
    }
    if (SEPARATORS.includes(mark)) {
      if ('[('.includes(mark) && LETTER.test(before) && /^[[(]\p{L}{1,3}[\])]/u.test(text.slice(i, end))) continue
      return { start: i, end: i + 1 }
    }
    if (mark === '.' && text.startsWith('...', i)) {
      let last = i
      while (last < end && text.charAt(last) === '.') last++
      return { start: i, end: last }
    }
    const isBetweenLetters = LETTER.test(before) && LETTER.test(after)
    if (mark === '/' && isBetweenLetters && end - start > 3 && !/^(?:w\/o|n\/a|a\/c)$/i.test(text.slice(start, end)))
      return { start: i, end: i + 1 }
    if (mark === ':' && isBetweenLetters) return { start: i, end: i + 1 }
    if (mark === ',' && !(DIGIT.test(before) && DIGIT.test(after))) return { start: i, end: i + 1 }
  }
  return undefined
}

/** "pro-Russian" stays one word, "mid-1980s" too. */
function joins(prefix: string, after: string): boolean {
  return LETTER.test(after) || (/^mid$/i.test(prefix) && DIGIT.test(after))
}
