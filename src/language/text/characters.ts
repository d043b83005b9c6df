/** White space of every kind, and characters without width that stand at the edge of words. */
export function isSpace(code: number): boolean {
  if (code <= 32) return true
  if (code < 0x85) return false
  return (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x200e ||
    code === 0x200f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 12 || code === 11 || code === 0x85 || code === 0x2028 || code === 0x2029
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export const isUpperCase = (character: string) => character !== '' && /^\p{Lu}/u.test(character)
export const isLowerCase = (character: string) => character !== '' && /^\p{Ll}/u.test(character)
