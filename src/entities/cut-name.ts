import type { Token } from '../model'

/** Titles that the recogniser runs into a name: "Velder Treasury Secretary Jonas Lindahl". */
const INNER_TITLE =
  /^(Secretary|Minister|President|Chief|Executive|Spokes(man|woman|person)|Ambassador|Chairman|Chairwoman|Director|Commander|General|Gen\.?|Adm\.?|Col\.?|Advis[eo]r|Leader|Senator|Sen\.?|Rep\.?|Gov\.?|Chancellor|Envoy|Attorney)$/

/** Words that no name goes on with; headlines give them capitals. */
const ENDS_NAME = /^(A|An|The|In|On|For|With|Is|Was|Are|Has|Says|Said|And|At|To|By|From|As|Who|Over|After|Elect)$/

/** Furniture of web pages that the recogniser takes for names. */
const FURNITURE = /^(Newsletters?|Advertisement|Tweets?|Pinterest|Playback|Getty|Images?|Subscribe|Newslook)$/i

export const isFurniture = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last + 1).some(({ form }) => FURNITURE.test(form))

/**
 * The stretch of a run of capitalised words that is one person's name: what stands behind a title inside it, up to an article or
 * the like, and up to where it starts again ("Adela Mora Adela Ruth Mora").
 */
export function cutName(tokens: readonly Token[], first: number, last: number): { first: number; last: number } {
  const form = (token: number): string => tokens[token]?.form ?? ''
  for (let token = last - 1; token > first; token--)
    if (INNER_TITLE.test(form(token))) return cutName(tokens, token + 1, last)
  for (let token = first + 1; token <= last; token++) {
    const initial = form(token) === 'A' && token === first + 1 && token < last
    if (ENDS_NAME.test(form(token)) && form(token - 1) !== '-' && !initial) return { first, last: token - 1 }
  }
  for (let token = first + 2; token <= last; token++) {
    if (form(token) === form(first) && token < last) return { first, last: token - 1 }
    // "Mora Adela Ruth MoraTop": the surname alone, and then the full name with debris.
    if (form(first).length > 2 && form(token).startsWith(form(first)) && token === last) return { first, last: first }
  }
  return { first, last }
}

export const isSmall = (word: string): boolean => word.charAt(0) >= 'a' && word.charAt(0) <= 'z'

/** Small letters of English behind the first character: nothing is glued on. */
function isPlain(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return true
}

/** "MoraTop" → "Mora": a word of the page glued on to a name. "McCain" and "DeSantis" stay. */
export const unglued = (word: string): string => {
  if (word.length < 6 || isSmall(word) || isPlain(word)) return word
  const match = /^(\p{Lu}\p{Ll}{3,})[\p{Lu}\d][\p{L}\d]*$/u.exec(word)
  return match?.[1] === undefined || /^Fitz$/.test(match[1]) ? word : match[1]
}

/**
 * First and last token of the full names that a page glued behind the names of its text: "Adela Mora Adela (Addy) Ruth MoraTop
 * aides" has such debris from the second "Adela" to "MoraTop".
 */
export function debrisOf(tokens: readonly Token[]): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = []
  tokens.forEach(({ form }, last) => {
    const surname = unglued(form)
    if (surname === form) return
    for (let token = last - 1; token >= Math.max(0, last - 8); token--) {
      const before = tokens[token]?.form ?? ''
      if (before === surname) {
        if (token + 1 < last) found.push({ first: token + 1, last })
        return
      }
      if (!/^\p{Lu}|^[().”“"'’]/u.test(before)) return
    }
  })
  return found
}

/** First token of the person named behind a title inside what the recogniser took for a body: "National Defense General X Y". */
export function personInside(tokens: readonly Token[], first: number, last: number): number | undefined {
  for (let token = last - 1; token > first; token--)
    if (INNER_TITLE.test(tokens[token]?.form ?? '')) {
      const rest = tokens.slice(token + 1, last + 1)
      return rest.length >= 2 && rest.length <= 3 && rest.every(({ upos }) => upos === 'PROPN') ? token + 1 : undefined
    }
  return undefined
}
