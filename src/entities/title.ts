import { tableOf } from '../model'
import { STATE_NOUNS } from './data/institutions'
import { NARROWING_MODIFIERS, SMALL_MODIFIERS, TITLE_ABBREVIATIONS, TITLE_ADJECTIVES, TITLE_NOUNS } from './data/titles'
import type { Hit, Line } from './line'
import { formAt, isPossessive, lowerAt, uposAt } from './line'
import { isInert, ownersAfter } from './owners'

/** A title as it stands in a sentence, with whom or what it belongs to. */
export interface Title {
  /** Lower case, without demonym, tense words and determiner: "foreign minister". */
  readonly title: string
  /** The closing noun: "minister". */
  readonly noun: number
  readonly first: number
  readonly last: number
  /** First token of all that belongs to it, body and determiner included. */
  readonly start: number
  readonly end: number
  readonly body: Hit | undefined
  readonly former: boolean
  readonly acting: boolean
  readonly elect: boolean
  /** "his ... counterpart". */
  readonly pronoun: boolean
  readonly definite: boolean
  /** "the country's president", "president of the country". */
  readonly ofCountry: boolean
  /** "leader of the opposition": of something that is no listed name. */
  readonly narrowed: boolean
}

const FORMER: ReadonlySet<string> = new Set(
  'former ex then then- ousted deposed exiled late one-time onetime ex- disgraced retired'.split(' '),
)
const ACTING: ReadonlySet<string> = new Set(['acting', 'interim', 'caretaker', 'transitional'])
const TENSE: ReadonlySet<string> = new Set([
  ...FORMER,
  ...ACTING,
  'current',
  'new',
  'outgoing',
  'incoming',
  'now',
  'newly',
  'longtime',
  'long-time',
  'embattled',
  'incumbent',
  'authoritarian',
  'autocratic',
  'beleaguered',
  'unnamed',
  'top',
  'senior',
])

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(Object.entries(TITLE_ABBREVIATIONS))

const bare = (form: string): string => form.toLowerCase().replace(/^ex-/, '')

/** Lower-case title noun at the token, abbreviations written out; undefined where the word ends no title. */
export function titleNounAt(line: Line, token: number): string | undefined {
  const lower = lowerAt(line, token)
  if (lower.length < 2) return undefined
  if (lower === 'executive') return lowerAt(line, token - 1) === 'chief' ? lower : undefined
  // "general manager", "general election"
  if (lower === 'general' && isCommonNoun(line, token + 1)) return undefined
  const known = lower.includes('-') ? bare(lower).replace(/-elect$/, '') : lower
  return WRITTEN_OUT.get(known) ?? (TITLE_NOUNS.has(known) ? known : undefined)
}

const isCommonNoun = (line: Line, token: number): boolean =>
  uposAt(line, token) === 'NOUN' && /^\p{Ll}/u.test(formAt(line, token)) && !TITLE_NOUNS.has(lowerAt(line, token))

/** Reads the title whose closing noun is given: its modifiers to the left, its body before or after it. */
export function titleAt(line: Line, noun: number): Title | undefined {
  const noun0 = titleNounAt(line, noun)
  if (noun0 === undefined) return undefined
  const split = noun0 === 'general' && formAt(line, noun - 1) === '-' && lowerAt(line, noun - 2) === 'secretary'
  const word = split ? 'secretary-general' : noun0
  const own = formAt(line, noun).toLowerCase()
  let former = own.startsWith('ex-')
  let acting = false
  const elect = own.endsWith('-elect') || (formAt(line, noun + 1) === '-' && lowerAt(line, noun + 2) === 'elect')
  let first = split ? noun - 2 : noun
  let start = first
  let body: Hit | undefined
  let pronoun = false
  let definite = false
  let ofCountry = false
  const words: string[] = [word]
  for (let token = first - 1; token >= 0; token--) {
    const lower = lowerAt(line, token)
    const hit = line.at[token]
    if (hit !== undefined) {
      if (body !== undefined || hit.kind === 'agreement' || hit.kind === 'group') break
      if (hit.kind === 'organization' && isAccredited(words)) {
        // "Kenya's UN ambassador" is Kenya's.
        for (let part = hit.last; part >= hit.first; part--) words.unshift(lowerAt(line, part))
        first = start = token = hit.first
        continue
      }
      if (!isInert(line, hit)) body = hit
      start = hit.first
      token = hit.first
      continue
    }
    if (isPossessive(line, token)) {
      if (line.at[token - 1] === undefined) {
        ofCountry = STATE_NOUNS.has(lowerAt(line, token - 1)) && DETERMINERS.has(lowerAt(line, token - 2))
        if (ofCountry) start = token - 2
        definite ||= ofCountry
        break
      }
      start = token
      continue
    }
    const stem = lower.replace(/-$/, '')
    if (FORMER.has(stem) || ACTING.has(stem) || TENSE.has(stem)) {
      // "the army ousted President X" is no title.
      if (/^VB[DPZ]$/.test(line.tokens[token]?.xpos ?? '') && line.tokens[token]?.deprel !== 'amod') break
      former ||= FORMER.has(stem)
      acting ||= ACTING.has(stem)
      start = token
      // "then army chief now President X": another title stands before it.
      if (stem === 'now') break
      continue
    }
    if (['the', 'its', 'his', 'her', 'their', 'a', 'an', 'our', 'my'].includes(lower)) {
      pronoun = ['its', 'his', 'her', 'their'].includes(lower)
      definite = lower === 'the'
      start = token
      break
    }
    if (/^[-–]$/.test(lower) && line.tokens[token]?.end === line.tokens[token + 1]?.start) continue
    const joins =
      lower === 'and' &&
      body === undefined &&
      /^\p{Lu}/u.test(formAt(line, token - 1)) &&
      line.at[token - 1] === undefined &&
      /^\p{Lu}/u.test(formAt(line, token + 1))
    if (!joins && uposAt(line, token) === 'ADV' && uposAt(line, token + 1) === 'ADJ') {
      start = token
      continue
    }
    if (!joins && !isModifier(line, token)) break
    const small = /^\p{Ll}/u.test(formAt(line, token))
    if (small && body === undefined && /^\p{Lu}/u.test(formAt(line, noun)) && !SMALL_MODIFIERS.has(stem)) break
    const describes =
      small &&
      uposAt(line, token) === 'ADJ' &&
      !/^ex-/.test(stem) &&
      !TITLE_ADJECTIVES.has(stem) &&
      !NARROWING_MODIFIERS.has(stem)
    former ||= lower.startsWith('ex-')
    if (body === undefined && !describes) {
      words.unshift(lower.replace(/^ex-/, ''))
      first = token
    }
    start = token
  }
  const tail = titleTail(line, noun)
  if (tail.words !== '') words.push(tail.words)
  let end = tail.last
  if (body === undefined || body.kind === 'place') {
    const after = ownersAfter(line, tail.last, AFTER_BODY[word] ?? USUAL)[0]
    if (after !== undefined && (body === undefined || after.kind !== 'place')) {
      body = after
      end = after.last
    }
  }
  if (body === undefined && countryBehind(line, tail.last)) {
    ofCountry = true
    end = tail.last + 3
  }
  if (SENT.has(word)) end = Math.max(end, postEnd(line, tail.last))
  return {
    title: words.join(' '),
    noun,
    first,
    last: tail.last,
    start,
    end,
    body,
    former,
    acting,
    elect,
    pronoun,
    definite,
    ofCountry,
    narrowed: body === undefined && !ofCountry && lowerAt(line, tail.last + 1) === 'of',
  }
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'that'])

const countryBehind = (line: Line, last: number): boolean =>
  lowerAt(line, last + 1) === 'of' &&
  DETERMINERS.has(lowerAt(line, last + 2)) &&
  STATE_NOUNS.has(lowerAt(line, last + 3)) &&
  lowerAt(line, last + 4) !== 'of'

/** "ambassador", "permanent representative": sent by a state to the body beside the title. */
const isAccredited = (words: readonly string[]): boolean =>
  words.at(-1) === 'ambassador' || (words.at(-1) === 'representative' && words.includes('permanent'))

const SENT: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'representative'])

/** Last token of "to the United Nations" behind an ambassador. */
function postEnd(line: Line, last: number): number {
  if (lowerAt(line, last + 1) !== 'to') return last
  const place = line.at[last + 2] ?? (lowerAt(line, last + 2) === 'the' ? line.at[last + 3] : undefined)
  return place?.last ?? last
}

const USUAL: ReadonlySet<string> = new Set(['of', 'at', 'for', 'with'])
/** An ambassador "to" a state is not that state's. */
const AFTER_BODY: Readonly<Record<string, ReadonlySet<string>>> = tableOf({
  ambassador: new Set(['of', 'from', 'for']),
  envoy: new Set(['of', 'from']),
  consul: new Set(['of']),
})

function isModifier(line: Line, token: number): boolean {
  const upos = uposAt(line, token)
  return (
    upos === 'ADJ' ||
    upos === 'NOUN' ||
    upos === 'PROPN' ||
    (upos === 'VERB' && lowerAt(line, token) === 'elected') ||
    lowerAt(line, token) === 'de' ||
    lowerAt(line, token) === 'facto'
  )
}

/** "of State", "for Arab and African Affairs", "of foreign affairs", "of defense": the part of a title behind its noun. */
function titleTail(line: Line, noun: number): { words: string; last: number } {
  const preposition = lowerAt(line, noun + 1)
  if (preposition !== 'of' && preposition !== 'for') return { words: '', last: noun }
  let last = noun + 1
  for (let token = noun + 2; token < Math.min(line.tokens.length, noun + 9); token++) {
    const lower = lowerAt(line, token)
    if (line.at[token] !== undefined) break
    if (TAIL_ENDS.has(lower) && uposAt(line, token + 1) !== 'NOUN') {
      last = token
      if (lowerAt(line, token + 1) !== 'and') break
    } else if (!(['ADJ', 'NOUN', 'PROPN'].includes(uposAt(line, token)) || lower === 'and' || lower === 'the')) break
  }
  if (last === noun + 1) return { words: '', last: noun }
  const words = line.tokens.slice(noun + 1, last + 1).map(({ form }) => form.toLowerCase())
  return { words: words.join(' '), last }
}

const TAIL_ENDS: ReadonlySet<string> = new Set(
  'state affairs defense defence interior finance justice trade security energy health education economy intelligence staff relations commerce labor labour agriculture culture information'.split(
    ' ',
  ),
)
