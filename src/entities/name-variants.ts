import { byCodeUnits } from '../model'
import { plainLetters, soundOf } from './name-sound'
import { isFamilyFirst, sameFullName, type PersonName } from './person-name'

/** Keys under which the spellings of one full name meet; names that share none are not compared. */
export function keysOf({ parts }: PersonName): string[] {
  return [
    `last ${parts.at(-1)}`,
    `joined ${plainLetters(parts.join(''))}`,
    `sounds ${parts.map(soundOf).sort(byCodeUnits).join(' ')}`,
  ]
}

/**
 * Why two full names are ways of writing one; undefined where they are not. `oneState`: both are known to belong to one
 * state, without which only a known family name tells that an order was turned ("Martin James" is not "James Martin").
 */
export function variantOf(a: PersonName, b: PersonName, oneState: boolean): string | undefined {
  if (a.parts[0]?.[0] === b.parts[0]?.[0] && sameFullName(a, b)) return 'one full name, shortened or spelled otherwise'
  if (plainLetters(a.parts.join('')) === plainLetters(b.parts.join('')))
    return 'one full name, with other marks, or parts written apart or together'
  const [left, right] = [a.parts.map(soundOf), b.parts.map(soundOf)]
  if (left.length !== right.length) return undefined
  if (left.every((sound, index) => sound === right[index])) return 'one full name, transliterated otherwise'
  const turned = isTurned(left, right) || isTurned(right, left)
  return turned && (oneState || isFamilyFirst(a) || isFamilyFirst(b))
    ? 'one full name, the family name first in one and last in the other'
    : undefined
}

const isTurned = ([first = '', ...rest]: readonly string[], other: readonly string[]): boolean =>
  [...rest, first].every((sound, index) => sound === other[index])
