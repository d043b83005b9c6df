import { hash1, hash2, hash3, hash4, hashText } from '../linear/hash'
import type { ParserState } from './parser-state'

export const TRANSITION_FEATURES_MAX = 112
export const BUFFER_FEATURES_MAX = 20

const PUNCT = hashText('PUNCT')
const CCONJ = hashText('CCONJ')
const VERB = hashText('VERB')
const BETWEEN_MAX = 12

/** Rows of the features that see the buffer's first words alone: they hold until the buffer moves on. */
export function bufferFeatures(state: ParserState, rows: Int32Array, mask: number): number {
  const { words, tags, fine, coarse, buffer: b, length } = state
  const b1 = b + 1 <= length + 1 ? b + 1 : 0
  const b2 = b + 2 <= length + 1 ? b + 2 : 0
  const b3 = b + 3 <= length + 1 ? b + 3 : 0
  const word = words[b] as number
  const tag = tags[b] as number
  const word1 = words[b1] as number
  const tag1 = tags[b1] as number
  const tag2 = tags[b2] as number
  const tag3 = tags[b3] as number
  let k = 0
  rows[k++] = hash1(5, word) & mask
  rows[k++] = hash1(6, tag) & mask
  rows[k++] = hash2(7, word, tag) & mask
  rows[k++] = hash1(8, word1) & mask
  rows[k++] = hash1(9, tag1) & mask
  rows[k++] = hash2(10, word1, tag1) & mask
  rows[k++] = hash1(11, words[b2] as number) & mask
  rows[k++] = hash1(12, tag2) & mask
  rows[k++] = hash2(20, tag, tag1) & mask
  rows[k++] = hash3(21, tag, tag1, tag2) & mask
  rows[k++] = hash1(72, fine[b] as number) & mask
  rows[k++] = hash2(79, coarse[b1] as number, tag) & mask
  rows[k++] = hash1(80, fine[b1] as number) & mask
  rows[k++] = hash2(98, tag2, tag3) & mask
  rows[k++] = hash3(99, tag1, tag2, tag3) & mask
  rows[k++] = hash2(101, word1, word) & mask
  return k
}

/** Rows of the features that see the stack too: templates of Zhang & Nivre 2011, then clusters, case markers and what stands between. */
export function stackFeatures(state: ParserState, rows: Int32Array, mask: number): number {
  const { words, tags, head, label, left1, left2, right1, right2, leftSet, rightSet, marker, buffer: b, length } = state
  const s = state.top
  const s1 = state.stackSize > 1 ? (state.stack[state.stackSize - 2] as number) : 0
  const b1 = b + 1 <= length + 1 ? b + 1 : 0
  const b2 = b + 2 <= length + 1 ? b + 2 : 0
  const sWord = words[s] as number
  const sTag = tags[s] as number
  const bWord = words[b] as number
  const bTag = tags[b] as number
  const b1Word = words[b1] as number
  const b1Tag = tags[b1] as number
  const b2Tag = tags[b2] as number
  const sHead = s > 0 && (head[s] as number) >= 0 ? (head[s] as number) : 0
  const sHead2 = sHead > 0 && (head[sHead] as number) >= 0 ? (head[sHead] as number) : 0
  const sLabel = s > 0 ? (label[s] as number) : -1
  const sLeft = left1[s] as number
  const sLeft2 = left2[s] as number
  const sRight = right1[s] as number
  const sRight2 = right2[s] as number
  const bLeft = left1[b] as number
  const bLeft2 = left2[b] as number
  const distance = s > 0 ? Math.min(b - s, 6) + (b - s > 10 ? 1 : 0) : 0
  const attached = s === 0 ? 0 : (head[s] as number) >= 0 ? 2 : 1
  const sHeadWord = words[sHead] as number
  const sHeadTag = tags[sHead] as number
  const sLeftTag = tags[sLeft] as number
  const sRightTag = tags[sRight] as number
  const bLeftTag = tags[bLeft] as number
  let k = 0
  rows[k++] = hash2(1, attached, state.previous) & mask
  rows[k++] = hash2(2, sWord, attached) & mask
  rows[k++] = hash2(3, sTag, attached) & mask
  rows[k++] = hash3(4, sWord, sTag, attached) & mask
  rows[k++] = hash4(13, sWord, sTag, bWord, bTag) & mask
  rows[k++] = hash3(14, sWord, sTag, bWord) & mask
  rows[k++] = hash3(15, sWord, bWord, bTag) & mask
  rows[k++] = hash4(16, sWord, sTag, bTag, attached) & mask
  rows[k++] = hash4(17, sTag, bWord, bTag, attached) & mask
  rows[k++] = hash2(18, sWord, bWord) & mask
  rows[k++] = hash3(19, sTag, bTag, attached) & mask
  rows[k++] = hash3(22, sTag, bTag, b1Tag) & mask
  rows[k++] = hash3(23, sHeadTag, sTag, bTag) & mask
  rows[k++] = hash3(24, sTag, sLeftTag, bTag) & mask
  rows[k++] = hash3(25, sTag, sRightTag, bTag) & mask
  rows[k++] = hash3(26, sTag, bTag, bLeftTag) & mask
  rows[k++] = hash4(27, sTag, bTag, b1Tag, b2Tag) & mask
  rows[k++] = hash2(28, sWord, distance) & mask
  rows[k++] = hash2(29, sTag, distance) & mask
  rows[k++] = hash2(30, bWord, distance) & mask
  rows[k++] = hash2(31, bTag, distance) & mask
  rows[k++] = hash3(32, sWord, bWord, distance) & mask
  rows[k++] = hash4(33, sTag, bTag, distance, attached) & mask
  rows[k++] = hash2(34, sWord, state.rightCount[s] as number) & mask
  rows[k++] = hash2(35, sTag, state.rightCount[s] as number) & mask
  rows[k++] = hash2(36, sWord, state.leftCount[s] as number) & mask
  rows[k++] = hash2(37, sTag, state.leftCount[s] as number) & mask
  rows[k++] = hash2(38, bWord, state.leftCount[b] as number) & mask
  rows[k++] = hash2(39, bTag, state.leftCount[b] as number) & mask
  rows[k++] = hash1(40, sHeadWord) & mask
  rows[k++] = hash1(41, sHeadTag) & mask
  rows[k++] = hash2(42, sLabel, sTag) & mask
  rows[k++] = hash1(43, words[sLeft] as number) & mask
  rows[k++] = hash1(44, sLeftTag) & mask
  rows[k++] = hash1(45, label[sLeft] as number) & mask
  rows[k++] = hash1(46, words[sRight] as number) & mask
  rows[k++] = hash1(47, sRightTag) & mask
  rows[k++] = hash1(48, label[sRight] as number) & mask
  rows[k++] = hash1(49, words[bLeft] as number) & mask
  rows[k++] = hash1(50, bLeftTag) & mask
  rows[k++] = hash1(51, label[bLeft] as number) & mask
  rows[k++] = hash1(52, words[sHead2] as number) & mask
  rows[k++] = hash1(53, tags[sHead2] as number) & mask
  rows[k++] = hash1(54, label[sHead] as number) & mask
  rows[k++] = hash1(55, words[sLeft2] as number) & mask
  rows[k++] = hash1(56, tags[sLeft2] as number) & mask
  rows[k++] = hash1(57, words[sRight2] as number) & mask
  rows[k++] = hash1(58, tags[sRight2] as number) & mask
  rows[k++] = hash1(59, words[bLeft2] as number) & mask
  rows[k++] = hash1(60, tags[bLeft2] as number) & mask
  rows[k++] = hash3(61, sTag, sLeftTag, tags[sLeft2] as number) & mask
  rows[k++] = hash3(62, sTag, sRightTag, tags[sRight2] as number) & mask
  rows[k++] = hash3(63, sTag, sHeadTag, tags[sHead2] as number) & mask
  rows[k++] = hash3(64, bTag, bLeftTag, tags[bLeft2] as number) & mask
  rows[k++] = hash2(65, sWord, rightSet[s] as number) & mask
  rows[k++] = hash2(66, sTag, rightSet[s] as number) & mask
  rows[k++] = hash2(67, sWord, leftSet[s] as number) & mask
  rows[k++] = hash2(68, sTag, leftSet[s] as number) & mask
  rows[k++] = hash2(69, bWord, leftSet[b] as number) & mask
  rows[k++] = hash2(70, bTag, leftSet[b] as number) & mask
  const sFine = state.fine[s] as number
  const bFine = state.fine[b] as number
  rows[k++] = hash2(71, sFine, attached) & mask
  rows[k++] = hash3(73, sFine, bFine, attached) & mask
  rows[k++] = hash3(74, sFine, bTag, attached) & mask
  rows[k++] = hash3(75, sTag, bFine, attached) & mask
  rows[k++] = hash3(76, sWord, bFine, attached) & mask
  rows[k++] = hash3(77, sFine, bWord, attached) & mask
  rows[k++] = hash4(78, state.coarse[s] as number, state.coarse[b] as number, sTag, bTag) & mask
  const bMarker = marker[b] as number
  const sMarker = marker[s] as number
  rows[k++] = hash3(81, sWord, bMarker, bTag) & mask
  rows[k++] = hash3(82, sTag, bMarker, bTag) & mask
  rows[k++] = hash4(83, sFine, bMarker, bFine, attached) & mask
  rows[k++] = hash3(84, sMarker, bWord, attached) & mask
  rows[k++] = hash4(85, sMarker, sTag, bTag, attached) & mask
  rows[k++] = hash3(86, sMarker, bMarker, attached) & mask
  rows[k++] = hash4(87, sHeadWord, sMarker, bMarker, bTag) & mask
  const s1Tag = tags[s1] as number
  rows[k++] = hash2(88, words[s1] as number, bWord) & mask
  rows[k++] = hash3(89, s1Tag, sTag, bTag) & mask
  rows[k++] = hash2(90, s1Tag, bTag) & mask
  rows[k++] = hash4(91, s1Tag, sTag, bTag, b1Tag) & mask
  rows[k++] = hash2(92, sHeadWord, bWord) & mask
  rows[k++] = hash3(93, sHeadTag, sLabel, bTag) & mask
  rows[k++] = hash4(94, sHeadTag, sTag, bWord, sLabel) & mask
  rows[k++] = hash3(95, sTag, bTag, leftSet[b] as number) & mask
  rows[k++] = hash3(96, sTag, bTag, rightSet[s] as number) & mask
  rows[k++] = hash3(97, sTag, bTag, leftSet[s] as number) & mask
  rows[k++] = hash3(100, sTag, b1Tag, b2Tag) & mask
  rows[k++] = hash3(102, sTag, bTag, b1Word) & mask
  rows[k++] = hash3(103, sTag, bWord, b1Tag) & mask
  rows[k++] = hash3(104, sWord, bTag, b1Tag) & mask
  const between = betweenClass(state.upos, s, b)
  rows[k++] = hash4(105, sTag, bTag, between, attached) & mask
  rows[k++] = hash3(106, sWord, between, attached) & mask
  rows[k++] = hash3(107, bWord, between, attached) & mask
  rows[k++] = hash4(108, state.upos[s] as number, state.upos[b] as number, between, distance) & mask
  return k
}

/** Commas, conjunctions and verbs between the stack's top and the buffer. */
function betweenClass(upos: Int32Array, s: number, b: number): number {
  if (s === 0) return 0
  let punctuation = 0
  let conjunction = 0
  let verb = 0
  const end = Math.min(b, s + BETWEEN_MAX)
  for (let i = s + 1; i < end; i++) {
    const tag = upos[i] as number
    if (tag === PUNCT) punctuation++
    else if (tag === CCONJ) conjunction = 1
    else if (tag === VERB) verb = 1
  }
  return Math.min(punctuation, 2) + 3 * conjunction + 6 * verb
}
