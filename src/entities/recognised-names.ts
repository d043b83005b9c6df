import type { Name, Token } from '../model'
import { personInside } from './cut-name'
import { AGREEMENT_NOUNS } from './data/agreements'
import { INSTITUTIONS } from './data/institutions'
import { HONORIFICS, TITLE_NOUNS } from './data/titles'
import type { Match } from './gazetteer/gazetteer'
import { matchName } from './gazetteer/match-name'
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

/** "Norsk Oil Holdings Chief Executive Adela Mora": the body before the title, which looked like one name with its person. */
export function bodyOf(name: Name, tokens: readonly Token[], person: Hit, sentence: number): Hit | undefined {
  const title = tokens.findIndex(
    ({ form }, at) =>
      at > name.first && at < person.first && /^(Chief|Chairman|Chairwoman|CEO|Executive|Director)$/.test(form),
  )
  const last = title - 1
  if (last <= name.first || OFFICE_WORDS.has((tokens[name.first]?.form ?? '').toLowerCase())) return undefined
  return tokens.slice(name.first, last + 1).some(({ form }) => TITLE_NOUNS.has(form.toLowerCase()))
    ? undefined
    : { sentence, first: name.first, last, kind: 'organization' }
}

const BODY_WORD =
  /^(Committee|Council|Agency|Commission|Party|University|College|School|Institute|Institution|Center|Centre|Foundation|Union|Group|Fund|Bank|Corporation|Corp\.?|Company|Co\.?|Inc\.?|Association|Organi[sz]ation|Authority|Service|Force|Court|Assembly|Congress|Mission|Board|Office|Ministry|Department|Bureau|Society|Forum|Alliance|League|Federation|Network|Program)$/

/** Two listed names side by side, such as "Associated Press Iran", and titles without a name. */
export function isJoined({ first, last, kind }: Name, tokens: readonly Token[], matches: readonly Match[]): boolean {
  if ((kind !== 'Organization' && kind !== 'Place') || first === last) return false
  const words = tokens.slice(first, last + 1).map(({ form }) => form.toLowerCase())
  if (words.every((word) => TITLE_NOUNS.has(word) || HONORIFICS.has(word))) return true
  const opening = matches.find((match) => match.first === first && match.last < last)
  if (opening === undefined) return false
  const hyphen = /^[-–/]$/.test(tokens[opening.last + 1]?.form ?? '')
  return matches.some((match) => match.first === opening.last + (hyphen ? 2 : 1) && match.last === last)
}

/** "Labor Secretary X", "Home Front Minister X": words of the office and no body. */
function isOfOffice({ first, last }: Name, tokens: readonly Token[]): boolean {
  return (
    /^(Secretary|Minister|Advis[eo]r|Councillor|Councilor|Attorney)$/.test(tokens[last + 1]?.form ?? '') &&
    !tokens.slice(first, last + 1).some(({ form }) => BODY_WORD.test(form))
  )
}

/** "the Kenyan Ministry of Defence": read as a phrase. */
const isMinistry = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens
    .slice(first, last)
    .some(({ form }, at) => /^(Ministry|Embassy|Government)$/.test(form) && tokens[first + at + 1]?.form === 'of')

/** What a name that only the recogniser found stands for; undefined where it is no name. */
export function ofName(name: Name, tokens: readonly Token[], sentence: number): Hit | undefined {
  const { first, last, kind } = name
  const head = (tokens[last]?.form ?? '').toLowerCase()
  // "Tomahawk missiles", "a Patriot battery": makes of weapons.
  if (WEAPON.test(tokens[last + 1]?.form ?? '') || WEAPON.test(head)) return undefined
  if (kind === 'Person' && first === last && /^systems?$/.test(tokens[last + 1]?.form ?? '')) return undefined
  // "We will ALL be safe": shouted words.
  if (first === last && isShouted(tokens[first])) return undefined
  if (isCompany(tokens, first, last)) return { sentence, first, last, kind: 'organization' }
  if (kind === 'Person') {
    const named = namedAfter(tokens, last)
    if (named !== undefined) return { sentence, first, last: named, kind: 'organization' }
    // "TURNBERRY, Scotland (Reuters)": the place of a dateline.
    if (first === 0 && isDatelined(tokens, last)) return undefined
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
    if (isOfOffice(name, tokens) || isMinistry(tokens, first, last)) return undefined
    // "the U.S. Special Representative": a title.
    if (
      first < last &&
      TITLE_NOUNS.has(head) &&
      tokens[last - 1]?.form !== 'of' &&
      !BODY_WORD.test(tokens[last]?.form ?? '')
    )
      return undefined
    // Ministries, armies and the like stand for their state and are read as phrases.
    if (
      INSTITUTIONS.has(head) &&
      !(head === 'council' || head === 'agency' || head === 'commission' || head === 'service' || head === 'team')
    )
      return undefined
    if (/^(ministry|department|embassy|government|office)$/.test(start)) return undefined
    // "the Guardian": a paper named by a common word.
    const paper =
      first === last && /^the$/i.test(tokens[first - 1]?.form ?? '')
        ? matchName(`The ${tokens[first]?.form ?? ''}`, 'Outlet')
        : undefined
    if (paper !== undefined) return { sentence, first, last, kind: 'outlet', entry: paper }
    return first === last && (TITLE_NOUNS.has(head) || OFFICE_WORDS.has(head) || NO_BODIES.has(head) || head.length < 2)
      ? undefined
      : { sentence, first, last, kind: 'organization' }
  }
  if (kind === 'Place') {
    const joined = tokens.slice(first, last + 1).some(({ form }) => /^(and|,|&)$/.test(form))
    // "the two Koreas" are read as a phrase.
    return joined || head === 'koreas' ? undefined : { sentence, first, last, kind: 'place' }
  }
  return undefined
}

/** Last token of "Oren Vask Center for Peace", "Vask Global Initiative": a body named after a person. */
function namedAfter(tokens: readonly Token[], last: number): number | undefined {
  for (const at of [last + 1, last + 2]) {
    const form = tokens[at]?.form ?? ''
    if (!/^\p{Lu}\p{Ll}/u.test(form) || tokens[at]?.upos !== 'PROPN') return undefined
    if (
      /^(Center|Centre|Institute|Institution|Foundation|University|School|College|Initiative|Organi[sz]ation|Library|Hospital|Fund)$/.test(
        form,
      )
    )
      return at
  }
  return undefined
}

const WEAPON =
  /^(missiles?|rockets?|torpedo(es)?|batter(y|ies)|launchers?|warplanes?|bombers?|helicopters?|drones?|submarines?|interceptors?|munitions?)$/

const isShouted = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}{2,}$/u.test(token.form) &&
  /^(DET|ADV|ADJ|VERB|AUX|PRON|ADP|CCONJ|SCONJ|INTJ)$/.test(token.upos)

const isCompany = (tokens: readonly Token[], first: number, last: number): boolean =>
  first < last &&
  /^(Co|Corp|Inc|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|Holdings|Airlines|Airways|Motors|Pharmaceuticals|Technologies|Industries|Petroleum)\.?$/.test(
    tokens[last]?.form ?? '',
  )

/** Capitals up to a bracket or dash near by: "TURNBERRY/GLASGOW, Scotland (Reuters) -". */
const isDatelined = (tokens: readonly Token[], last: number): boolean =>
  tokens.slice(0, last + 1).every(({ form }) => form === form.toUpperCase()) &&
  /^[,/(—–-]$/.test(tokens[last + 1]?.form ?? '') &&
  tokens.slice(last + 1, last + 8).some(({ form }) => /^[(—–]$/.test(form))

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
