import type { Sentence } from '../model'
import type { TimeTense } from './time-mention'

const FUTURE = /^(?:will|'ll|’ll|wo|shall|would)$/
const OUTLOOK =
  /^(?:due|set|plan\w*|schedul\w+|expect\w*|agree\w*|intend\w*|hop(?:e|es|ed|ing)|vow\w*|pledg\w+|prepar\w+|want\w*|promis\w+|going|likely|is|are|slated|poised)$/
const PAST =
  /^(?:was|were|had|did|said|told|announced|reported|signed|met|has|have|condemned|held|sent|visited|arrived)$/
const REPORT = /^(?:said|told|announced|reported)$/
const BEGINNING = /^(?:beginning|starting|effective)$/
const BOUNDARY = /^[,;:"“”()–—]$/

/** Whether the clause around token `first` looks ahead. Decided by the nearest sign before it, else, at a clause's start, by the first one after it; "beginning Wednesday" looks ahead of a report. */
export function clauseTense(sentence: Sentence, first: number, last: number): TimeTense {
  const begins = BEGINNING.test(wordAt(sentence, wordAt(sentence, first - 1) === 'on' ? first - 2 : first - 1))
  for (let at = first - 1; at >= 0; at -= 1) {
    const word = wordAt(sentence, at)
    if (begins && REPORT.test(word)) continue
    if (BOUNDARY.test(word)) break
    if (FUTURE.test(word)) return 'future'
    if (word === 'to' && OUTLOOK.test(wordAt(sentence, at - 1)) && isVerbAfter(sentence, at)) return 'future'
    if (PAST.test(word) || sentence.tokens[at]?.xpos === 'VBD') return 'past'
  }
  if (begins) return 'future'
  if (!startsClause(sentence, first)) return 'past'
  for (let at = last + 1; at < sentence.tokens.length; at += 1) {
    const word = wordAt(sentence, at)
    if (FUTURE.test(word)) return 'future'
    if (BOUNDARY.test(word) && at > last + 1) return 'past'
    if (PAST.test(word) || sentence.tokens[at]?.xpos === 'VBD') return 'past'
  }
  return 'past'
}

function wordAt(sentence: Sentence, at: number): string {
  return sentence.tokens[at]?.form.toLowerCase() ?? ''
}

/** "is due to visit" but not "is due to rain" as a noun, nor "agreed to it": an untagged word is taken on trust. */
function isVerbAfter(sentence: Sentence, to: number): boolean {
  const next = sentence.tokens[to + 1]
  return next !== undefined && (next.upos === 'VERB' || next.upos === 'AUX' || next.upos === 'X' || next.upos === '')
}

function startsClause(sentence: Sentence, first: number): boolean {
  const before = wordAt(sentence, first - 1)
  const start = /^(?:on|in|by|at|during|late|early)$/.test(before) ? first - 1 : first
  return start === 0 || BOUNDARY.test(wordAt(sentence, start - 1))
}
