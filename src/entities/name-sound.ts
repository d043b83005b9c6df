const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ı/g, 'i'],
  [/þ/g, 'th'],
]

/** Letters that ways of writing another alphabet differ in, the longer groups first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^abd(?:e|u|a)l/, 'abdal'],
  [/^(?:dj|dzh)/, 'j'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/ff\b|f$/g, 'v'],
  [/h$/g, ''],
]

/** Letters of the Latin alphabets without their marks: `łukasz` → `lukasz`. */
export function plainLetters(part: string): string {
  const bare = part.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return LETTERS.reduce((text, [from, to]) => text.replace(from, to), bare)
}

/**
 * What stays of a part of a name however it is transliterated: consonants by sound, each run of vowels by the class of its
 * first (a and e, o and u, i and y), doubled letters once. "Muhammad" and "Mohamed" have one sound, "Mahmoud" another.
 */
export function soundOf(part: string): string {
  const consonants = SOUNDS.reduce((text, [from, to]) => text.replace(from, to), plainLetters(part))
  return consonants
    .replace(/[aeiouy]+/g, ([first = '']) => ('ae'.includes(first) ? 'A' : 'ou'.includes(first) ? 'U' : 'I'))
    .replace(/(.)\1+/g, '$1')
}
