import type { Name, Sentence, Token } from '../model'
import { GEORGIA_US_CUES } from './data/regions'
import { NAME_PARTICLES } from './data/family-names'
import { INSTITUTIONS } from './data/institutions'
import { HONORIFICS, TITLE_NOUNS } from './data/titles'
import type { Entry } from './gazetteer/entry'
import { folded } from './gazetteer/entry'
import type { Match } from './gazetteer/gazetteer'
import { matchAt } from './gazetteer/gazetteer'
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
  const names = sentence.names.flatMap((name) => trimmed(tokens, name))
  const candidates: Hit[] = []
  for (const match of matches) {
    const hit = ofMatch(match, tokens, index, names, context)
    if (hit !== undefined) candidates.push(hit)
  }
  for (const name of names) {
    const hit = ofName(name, tokens, index)
    if (hit !== undefined) candidates.push(hit)
  }
  candidates.push(...afterTitles(tokens, index))
  return withoutOverlap(candidates)
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

/** Cuts titles, determiners, demonyms and possessive marks off the edges of a recognised name. */
function trimmed(tokens: readonly Token[], name: Name): Name[] {
  let { first, last } = name
  const lower = (token: number): string => (tokens[token]?.form ?? '').toLowerCase()
  while (last > first && /^(['’]s?|[.,;:"”“()])$/.test(lower(last))) last--
  while (first < last && /^(['’]s?|[,;:"”“()-]|the|a|an)$/.test(lower(first))) first++
  if (name.kind === 'Person') {
    let changed = true
    while (changed && first < last) {
      changed = false
      const match = matchAt(tokens, first)
      if (
        match !== undefined &&
        match.last < last &&
        match.entries[0]?.label !== 'Place' &&
        (TITLE_NOUNS.has(lower(match.last + 1)) || match.entries[0]?.sense === 'demonym')
      ) {
        first = match.last + 1
        changed = true
      } else if (
        TITLE_NOUNS.has(lower(first)) ||
        HONORIFICS.has(lower(first)) ||
        (tokens[first]?.xpos ?? '').startsWith('JJ')
      ) {
        first++
        changed = true
      }
    }
    if (!/^\p{Lu}/u.test(tokens[first]?.form ?? '') && !NAME_PARTICLES.has(lower(first))) return []
    if (first === last && (TITLE_NOUNS.has(lower(first)) || lower(first).length < 2)) return []
  }
  return [{ first, last, kind: name.kind }]
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

function ofName(name: Name, tokens: readonly Token[], sentence: number): Hit | undefined {
  const { first, last, kind } = name
  const head = (tokens[last]?.form ?? '').toLowerCase()
  if (kind === 'Person') return { sentence, first, last, kind: 'person' }
  if (kind === 'Organization') {
    const start = (tokens[first]?.form ?? '').toLowerCase()
    // Ministries, armies and the like stand for their state and are read as phrases.
    if (
      INSTITUTIONS.has(head) &&
      !(head === 'council' || head === 'agency' || head === 'commission' || head === 'service' || head === 'team')
    )
      return undefined
    if (/^(ministry|department|embassy|government|office)$/.test(start)) return undefined
    return first === last && (TITLE_NOUNS.has(head) || head.length < 2)
      ? undefined
      : { sentence, first, last, kind: 'organization' }
  }
  if (kind === 'Place') return { sentence, first, last, kind: 'place' }
  return undefined
}

/** "Foreign Minister Grace Otieno": capitalised words after a title are a person's name even where the recogniser saw none. */
function afterTitles(tokens: readonly Token[], sentence: number): Hit[] {
  const found: Hit[] = []
  for (let token = 0; token + 1 < tokens.length; token++) {
    const lower = (tokens[token]?.form ?? '').toLowerCase()
    if (!(TITLE_NOUNS.has(lower) || HONORIFICS.has(lower)) || lower === 'state') continue
    const end = nameEnd(tokens, token + 1)
    if (end === undefined) continue
    const single = end === token + 1
    if (
      single &&
      !/^(mr|mrs|ms|dr|president|minister|premier|chancellor|king|queen|pope|leader|senator|secretary|general|gen|sen|rep|rev|miss|prince|dictator)\.?$/.test(
        lower,
      )
    )
      continue
    const first = token + 1
    if (
      HONORIFICS.has((tokens[first]?.form ?? '').toLowerCase()) ||
      TITLE_NOUNS.has((tokens[first]?.form ?? '').toLowerCase())
    )
      continue
    const match = matchAt(tokens, first)
    if (match !== undefined && match.last >= end) continue
    found.push({ sentence, first, last: end, kind: 'person' })
  }
  return found
}

/** Last token of the run of capitalised name words that starts at the token. */
function nameEnd(tokens: readonly Token[], first: number): number | undefined {
  let last: number | undefined
  for (let token = first; token < tokens.length && token < first + 7; token++) {
    const { form, upos } = tokens[token] ?? { form: '', upos: '' }
    if (/^\p{Lu}[\p{L}.'’-]*$/u.test(form) && (upos === 'PROPN' || upos === 'X' || token > first)) {
      if (upos !== 'PROPN' && upos !== 'X' && upos !== 'NOUN' && upos !== 'ADJ') break
      last = token
    } else if (!(last !== undefined && (form === '-' || NAME_PARTICLES.has(form.toLowerCase())))) break
  }
  return last
}
