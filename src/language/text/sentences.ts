import type { Span } from '../../model'
import { ABBREVIATIONS, BEFORE_FIGURES, MAY_END_SENTENCE, SENTENCE_OPENERS } from './abbreviations'
import { isAsciiLetter, isDigit, isLowerCase, isSpace, isUpperCase } from './characters'

const STOPS = '.!?…'
const CLOSERS = '"\'”’)]»'
const OPENERS = '"\'“‘([«-–—•*'
const WORD_CHARACTERS_MAX = 40

/** Sentences of one paragraph, by rules; the spans cover all but the white space between them. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  const dateline = datelineAt(text, start, end)
  if (dateline !== undefined) sentences.push(dateline)
  let from = dateline === undefined ? start : skipSpaces(text, dateline.end, end)
  for (let at = from; at < end; at++) {
    if (!STOPS.includes(text.charAt(at))) continue
    const stop = stopAt(text, at, end)
    const next = skipSpaces(text, stop.end, end)
    if (next >= end) break
    const isGlued = next === stop.end
    if (isGlued ? startsGlued(text, at, stop, end) : endsSentence(text, from, stop, next, end)) {
      sentences.push({ start: from, end: stop.end })
      from = next
    }
    at = stop.end - 1
  }
  let last = end
  while (last > from && isSpace(text.charCodeAt(last - 1))) last--
  if (last > from) sentences.push({ start: from, end: last })
  return sentences
}

const DATELINE_CHARACTERS_MAX = 80
const DATELINES = [
  /^(?:\p{Lu}[\p{L}'’./ ,-]{0,56}?)?\(\p{Lu}[\p{L} ]{1,20}\) ?[-–—]{1,2}(?= ?["“‘']?\p{Lu})/u,
  /^\p{Lu}[\p{Lu}'’/ -]{2,40}(?:, \p{Lu}\p{L}+\.?)? ?(?:[–—]| --?)(?= ["“‘']?\p{Lu})/u,
]

/** "OSLO, Norway (NPB) — ", "OSLO - ": where and by whom an article is told; a sentence of its own, for no grammar joins it to the next. */
function datelineAt(text: string, start: number, end: number): Span | undefined {
  const opening = text.slice(start, Math.min(end, start + DATELINE_CHARACTERS_MAX))
  const found = DATELINES.map((pattern) => pattern.exec(opening)?.[0]).find((match) => match !== undefined)
  return found === undefined ? undefined : { start, end: start + found.length }
}

interface Stop extends Span {
  /** End of the stops themselves, before closing quotes and brackets. */
  readonly marksEnd: number
}

/** The run of stops at `at` with the quotes and brackets that close after it, also after a space as in `. ”`. */
function stopAt(text: string, at: number, end: number): Stop {
  let marksEnd = at + 1
  while (marksEnd < end && STOPS.includes(text.charAt(marksEnd))) marksEnd++
  let after = marksEnd
  while (after < end && CLOSERS.includes(text.charAt(after))) after++
  const loose =
    after === marksEnd && isSpace(text.charCodeAt(after)) && '"”'.includes(text.charAt(after + 1)) && after + 1 < end
  if (loose && (after + 2 >= end || isSpace(text.charCodeAt(after + 2)))) after += 2
  return { start: at, end: after, marksEnd }
}

function skipSpaces(text: string, at: number, end: number): number {
  let next = at
  while (next < end && isSpace(text.charCodeAt(next))) next++
  return next
}

/** "the border.Moscow said": a lost space between two sentences. */
function startsGlued(text: string, at: number, stop: Stop, end: number): boolean {
  const isSmall = (i: number) => isAsciiLetter(text.charCodeAt(i)) && text.charCodeAt(i) >= 97
  const isCapital = isAsciiLetter(text.charCodeAt(stop.end)) && text.charCodeAt(stop.end) < 97
  return (
    stop.end - at === 1 &&
    isSmall(at - 1) &&
    isSmall(at - 2) &&
    isCapital &&
    stop.end + 1 < end &&
    isSmall(stop.end + 1)
  )
}

function endsSentence(text: string, from: number, stop: Stop, next: number, end: number): boolean {
  let opener = next
  while (opener < end && (OPENERS.includes(text.charAt(opener)) || text.charAt(opener) === ' ')) opener++
  const first = text.charAt(opener)
  const marks = text.slice(stop.start, stop.marksEnd)
  const isQuoted = stop.end > stop.marksEnd
  if (isLowerCase(first)) return /[!?]/.test(marks) && !isQuoted
  if (/^(?:\.\.\.+|…)/.test(marks) && !isUpperCase(first)) return false
  if (marks !== '.' || stop.end - stop.marksEnd > 1) return true
  return endsWithWord(text, from, stop, opener, end)
}

/** Whether a single stop ends the sentence, from the word before it and the word after. */
function endsWithWord(text: string, from: number, stop: Stop, opener: number, end: number): boolean {
  const word = wordBefore(text, from, stop.start)
  const lower = word.toLowerCase()
  const next = wordAfter(text, opener, end)
  const isCapital = isUpperCase(next)
  const opensSentence = isCapital && SENTENCE_OPENERS.has(next.toLowerCase())
  const isFirstWord = from + word.length === stop.start
  if (/^\p{Lu}$/u.test(word) && isCapital) return word === 'I' || opensSentence
  if (isFirstWord && /^(?:\d{1,2}|[A-Za-z])$/.test(word)) return false
  if (BEFORE_FIGURES.has(lower) && (word !== 'no' || !isFirstWord))
    return !isDigit(text.charCodeAt(opener)) && !isUpperAbbreviation(word, next)
  const isDotted = /^(?:\p{L}\.)+\p{L}$/u.test(word)
  if (!isDotted && !ABBREVIATIONS.has(lower)) return true
  return (isDotted || MAY_END_SENTENCE.has(lower)) && opensSentence
}

/** "Mar. 5" aside, "Sat. Morning" and "Sec. Blinken" go on. */
function isUpperAbbreviation(word: string, next: string): boolean {
  return isUpperCase(word) && isUpperCase(next) && !SENTENCE_OPENERS.has(next.toLowerCase())
}

function wordBefore(text: string, from: number, stop: number): string {
  let start = stop
  const isEdge = (i: number) => isSpace(text.charCodeAt(i)) || '("“‘\'[/—–'.includes(text.charAt(i))
  while (start > from && stop - start < WORD_CHARACTERS_MAX && !isEdge(start - 1)) start--
  return text.slice(start, stop)
}

function wordAfter(text: string, start: number, end: number): string {
  const window = text.slice(start, Math.min(end, start + WORD_CHARACTERS_MAX))
  return /^[\p{L}'’]+/u.exec(window)?.[0] ?? ''
}
