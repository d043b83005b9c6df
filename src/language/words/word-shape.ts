const DIGIT = /\d/
const YEAR = /^[12]\d\d\d$/
const NUMBER = /^[\d.,]+$/
const SHAPE_MAX = 8

/** Lower case, plain quotes, figures made alike: `1,245` is `!N3`, a year `!Y`, `KN-23` `kn-00`. */
export function normalForm(lower: string): string {
  if (!DIGIT.test(lower)) return lower
  if (YEAR.test(lower)) return '!Y'
  if (NUMBER.test(lower)) return `!N${Math.min(lower.length, 3)}`
  return lower.replace(/\d/g, '0')
}

export function lowerForm(form: string): string {
  return form.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
}

/** `Xx` for Moscow, `XX` for NATO, `X.X.` for U.S., `X-d` for S-400: runs of one class shortened. */
export function shapeOf(form: string): string {
  let shape = ''
  let previous = ''
  for (let i = 0; i < form.length && shape.length < SHAPE_MAX; i++) {
    const class_ = classOf(form.charAt(i))
    if (class_ !== previous || (class_ === 'X' && shape.length < 2)) shape += class_
    previous = class_
  }
  return shape
}

function classOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x'
  if (character >= 'A' && character <= 'Z') return 'X'
  if (character >= '0' && character <= '9') return 'd'
  if (character.toLowerCase() !== character) return 'X'
  return character.toUpperCase() !== character ? 'x' : character
}
