import type { Name, Token } from '../model'
import { cutName, debrisOf, isFurniture } from './cut-name'
import { NAME_PARTICLES } from './data/family-names'
import { HONORIFICS, TITLE_NOUNS } from './data/titles'
import { matchAt } from './gazetteer/gazetteer'

/** "Adela Mora Tuesday": a day is no part of a name. */
export const CALENDAR =
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(January|February|September|October|November|December)$/

/** Cuts titles, determiners, demonyms and possessive marks off the edges of a recognised name. */
export function trimmed(tokens: readonly Token[], name: Name): Name[] {
  let { first, last } = name
  for (const debris of debrisOf(tokens)) {
    if (first >= debris.first && last <= debris.last) return []
    if (first < debris.first && last >= debris.first) last = debris.first - 1
    else if (first <= debris.last && last > debris.last && first >= debris.first) return []
  }
  const lower = (token: number): string => (tokens[token]?.form ?? '').toLowerCase()
  while (last > first && /^(['’]s?|[.,;:"”“()–-])$/.test(lower(last))) last--
  while (first < last && /^(['’]s?|[,;:"”“()-]|the|a|an)$/.test(lower(first))) first++
  while (first < last && CALENDAR.test(tokens[last]?.form ?? '')) last--
  // "Will Mora resign?", "Impeaching Mora"
  if (
    name.kind === 'Person' &&
    first < last &&
    (tokens[first]?.upos === 'AUX' ||
      /^VB[GZ]$/.test(tokens[first]?.xpos ?? '') ||
      (lower(first) === 'will' && asks(tokens, first)))
  )
    first++
  // "Oren Vask Read more": the link behind a paragraph.
  if (last > first && tokens[last]?.form === 'Read' && lower(last + 1) === 'more') last--
  if (isFurniture(tokens, first, last)) return []
  if (name.kind === 'Person') {
    ;({ first, last } = cutName(tokens, first, last))
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
    if (first === last && (TITLE_NOUNS.has(lower(first)) || /^[js]r\.?$/.test(lower(first)) || lower(first).length < 2))
      return []
  }
  return [{ first, last, kind: name.kind }]
}

const asks = (tokens: readonly Token[], first: number): boolean =>
  tokens.at(-1)?.form === '?' && (first === 0 || /^[:;“"]$/.test(tokens[first - 1]?.form ?? ''))
