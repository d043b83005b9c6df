import type { Name, Sentence, Token } from '../model'
import { GEORGIA_US_CUES } from './data/regions'
import { afterTitles } from './names-after-titles'
import { trimmed } from './trim-name'
import { HONORIFICS } from './data/titles'
import type { Entry } from './gazetteer/entry'
import { folded } from './gazetteer/entry'
import type { Match } from './gazetteer/gazetteer'
import { bodyOf, isJoined, ofName, personIn } from './recognised-names'
import { matchAt } from './gazetteer/gazetteer'
import { matchName } from './gazetteer/match-name'
import type { Hit, HitKind } from './line'

/** What the article as a whole says about ambiguous names. */
export interface NameContext {
  readonly americanGeorgia: boolean
}

export function contextOf(sentences: readonly Sentence[]): NameContext {
  let cues = 0
  let caucasian = false
  for (const { tokens } of sentences)
    for (const { form } of tokens) {
      const lower = form.toLowerCase()
      if (GEORGIA_US_CUES.has(lower)) cues++
      if (lower === 'tbilisi' || lower === 'georgian' || lower === 'georgians' || lower === 'caucasus') caucasian = true
    }
  return { americanGeorgia: cues > 0 && !caucasian }
}

/** Proper names of a sentence: those of the gazetteers, those that the recogniser found, and names after titles. None overlap. */
export function findNames(sentence: Sentence, index: number, context: NameContext): Hit[] {
  const { tokens } = sentence
  const matches: Match[] = []
  for (let first = 0; first < tokens.length; first++) {
    const match = matchAt(tokens, first)
    if (match !== undefined) matches.push(match)
  }
  const names = sentence.names
    .flatMap((name) => trimmed(tokens, name))
    .filter((name) => !describesOutlet(tokens, name, matches))
  const candidates: Hit[] = names.flatMap((name) => {
    const person = personIn(name, tokens, index, matches)
    return person === undefined ? [] : [person, bodyOf(name, tokens, person, index)].flatMap((hit) => hit ?? [])
  })
  for (const match of matches) {
    const hit = ofMatch(match, tokens, index, names, context)
    if (hit !== undefined) candidates.push(hit)
  }
  for (const name of names) {
    const inside = candidates.some(
      ({ kind, first, last }) => kind === 'person' && first > name.first && last === name.last,
    )
    const hit = inside || isJoined(name, tokens, matches) ? undefined : ofName(name, tokens, index)
    if (hit !== undefined) candidates.push(hit)
  }
  const titled = afterTitles(tokens, index)
  const person = (hit: Hit): boolean => titled.some(({ first, last }) => first === hit.first && last >= hit.last)
  return withoutOverlap([
    ...candidates.filter((hit) => hit.entry !== undefined || hit.kind === 'person' || !person(hit)),
    ...titled,
  ])
}

/** "KCNA news agency", "AFP Image": the listed outlet is the name, the words behind it are not. */
function describesOutlet(tokens: readonly Token[], { first, last }: Name, matches: readonly Match[]): boolean {
  const match = matches.find((other) => other.first === first && other.last < last)
  if (match?.entries[0]?.label !== 'Outlet') return false
  return tokens
    .slice(match.last + 1, last + 1)
    .every(({ form }) => /^\p{Ll}|^(Images?|Photos?|Newslook|File|Pool|Agency|Newspaper)$/u.test(form))
}

function withoutOverlap(candidates: readonly Hit[]): Hit[] {
  const rank = (hit: Hit): number => (hit.entry !== undefined ? 1 : 0)
  const sorted = [...candidates].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || rank(b) - rank(a) || a.first - b.first,
  )
  const kept: Hit[] = []
  for (const hit of sorted) if (kept.every(({ first, last }) => hit.last < first || hit.first > last)) kept.push(hit)
  return kept.sort((a, b) => a.first - b.first)
}

const KIND_OF_LABEL: Readonly<Record<string, HitKind>> = {
  State: 'state',
  Organization: 'organization',
  Outlet: 'outlet',
  Place: 'place',
  Agreement: 'agreement',
  Group: 'group',
}

const kindOf = ({ label, sense }: Entry): HitKind => (sense === 'name' ? (KIND_OF_LABEL[label] ?? 'place') : sense)

function ofMatch(
  { first, last, entries }: Match,
  tokens: readonly Token[],
  sentence: number,
  names: readonly Name[],
  context: NameContext,
): Hit | undefined {
  const covering = names.find((name) => name.first <= first && last <= name.last)
  const previous = (tokens[first - 1]?.form ?? '').toLowerCase()
  const spelling = tokens[first]?.form ?? ''
  if (first === last && covering?.kind === 'Person' && (HONORIFICS.has(previous) || covering.last > covering.first))
    return undefined
  const entry = choose(entries, tokens, first, last, context)
  if (entry === undefined) return undefined
  const kind = kindOf(entry)
  // Cities and bodies named by common words need a sign that a name stands here.
  if (kind === 'place' && first === last && covering?.kind !== 'Place' && !looksLikePlace(tokens, first, last))
    return undefined
  if ((kind === 'place' || kind === 'capital') && covering?.kind === 'Person') return undefined
  // "Vice-President" is no magazine.
  if (
    kind === 'outlet' &&
    spelling === 'Vice' &&
    /^(-|–|President|Premier|Foreign|Chair\w*|Minister|Adm.*|Prime|Mayor|Marshal)$/.test(tokens[last + 1]?.form ?? '')
  )
    return undefined
  // "the West Wing"
  if (kind === 'group' && spelling === 'West' && first === last && /^\p{Lu}/u.test(tokens[last + 1]?.form ?? ''))
    return undefined
  // "Liberal Democrats", "Sweden Democrats": another party.
  if (kind === 'organization' && first === last && /^(Democrats|Republicans)$/.test(spelling)) {
    if (/^(Liberal|Christian|Social|Free|Sweden|National|New|Centre|Center|Young)$/.test(tokens[first - 1]?.form ?? ''))
      return { sentence, first: first - 1, last, kind }
    if (/^[-–]$/.test(tokens[first - 1]?.form ?? '')) return undefined
  }
  // "Liberation Day" is no newspaper.
  if (
    kind === 'outlet' &&
    first === last &&
    !isAcronymLike(spelling) &&
    /^\p{Lu}/u.test(tokens[last + 1]?.form ?? '') &&
    covering?.last !== last
  )
    return undefined
  if (
    kind === 'organization' &&
    first === last &&
    /^(Congress|Commonwealth|Amnesty|Wagner)$/.test(spelling) &&
    covering?.kind === 'Person'
  )
    return undefined
  if (
    kind === 'outlet' &&
    first === last &&
    !isAcronymLike(spelling) &&
    covering !== undefined &&
    covering.kind === 'Person'
  )
    return undefined
  return { sentence, first, last, kind, entry }
}

const isAcronymLike = (form: string): boolean => form === form.toUpperCase()

function choose(
  entries: readonly Entry[],
  tokens: readonly Token[],
  first: number,
  last: number,
  context: NameContext,
): Entry | undefined {
  const previous = (tokens[first - 1]?.form ?? '').toLowerCase()
  const next = (tokens[last + 1]?.form ?? '').toLowerCase()
  const place = entries.find(({ label, sense }) => label === 'Place' && sense === 'name')
  if (tokens[first]?.form === 'Georgia' && context.americanGeorgia) return place ?? entries[0]
  if (folded(tokens[first]?.form ?? '') === 'washington' && first === last && next === 'state') return undefined
  const republic = republicOf(tokens, first)
  if (republic !== undefined) return republic
  // Two states share a demonym or a name: the one whose name stands longer in the list wins, except after "Republic of".
  if (
    entries.length > 1 &&
    place !== undefined &&
    previous === 'of' &&
    /^(city|town|port|village|region|province)$/.test((tokens[first - 2]?.form ?? '').toLowerCase())
  )
    return place
  return entries[0]
}

/** "the people's republics of Donetsk and Lugansk": self-proclaimed states named by their city. */
function republicOf(tokens: readonly Token[], first: number): Entry | undefined {
  const before = tokens.slice(Math.max(0, first - 5), first).map(({ form }) => form.toLowerCase())
  if (!before.some((word, at) => /^republics?$/.test(word) && before[at + 1] === 'of')) return undefined
  return matchName(`${tokens[first]?.form ?? ''} People's Republic`, 'State')
}

const PLACE_MARKS: ReadonlySet<string> = new Set(
  'in at near to from into through around outside across inside toward towards of over for city region province town via off leave reach visit'.split(
    ' ',
  ),
)

function looksLikePlace(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first]
  if (token === undefined || !['PROPN', 'NOUN', 'X'].includes(token.upos)) return false
  const previous = tokens[first - 1]
  const next = tokens[last + 1]
  return (
    previous === undefined ||
    PLACE_MARKS.has(previous.form.toLowerCase()) ||
    previous.form === ',' ||
    next?.form === ',' ||
    previous.form.toLowerCase() === 'and' ||
    PLACE_MARKS.has(next?.form.toLowerCase() ?? '')
  )
}
