import type { Token } from '../model'
import { cutName, debrisOf, isSmall } from './cut-name'
import { NAME_PARTICLES } from './data/family-names'
import { INSTITUTIONS } from './data/institutions'
import { HONORIFICS, TITLE_NOUNS } from './data/titles'
import { matchAt } from './gazetteer/gazetteer'
import type { Hit } from './line'
import { CALENDAR } from './trim-name'

/** "Foreign Minister Grace Otieno": capitalised words after a title are a person's name even where the recogniser saw none. */
export function afterTitles(tokens: readonly Token[], sentence: number): Hit[] {
  const found: Hit[] = []
  let debris: readonly { first: number; last: number }[] | undefined
  for (let token = 0; token + 1 < tokens.length; token++) {
    // A name does not begin with a small letter, and few words are followed by a capital.
    if (isSmall(tokens[token + 1]?.form ?? '')) continue
    const lower = (tokens[token]?.form ?? '').toLowerCase()
    const chief = lower === 'executive' && /^chief$/i.test(tokens[token - 1]?.form ?? '')
    if (!(TITLE_NOUNS.has(lower) || HONORIFICS.has(lower) || chief) || lower === 'state') continue
    if (lower === 'chief' && tokens[token + 1]?.form === 'Executive') continue
    const run = nameEnd(tokens, token + 1)
    if (run === undefined) continue
    debris ??= debrisOf(tokens)
    const stop = debris.find(({ first }) => first > token + 1 && first <= run)
    const cut = cutName(tokens, token + 1, stop === undefined ? run : stop.first - 1)
    if (cut.first > token + 1) continue
    const end = cut.last
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
      /^Elect$/i.test(tokens[first]?.form ?? '') ||
      HONORIFICS.has((tokens[first]?.form ?? '').toLowerCase()) ||
      TITLE_NOUNS.has((tokens[first]?.form ?? '').toLowerCase())
    )
      continue
    const match = matchAt(tokens, first)
    if (match !== undefined && match.last >= end) continue
    if (
      tokens
        .slice(first, end + 1)
        .some(({ form }) => INSTITUTIONS.has(form.toLowerCase()) || /^(Affairs|Office|Committee)$/.test(form))
    )
      continue
    found.push({ sentence, first, last: end, kind: 'person' })
  }
  return found
}

/** Last token of the run of capitalised name words that starts at the token. */
function nameEnd(tokens: readonly Token[], first: number): number | undefined {
  let last: number | undefined
  for (let token = first; token < tokens.length && token < first + 7; token++) {
    const { form, upos } = tokens[token] ?? { form: '', upos: '' }
    if (CALENDAR.test(form)) break
    if (/^\p{Lu}[\p{L}.'’-]*$/u.test(form) && (upos === 'PROPN' || upos === 'X' || token > first)) {
      if (upos !== 'PROPN' && upos !== 'X' && upos !== 'NOUN' && upos !== 'ADJ') break
      last = token
    } else if (!(last !== undefined && (form === '-' || NAME_PARTICLES.has(form.toLowerCase())))) break
  }
  return last
}
