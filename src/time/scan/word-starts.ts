import { START_LENGTH } from './pattern-starts'

/** Where words begin, or marks: no word character stands right before. */
export interface WordStarts {
  readonly count: number
  readonly at: Int32Array
  /** The first characters of each, as `keyOf` writes them. */
  readonly keys: Int32Array
}

const ASCII = 128
const BITS = 7
const BEYOND_ASCII = ASCII - 1
const IS_WORD = Uint8Array.from({ length: ASCII }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0))
const FOLDED = Uint8Array.from({ length: ASCII }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0))

export function wordStarts(text: string): WordStarts {
  const at = new Int32Array(text.length)
  const keys = new Int32Array(text.length)
  let count = 0
  let inWord = false
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    if (!inWord) {
      at[count] = place
      keys[count] = keyOf(text, place)
      count += 1
    }
    inWord = code < ASCII && IS_WORD[code] === 1
  }
  return { count, at, keys }
}

/** The next characters as one number: case is folded, all beyond ASCII count as one, and none as 0. */
export function keyOf(text: string, at: number): number {
  let key = 0
  const end = Math.min(text.length, at + START_LENGTH)
  for (let place = at; place < end; place += 1) key |= folded(text.charCodeAt(place)) << (BITS * (place - at))
  return key
}

/** What is left of a key for the first characters alone. */
export function keyMask(length: number): number {
  return (1 << (BITS * length)) - 1
}

function folded(code: number): number {
  return code < ASCII ? (FOLDED[code] ?? 0) : BEYOND_ASCII
}
