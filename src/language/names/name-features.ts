import { hash1, hash2, hash3 } from '../linear/hash'
import type { WordTable } from '../words/word-table'

export const NAME_FEATURES_MAX = 56

/** A sentence as the name recogniser sees it: word numbers, tags, gazetteer bits. */
export interface NameInput {
  readonly words: Int32Array
  readonly length: number
  readonly tags: Int16Array
  readonly gazetteer: Int32Array
}

/** Rows of the features of token `i`; `tag1` and `tag2` are the name tags before it. */
export function nameFeatures(
  table: WordTable,
  input: NameInput,
  i: number,
  tag1: number,
  tag2: number,
  rows: Int32Array,
  mask: number,
): number {
  const { words, length, tags, gazetteer } = input
  const { normal, shape, fine, coarse } = table
  const word = words[i] as number
  const l1 = i > 0 ? (words[i - 1] as number) : -1
  const l2 = i > 1 ? (words[i - 2] as number) : -1
  const r1 = i + 1 < length ? (words[i + 1] as number) : -1
  const r2 = i + 2 < length ? (words[i + 2] as number) : -1
  const first = i === 0 ? 1 : 0
  const w = normal[word] as number
  const s = shape[word] as number
  const f = fine[word] as number
  const c = coarse[word] as number
  const l1w = l1 < 0 ? -2 : (normal[l1] as number)
  const r1w = r1 < 0 ? -12 : (normal[r1] as number)
  const l1s = l1 < 0 ? -2 : (shape[l1] as number)
  const r1s = r1 < 0 ? -12 : (shape[r1] as number)
  const l1f = l1 < 0 ? -2 : (fine[l1] as number)
  const r1f = r1 < 0 ? -12 : (fine[r1] as number)
  const t = tags[i] as number
  const l1t = i > 0 ? (tags[i - 1] as number) : -1
  const r1t = i + 1 < length ? (tags[i + 1] as number) : -2
  let k = 0
  rows[k++] = hash2(1, first, tag1) & mask
  rows[k++] = hash1(2, w) & mask
  rows[k++] = hash1(3, table.form[word] as number) & mask
  rows[k++] = hash2(4, s, first) & mask
  rows[k++] = hash1(5, table.suffix2[word] as number) & mask
  rows[k++] = hash1(6, table.suffix3[word] as number) & mask
  rows[k++] = hash1(7, table.suffix4[word] as number) & mask
  rows[k++] = hash1(8, table.prefix2[word] as number) & mask
  rows[k++] = hash1(9, table.prefix3[word] as number) & mask
  rows[k++] = hash1(10, f) & mask
  rows[k++] = hash2(11, c, s) & mask
  rows[k++] = hash1(12, t) & mask
  rows[k++] = hash1(13, l1w) & mask
  rows[k++] = hash1(14, l2 < 0 ? -3 : (normal[l2] as number)) & mask
  rows[k++] = hash1(15, r1w) & mask
  rows[k++] = hash1(16, r2 < 0 ? -13 : (normal[r2] as number)) & mask
  rows[k++] = hash2(17, l1w, s) & mask
  rows[k++] = hash2(18, r1w, s) & mask
  rows[k++] = hash2(19, l1s, s) & mask
  rows[k++] = hash2(20, s, r1s) & mask
  rows[k++] = hash3(21, l1s, s, r1s) & mask
  rows[k++] = hash3(22, l1t, t, r1t) & mask
  rows[k++] = hash2(23, l1f, s) & mask
  rows[k++] = hash2(24, r1f, s) & mask
  rows[k++] = hash2(25, l1f, f) & mask
  rows[k++] = hash2(26, f, r1f) & mask
  rows[k++] = hash2(27, tag1, w) & mask
  rows[k++] = hash2(28, tag1, s) & mask
  rows[k++] = hash2(29, tag1, tag2) & mask
  rows[k++] = hash2(30, tag1, f) & mask
  rows[k++] = hash2(31, tag1, t) & mask
  rows[k++] = hash3(32, tag1, l1w, s) & mask
  rows[k++] = hash3(33, tag1, s, r1w) & mask
  rows[k++] = hash3(34, tag1, c, s) & mask
  rows[k++] = hash2(35, l2 < 0 ? -3 : (fine[l2] as number), l1f) & mask
  rows[k++] = hash2(36, r1f, r2 < 0 ? -13 : (fine[r2] as number)) & mask
  rows[k++] = hash2(37, l2 < 0 ? -3 : (shape[l2] as number), l1s) & mask
  rows[k++] = hash2(38, r1s, r2 < 0 ? -13 : (shape[r2] as number)) & mask
  rows[k++] = hash3(39, l1 < 0 ? -2 : (coarse[l1] as number), c, r1 < 0 ? -12 : (coarse[r1] as number)) & mask
  rows[k++] = hash3(40, tag1, f, r1f) & mask
  const g = gazetteer[i] as number
  const l1g = i > 0 ? (gazetteer[i - 1] as number) : -1
  const r1g = i + 1 < length ? (gazetteer[i + 1] as number) : -1
  rows[k++] = hash2(41, g, s) & mask
  rows[k++] = hash3(42, g, tag1, c) & mask
  rows[k++] = hash2(43, g, r1w) & mask
  rows[k++] = hash2(44, l1g, g) & mask
  rows[k++] = hash2(45, g, r1g) & mask
  rows[k++] = hash2(46, l1g, s) & mask
  rows[k++] = hash2(49, r1g, s) & mask
  return k
}
