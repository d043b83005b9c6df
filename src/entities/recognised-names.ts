import type { Name, Token } from '../model'
import { personInside } from './cut-name'
import { AGREEMENT_NOUNS } from './data/agreements'
import { INSTITUTIONS } from './data/institutions'
import { HONORIFICS, TITLE_NOUNS } from './data/titles'
import type { Match } from './gazetteer/gazetteer'
import type { Hit } from './line'

/** "UN Adela Mora" after "ambassador to the", "National Defense General Adela Mora": the person at the end of what looked like a body. */
export function personIn(
  { first, last, kind }: Name,
  tokens: readonly Token[],
  sentence: number,
  matches: readonly Match[],
): Hit | undefined {
  if (kind !== 'Organization') return undefined
  const person = (start: number): Hit => ({ sentence, first: start, last, kind: 'person' })
  const match = matches.find((other) => other.first === first && other.last < last)
  const sent = tokens
    .slice(Math.max(0, first - 4), first)
    .some(({ form }) => /^(ambassador|envoy|representative)$/i.test(form))
  const rest = match === undefined ? [] : tokens.slice(match.last + 1, last + 1)
  if (
    match !== undefined &&
    sent &&
    rest.length >= 2 &&
    rest.length <= 3 &&
    rest.every(({ form }) => !BODY_WORD.test(form))
  )
    return person(match.last + 1)
  const inner = tokens.slice(first, last + 1).some(({ form }) => BODY_WORD.test(form))
    ? undefined
    : personInside(tokens, first, last)
  return inner === undefined ? undefined : person(inner)
}

const BODY_WORD =
  /^(Committee|Council|Agency|Commission|Party|University|College|School|Institute|Institution|Center|Centre|Foundation|Union|Group|Fund|Bank|Corporation|Corp\.?|Company|Co\.?|Inc\.?|Association|Organi[sz]ation|Authority|Service|Force|Court|Assembly|Congress|Mission|Board|Office|Ministry|Department|Bureau|Society|Forum|Alliance|League|Federation|Network|Program)$/

/** Two listed names side by side, such as "Associated Press Iran", and titles without a name. */
export function isJoined({ first, last, kind }: Name, tokens: readonly Token[], matches: readonly Match[]): boolean {
  if (kind !== 'Organization' || first === last) return false
  const words = tokens.slice(first, last + 1).map(({ form }) => form.toLowerCase())
  if (words.every((word) => TITLE_NOUNS.has(word) || HONORIFICS.has(word))) return true
  const opening = matches.find((match) => match.first === first && match.last < last)
  return opening !== undefined && matches.some((match) => match.first === opening.last + 1 && match.last === last)
}

/** "Labor Secretary X", "Home Front Minister X": words of the office and no body. */
function isOfOffice({ first, last }: Name, tokens: readonly Token[]): boolean {
  return (
    /^(Secretary|Minister|Advis[eo]r|Councillor|Councilor|Attorney)$/.test(tokens[last + 1]?.form ?? '') &&
    !tokens.slice(first, last + 1).some(({ form }) => BODY_WORD.test(form))
  )
}

/** What a name that only the recogniser found stands for; undefined where it is no name. */
export function ofName(name: Name, tokens: readonly Token[], sentence: number): Hit | undefined {
  const { first, last, kind } = name
  const head = (tokens[last]?.form ?? '').toLowerCase()
  if (kind === 'Person') {
    // "Street vendors": a capital at the start of a sentence.
    const next = tokens[last + 1]
    if (
      first === 0 &&
      last === 0 &&
      next?.upos === 'NOUN' &&
      /^\p{Ll}/u.test(next.form) &&
      !INSTITUTIONS.has(next.form)
    )
      return undefined
    return { sentence, first, last, kind: 'person' }
  }
  if (kind === 'Organization') {
    if (first < last && AGREEMENT_NOUNS.has(head)) return { sentence, first, last, kind: 'agreement' }
    const start = (tokens[first]?.form ?? '').toLowerCase()
    // "the Mora Administration"
    if (first + 1 === last && /^(administration|presidency)$/.test(head) && !OFFICE_WORDS.has(start))
      return { sentence, first, last: first, kind: 'person' }
    if (isOfOffice(name, tokens)) return undefined
    // Ministries, armies and the like stand for their state and are read as phrases.
    if (
      INSTITUTIONS.has(head) &&
      !(head === 'council' || head === 'agency' || head === 'commission' || head === 'service' || head === 'team')
    )
      return undefined
    if (/^(ministry|department|embassy|government|office)$/.test(start)) return undefined
    return first === last && (TITLE_NOUNS.has(head) || OFFICE_WORDS.has(head) || NO_BODIES.has(head) || head.length < 2)
      ? undefined
      : { sentence, first, last, kind: 'organization' }
  }
  if (kind === 'Place') {
    const joined = tokens.slice(first, last + 1).some(({ form }) => /^(and|,|&)$/.test(form))
    return joined ? undefined : { sentence, first, last, kind: 'place' }
  }
  return undefined
}

/** First words of offices, which the recogniser takes for bodies: "Defense Secretary". */
const OFFICE_WORDS: ReadonlySet<string> = new Set(
  'defense defence foreign treasury interior justice finance energy commerce opposition army navy state family health education trade prime deputy vice chief senior'.split(
    ' ',
  ),
)

/** Lone words that the recogniser takes for bodies, though alone they name none; the furniture of web pages among them. */
const NO_BODIES: ReadonlySet<string> = new Set(
  'advertisement times post university supreme news union alliance committee committees council party patriot newscast court video image images photo newsletter newsletters world share gmt est watergate obamacare democrats republicans'.split(
    ' ',
  ),
)
