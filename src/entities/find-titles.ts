import { HONORIFICS, NON_OFFICES, PROSPECTIVE, RANKS } from './data/titles'
import type { Hit, Line } from './line'
import { fullRelationAt, formAt, headAt, headOf, isPossessive, lowerAt, uposAt } from './line'
import { officeVerbAfter, partyEnd } from './office-verbs'
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

const AHEAD_OF_RANK: ReadonlySet<string> = new Set(
  'leader minister president chairman commander spokesman spokeswoman adviser governor ambassador dictator ruler'.split(
    ' ',
  ),
)
const PUNCTUATION_AFTER = /^[,;.:)\]—–"”-]$/

/** Titles that a sentence gives to its named persons: before the name, in apposition, or by a copula. */
export function findTitles(line: Line): TitledName[] {
  const found: TitledName[] = []
  for (const hit of line.hits) {
    if (hit.kind !== 'person') continue
    const direct = titleBefore(line, hit)
    const remote = direct === undefined || isRank(direct) ? titleBeforeComma(line, hit) : undefined
    const before = direct ?? remote
    if (before !== undefined && !isProspective(line, before))
      found.push({ line, hit, title: withBodyBehind(line, hit, before), place: 'before' })
    if (direct !== undefined && remote !== undefined) found.push({ line, hit, title: remote, place: 'after' })
    const after = titleAfter(line, hit)
    if (after !== undefined && !isProspective(line, after) && !(remote !== undefined && opensNext(line, after)))
      found.push({ line, hit, title: after, place: 'after' })
  }
  return found
}

const isRank = ({ title }: Title): boolean => RANKS.has(title.split(' ').at(-1) ?? '')

/** "Chile's next president". */
export const isProspective = (line: Line, { start, noun }: Title): boolean =>
  line.tokens.slice(Math.max(0, start), noun).some(({ form }) => PROSPECTIVE.has(form.toLowerCase()))

/** "the chancellor, A, the justice secretary, B": the title is the next one's. */
const opensNext = (line: Line, { last, end }: Title): boolean => {
  const comma = Math.max(last, end) + 1
  return formAt(line, comma) === ',' && line.at[comma + 1]?.kind === 'person'
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
  while (
    token > 0 &&
    HONORIFICS.has(lowerAt(line, token)) &&
    (titleNounAt(line, token) === undefined || NON_OFFICES.has(lowerAt(line, token)))
  )
    token--
  // "Defence Minister Gen. X"
  const isRankAt = (at: number): boolean =>
    RANKS.has(titleNounAt(line, at) ?? '') || /^cmdr\.?$/.test(lowerAt(line, at))
  while (isRankAt(token) && AHEAD_OF_RANK.has(titleNounAt(line, token - 1) ?? '')) token--
  if (token > 0 && formAt(line, token) === '-') token--
  if (lowerAt(line, token) === 'elect' && formAt(line, token - 1) === '-') token -= 2
  if (RANKS.has(titleNounAt(line, token) ?? ''))
    for (let noun = token - 2; noun >= 0 && noun >= token - 5; noun--) {
      // "Minister of Defence General X"
      const office = lowerAt(line, noun + 1) === 'of' ? titleAt(line, noun) : undefined
      if (office?.last === token - 1) return office
    }
  if (titleNounAt(line, token) !== undefined) {
    // "Senior Colonel", "Lieutenant General": the last word is the title's noun, an earlier one is read as its modifier.
    return titleAt(line, token)
  }
  for (let noun = token - 1; noun >= 0 && noun >= token - 8; noun--) {
    if (titleNounAt(line, noun) === undefined) continue
    const title = titleAt(line, noun)
    // "University of Oslo professor of history X"
    if (title?.body !== undefined && title.body.last < noun && isField(line, noun, token))
      return { ...title, last: token, end: token }
    return title !== undefined &&
      Math.max(title.last, title.end) === token &&
      (/^\p{Lu}/u.test(formAt(line, noun)) || lowerAt(line, noun + 1) === 'to')
      ? title
      : undefined
  }
  return undefined
}

/** "of history", "of political science": what somebody teaches or studies. */
function isField(line: Line, noun: number, last: number): boolean {
  if (lowerAt(line, noun + 1) !== 'of' || last < noun + 2 || last > noun + 4) return false
  return line.tokens
    .slice(noun + 2, last + 1)
    .every(
      ({ form, upos }, step) =>
        /^\p{Ll}/u.test(form) && ['NOUN', 'ADJ', 'CCONJ'].includes(upos) && line.at[noun + 2 + step] === undefined,
    )
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
    if (title === undefined || !reachesTo(line, Math.max(title.end, title.last), comma - 1)) return undefined
    const apposed = fullRelationAt(line, head) === 'appos' || headAt(line, noun) === head || headAt(line, head) === noun
    const unique = title.body !== undefined || title.definite || title.pronoun
    return unique && (closes || apposed) ? title : undefined
  }
  return undefined
}

/** Whether the title ends there, or with the rest of a name: "the commander of U.S. | Pacific Command". */
const reachesTo = (line: Line, end: number, last: number): boolean =>
  end >= last ||
  (last - end <= 3 &&
    line.tokens.slice(end + 1, last + 1).every(({ form, upos }) => upos === 'PROPN' && /^\p{Lu}/u.test(form))) ||
  isErrand(line, end + 1, last)

/** "the U.S. negotiator | for peace in Ghana": what the office is for. */
const isErrand = (line: Line, first: number, last: number): boolean =>
  last - first <= 5 &&
  /^(for|on|to|in)$/.test(lowerAt(line, first)) &&
  line.tokens.slice(first, last + 1).every(({ upos }) => ['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN'].includes(upos))

/** "Nikki Haley, the U.S. ambassador to the United Nations," and "Mora is the president of Chile". */
export function titleAfter(line: Line, hit: Hit): Title | undefined {
  const end = partyEnd(line, hit.last)
  const served = officeVerbAfter(line, end + 1)
  let token = served?.last ?? end + 1
  const opener = lowerAt(line, token)
  const copula = served !== undefined || /^(is|was|became|remains|as)$/.test(opener)
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
      // "leaders, Mora among them, head to Oslo"; "asked about Vask, the president said"
      if (!copula && (uposAt(line, noun) === 'VERB' || isSubjectThere(line, noun))) return undefined
      const title = titleAt(line, noun)
      if (title === undefined || title.start > token + 3 || title.start < token - 1) return undefined
      // "X is not a leader"
      if (copula && line.tokens.slice(token, noun).some(({ form }) => /^(not|n[’']t|never)$/i.test(form)))
        return undefined
      if (
        copula &&
        title.body === undefined &&
        !title.definite &&
        /^(leader|head|chief|boss|king|queen|commander)$/.test(title.title)
      )
        return undefined
      const next = line.at[Math.max(title.last, title.end) + 1]
      if (next?.kind === 'person') return undefined
      // "an analyst and research associate with X"
      const second = title.body === undefined ? joinedTitle(line, title) : undefined
      if (second !== undefined) return { ...second, start: title.start }
      // "Oren Vask, the president's son"
      if (isPossessive(line, title.last + 1)) return undefined
      if (served !== undefined)
        return { ...title, title: title.title.replace(/^elected /, ''), former: title.former || served.former }
      if (opener === 'as' && (title.body === undefined || isSucceeded(line, hit))) return undefined
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

/** A title right before the verb of a clause that no comma closes off. */
const isSubjectThere = (line: Line, noun: number): boolean => /^(VBD|VBZ)$/.test(line.tokens[noun + 1]?.xpos ?? '')

/** The second of two titles that share a body behind them. */
function joinedTitle(line: Line, { last }: Title): Title | undefined {
  if (lowerAt(line, last + 1) !== 'and') return undefined
  for (let noun = last + 2; noun < last + 6; noun++) {
    if (titleNounAt(line, noun) === undefined) {
      if (!['ADJ', 'NOUN', 'PROPN', 'DET'].includes(uposAt(line, noun))) return undefined
      continue
    }
    const title = titleAt(line, noun)
    return title?.body === undefined || title.body.first < noun ? undefined : title
  }
  return undefined
}

/** "vice general president": not yet the closing noun. */
function continuesTitle(line: Line, noun: number): boolean {
  if (formAt(line, noun + 1) === '-' && lowerAt(line, noun + 2) === 'general') return true
  const next = noun + 1
  return (
    line.at[next] === undefined &&
    titleNounAt(line, next) !== undefined &&
    ['NOUN', 'PROPN', 'ADJ'].includes(uposAt(line, next))
  )
}

/** "Vask will replace Mora as the president of Chile": no longer Mora's title. */
const isSucceeded = (line: Line, { first, last }: Hit): boolean =>
  /^(succeed|replace|follow|oust|beat|unseat|depose)$/.test(
    line.tokens[headAt(line, headOf(line, first, last))]?.lemma.toLowerCase() ?? '',
  )
