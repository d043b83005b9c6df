import { slug } from '../model'
import { FAMILY_FIRST, NAME_PARTICLES } from './data/family-names'
import { unglued } from './cut-name'
import { folded } from './gazetteer/entry'

/** A person's name cut into comparable parts. */
export interface PersonName {
  readonly text: string
  /** Folded parts without initials and particles, at least one. */
  readonly parts: readonly string[]
}

/** "Abdel Fattah al-Sisi" → abdel, fattah, sisi; "Donald J. Trump" → donald, trump. */
export function personName(surface: string): PersonName {
  const text = surface.replace(/(?<!\S)\S+$/, unglued)
  const pieces = text.split(/[\s-]+/).filter(Boolean)
  const all = pieces.map(folded).filter(Boolean)
  const strong = pieces.filter((piece, index) => !(isInitials(piece) && index < pieces.length - 1)).map(folded)
  const parts = strong.filter(
    (part, index) => part !== '' && !NAME_PARTICLES.has(part) && !(index > 1 && isSuffix(part)),
  )
  return { text: text.replace(/\s+/g, ' '), parts: parts.length > 0 ? parts : all }
}

const isSuffix = (part: string): boolean => /^(jr|sr|ii|iii|iv)$/.test(part)

const isInitials = (piece: string): boolean =>
  /^(\p{Lu}\.?){1,3}$/u.test(piece) && (piece.includes('.') || piece.length === 1)

const last = (parts: readonly string[]): string => parts.at(-1) ?? ''
const first = (parts: readonly string[]): string => parts[0] ?? ''

/** Kim Jong Un, Xi Jinping: the family name stands first. */
export const isFamilyFirst = ({ parts }: PersonName): boolean =>
  parts.length >= 2 && parts.length <= 3 && FAMILY_FIRST.has(first(parts))

/** Whether a lone part is this person's family name. */
export function isFamilyName(name: PersonName, part: string, lone: string = part): boolean {
  if (isPatronymic(name) && !/^(bin|ibn) /i.test(lone)) return false
  return isFamilyFirst(name)
    ? first(name.parts) === part ||
        (last(name.parts) === part && !FAMILY_FIRST.has(last(name.parts)) && name.parts.length === 2)
    : last(name.parts) === part
}

/** "Mohammed bin Salman" is not called "Salman", though "Osama bin Laden" is called "bin Laden". */
const isPatronymic = ({ text, parts }: PersonName): boolean => parts.length > 1 && /\s(bin|ibn|bint)\s\S+$/i.test(text)

/** Whether a lone part that is no family name may be this person's given name. */
export const isGivenName = (name: PersonName, part: string): boolean =>
  name.parts.length > 1 && name.parts.includes(part) && !(isPatronymic(name) && last(name.parts) === part)

/** Whether two full names are spellings of one: equal, one leaving parts out, or a given name transliterated otherwise. */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts]
  if (short.length < 2) return false
  if (isSubsequence(short, long) && (last(short) === last(long) || first(short) === first(long))) return true
  if (short.length !== long.length) return false
  const differing = short.filter((part, index) => part !== long[index])
  const counterpart = long.find((part, index) => part !== short[index])
  return differing.length === 1 && counterpart !== undefined && alike(differing[0] ?? '', counterpart)
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const part of long) if (part === short[at]) at++
  return at === short.length
}

/** Sergey and Sergei, Mohammed and Mohamed: one edit apart, five letters or more, the same initial. */
function alike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}

/** Id from the full name without middle initials. */
export function personId(text: string): string {
  const pieces = text.split(/\s+/)
  const kept = pieces.filter(
    (piece, index) => index === 0 || index === pieces.length - 1 || isInitials(pieces[0] ?? '') || !isInitials(piece),
  )
  return `person:${slug(kept.join(' '))}`
}
