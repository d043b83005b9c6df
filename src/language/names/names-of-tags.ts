import type { Name } from '../../model'
import { BEGIN, LAST, NAME_KINDS, OUTSIDE, UNIT, kindOfTag, positionOfTag } from './name-tags'

/** Spans of a BILOU tagging. */
export function namesOfTags(tags: Int16Array, length: number): Name[] {
  const names: Name[] = []
  let first = 0
  for (let i = 0; i < length; i++) {
    const tag = tags[i] as number
    if (tag === OUTSIDE) continue
    const position = positionOfTag(tag)
    if (position === BEGIN || position === UNIT) first = i
    const kind = NAME_KINDS[kindOfTag(tag)]
    if ((position === LAST || position === UNIT) && kind !== undefined) names.push({ first, last: i, kind })
  }
  return names
}
