import { HONORIFICS } from './data/titles'
import type { Hit, Line } from './line'
import { fullRelationAt, formAt, headAt, headOf, isPossessive, lowerAt, uposAt } from './line'
import { ownersAfter } from './owners'
import type { Title } from './title'
import { titleAt, titleNounAt } from './title'

/** A title together with the name of its bearer. */
export interface TitledName {
  readonly line: Line
  readonly hit: Hit
  readonly title: Title
  readonly place: 'before' | 'after'
}

const PUNCTUATION_AFTER = /^[,;.:)\]—–"”-]$/

/** Titles that a sentence gives to its named persons: before the name, in apposition, or by a copula. */
export function findTitles(line: Line): TitledName[] {
  const found: TitledName[] = []
  for (const hit of line.hits) {
    if (hit.kind !== 'person') continue
    const before = titleBefore(line, hit) ?? titleBeforeComma(line, hit)
    if (before !== undefined) found.push({ line, hit, title: withBodyBehind(line, hit, before), place: 'before' })
    const after = titleAfter(line, hit)
    if (after !== undefined) found.push({ line, hit, title: after, place: 'after' })
  }
  return found
}

/** "President Adela Mora of Chile". */
function withBodyBehind(line: Line, hit: Hit, title: Title): Title {
  if (title.body !== undefined && title.body.kind !== 'place') return title
  const body = ownersAfter(line, hit.last, new Set(['of']))[0]
  return body === undefined || body.kind === 'place' || body.kind === 'person' ? title : { ...title, body }
}

/** "Foreign Minister Wang Yi", "Secretary of State Rex Tillerson", "Gen. Smith". */
function titleBefore(line: Line, hit: Hit): Title | undefined {
  let token = hit.first - 1
  while (token > 0 && HONORIFICS.has(lowerAt(line, token)) && titleNounAt(line, token) === undefined) token--
  if (token > 0 && formAt(line, token) === '-') token--
  if (lowerAt(line, token) === 'elect' && formAt(line, token - 1) === '-') token -= 2
  if (titleNounAt(line, token) !== undefined) {
    // "Senior Colonel", "Lieutenant General": the last word is the title's noun, an earlier one is read as its modifier.
    return titleAt(line, token)
  }
  for (let noun = token - 1; noun >= 0 && noun >= token - 8; noun--) {
    if (titleNounAt(line, noun) === undefined) continue
    const title = titleAt(line, noun)
    return title !== undefined && Math.max(title.last, title.end) === token && /^\p{Lu}/u.test(formAt(line, noun))
      ? title
      : undefined
  }
  return undefined
}

/** "the leader of North Korea, Kim Jong Un," and "his South Korean counterpart, Chung Eui-yong,". */
function titleBeforeComma(line: Line, hit: Hit): Title | undefined {
  let comma = hit.first - 1
  while (comma > 0 && (HONORIFICS.has(lowerAt(line, comma)) || lowerAt(line, comma) === 'the')) comma--
  if (formAt(line, comma) !== ',') return undefined
  const after = formAt(line, hit.last + 1)
  const closes = after === '' || PUNCTUATION_AFTER.test(after)
  const head = headOf(line, hit.first, hit.last)
  for (let noun = comma - 1; noun >= 0 && noun >= comma - 10; noun--) {
    if (titleNounAt(line, noun) === undefined) {
      if (/^(,|;|\.)$/.test(formAt(line, noun)) || uposAt(line, noun) === 'VERB' || uposAt(line, noun) === 'AUX')
        return undefined
      continue
    }
    const title = titleAt(line, noun)
    if (title === undefined || Math.max(title.end, title.last) < comma - 1) return undefined
    const apposed = fullRelationAt(line, head) === 'appos' || headAt(line, noun) === head || headAt(line, head) === noun
    const unique = title.body !== undefined || title.definite || title.pronoun
    return unique && (closes || apposed) ? title : undefined
  }
  return undefined
}

/** "Nikki Haley, the U.S. ambassador to the United Nations," and "Mora is the president of Chile". */
export function titleAfter(line: Line, hit: Hit): Title | undefined {
  let token = hit.last + 1
  const opener = lowerAt(line, token)
  const copula = /^(is|was|became|remains|as)$/.test(opener)
  if (!copula && opener !== ',' && opener !== '(' && opener !== '—' && opener !== '–') return undefined
  token++
  if (/^(and|or|but)$/.test(lowerAt(line, token))) return undefined
  // "Mora, 62, the president of Chile"
  if (/^\d+$/.test(formAt(line, token)) && formAt(line, token + 1) === ',') token += 2
  if (/^(who|whom|whose|which)$/.test(lowerAt(line, token))) {
    if (!/^(is|was)$/.test(lowerAt(line, token + 1))) return undefined
    token += 2
  }
  for (let noun = token; noun < line.tokens.length && noun < token + 12; noun++) {
    const person = line.at[noun]
    if (person !== undefined) {
      noun = person.last
      continue
    }
    if (titleNounAt(line, noun) !== undefined && !continuesTitle(line, noun)) {
      const title = titleAt(line, noun)
      if (title === undefined || title.start > token + 3 || title.start < token - 1) return undefined
      const next = line.at[Math.max(title.last, title.end) + 1]
      if (next?.kind === 'person') return undefined
      // "Oren Vask, the president's son"
      if (isPossessive(line, title.last + 1)) return undefined
      if (copula && opener === 'as' && title.body === undefined) return undefined
      return title
    }
    if (
      !['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'PART', 'PRON'].includes(uposAt(line, noun)) &&
      !/^[-–&]$|^and$/.test(formAt(line, noun))
    )
      return undefined
  }
  return undefined
}

/** "vice general president": not yet the closing noun. */
function continuesTitle(line: Line, noun: number): boolean {
  const next = noun + 1
  return (
    line.at[next] === undefined &&
    titleNounAt(line, next) !== undefined &&
    ['NOUN', 'PROPN', 'ADJ'].includes(uposAt(line, next))
  )
}
