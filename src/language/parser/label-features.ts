import { hash1, hash2, hash3, hash4 } from '../linear/hash'
import type { ParserState } from './parser-state'

export const LABEL_FEATURES_MAX = 40

export const PAIR_FEATURES_MAX = 5

const DISTANCE_MAX = 5

const directionOf = ({ length }: ParserState, h: number, d: number) => (h > length ? 3 : h < d ? 1 : 2)
const distanceOf = ({ length }: ParserState, h: number, d: number) =>
  h > length ? 0 : Math.min(Math.abs(h - d), DISTANCE_MAX)

/** Number of all that the pair features see of a token and its head. */
export function pairOf(state: ParserState, h: number, d: number): number {
  const { tags } = state
  const arc = directionOf(state, h, d) * 8 + distanceOf(state, h, d)
  return ((tags[h] as number) * 256 + (tags[d] as number)) * 32 + arc
}

/** Rows of the features that see the two tags alone: their sum is the same for all such pairs. */
export function pairFeatures(state: ParserState, h: number, d: number, rows: Int32Array, mask: number): number {
  const direction = directionOf(state, h, d)
  const distance = distanceOf(state, h, d)
  const hTag = state.tags[h] as number
  const dTag = state.tags[d] as number
  let k = 0
  rows[k++] = hash1(1, direction) & mask
  rows[k++] = hash2(3, hTag, direction) & mask
  rows[k++] = hash2(5, dTag, direction) & mask
  rows[k++] = hash3(7, hTag, dTag, direction) & mask
  rows[k++] = hash4(10, hTag, dTag, distance, direction) & mask
  return k
}

/** Rows of the other features that name the relation of `d` to its head `h`, seen from the tree so far. */
export function labelFeatures(state: ParserState, h: number, d: number, rows: Int32Array, mask: number): number {
  const { words, tags, fine, left1, right1, leftSet, rightSet, length } = state
  const direction = directionOf(state, h, d)
  const hWord = words[h] as number
  const hTag = tags[h] as number
  const hFine = fine[h] as number
  const hLeftSet = leftSet[h] as number
  const hRightSet = rightSet[h] as number
  const hSet = (hLeftSet + hRightSet) | 0
  const dWord = words[d] as number
  const dTag = tags[d] as number
  const dFine = fine[d] as number
  const dSet = ((leftSet[d] as number) + (rightSet[d] as number)) | 0
  const marker = state.marker[d] as number
  const dLeft = left1[d] as number
  let k = 0
  rows[k++] = hash2(2, hWord, direction) & mask
  rows[k++] = hash2(4, dWord, direction) & mask
  rows[k++] = hash3(6, hWord, dWord, direction) & mask
  rows[k++] = hash3(8, hTag, dWord, direction) & mask
  rows[k++] = hash3(9, hWord, dTag, direction) & mask
  rows[k++] = hash4(11, marker, hTag, dTag, direction) & mask
  rows[k++] = hash3(12, marker, hWord, direction) & mask
  rows[k++] = hash3(13, marker, dWord, direction) & mask
  rows[k++] = hash4(14, hSet, hTag, dTag, direction) & mask
  rows[k++] = hash4(15, hLeftSet, hWord, dTag, direction) & mask
  rows[k++] = hash4(16, dSet, hTag, dTag, direction) & mask
  rows[k++] = hash3(17, dSet, dWord, direction) & mask
  rows[k++] = hash3(18, dSet, dTag, direction) & mask
  rows[k++] = hash3(19, hFine, dFine, direction) & mask
  rows[k++] = hash3(20, hWord, dFine, direction) & mask
  rows[k++] = hash3(21, hFine, dWord, direction) & mask
  rows[k++] = hash3(22, hTag, dFine, direction) & mask
  rows[k++] = hash3(23, hFine, dTag, direction) & mask
  rows[k++] = hash2(24, dFine, direction) & mask
  rows[k++] = hash4(25, state.coarse[h] as number, state.coarse[d] as number, marker, direction) & mask
  rows[k++] = hash4(26, tags[d - 1] as number, dTag, hTag, direction) & mask
  rows[k++] = hash4(27, d < length ? (tags[d + 1] as number) : 0, dTag, hTag, direction) & mask
  rows[k++] = hash3(28, words[d - 1] as number, dTag, direction) & mask
  rows[k++] = hash3(29, d < length ? (words[d + 1] as number) : 0, dTag, direction) & mask
  rows[k++] = hash4(30, tags[dLeft] as number, dTag, hTag, direction) & mask
  rows[k++] = hash3(31, words[dLeft] as number, dTag, direction) & mask
  rows[k++] = hash4(32, state.label[h] as number, hTag, dTag, direction) & mask
  rows[k++] = hash3(33, words[left1[h] as number] as number, hWord, dTag) & mask
  rows[k++] = hash4(34, dFine, marker, hFine, direction) & mask
  rows[k++] = hash4(35, hRightSet, hWord, dTag, direction) & mask
  rows[k++] = hash4(36, hSet, dSet, direction, marker) & mask
  rows[k++] = hash3(37, tags[h < d ? (right1[h] as number) : (left1[h] as number)] as number, hTag, dTag) & mask
  return k
}
