import type { NameKind } from '../../model'

export const NAME_KINDS: readonly NameKind[] = ['Person', 'Organization', 'Place', 'Demonym', 'Other']

/** Outside, then begin, inside, last, unit of each kind (BILOU). */
export const OUTSIDE = 0
export const BEGIN = 0
export const INSIDE = 1
export const LAST = 2
export const UNIT = 3
export const NAME_TAGS = 1 + 4 * NAME_KINDS.length
/** Stands before the sentence. */
export const NAME_START = NAME_TAGS

export const nameTag = (kind: number, position: number) => 1 + kind * 4 + position
export const kindOfTag = (tag: number) => (tag - 1) >> 2
export const positionOfTag = (tag: number) => (tag - 1) & 3

const isOpen = (tag: number) => tag !== OUTSIDE && tag !== NAME_START && positionOfTag(tag) <= INSIDE

/** Whether `next` may follow `tag`. */
export function mayFollow(tag: number, next: number): boolean {
  if (!isOpen(tag)) return next === OUTSIDE || positionOfTag(next) === BEGIN || positionOfTag(next) === UNIT
  return (
    next !== OUTSIDE &&
    kindOfTag(next) === kindOfTag(tag) &&
    (positionOfTag(next) === INSIDE || positionOfTag(next) === LAST)
  )
}

export const mayEnd = (tag: number) => !isOpen(tag)

const ALLOWED: readonly Uint8Array[] = Array.from({ length: NAME_TAGS + 1 }, (_, tag) =>
  Uint8Array.from({ length: NAME_TAGS }, (_, next) => (mayFollow(tag, next) ? 1 : 0)),
)
const ALLOWED_AT_END: readonly Uint8Array[] = ALLOWED.map((row) =>
  row.map((allowed, tag) => (mayEnd(tag) ? allowed : 0)),
)

/** For each tag 1 where it may follow `tag`. */
export function followers(tag: number, atEnd: boolean): Uint8Array {
  return (atEnd ? ALLOWED_AT_END : ALLOWED)[tag] as Uint8Array
}
