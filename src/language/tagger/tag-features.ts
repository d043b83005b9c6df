import { hash1, hash2, hash3 } from '../linear/hash'
import type { WordTable } from '../words/word-table'

export const WORD_FEATURES_MAX = 16
export const CONTEXT_FEATURES_MAX = 32

/** Rows of the features that see the word alone: their sum is the same wherever the word stands. */
export function wordFeatures(table: WordTable, word: number, rows: Int32Array, mask: number): number {
  const shape = table.shape[word] as number
  const coarse = table.coarse[word] as number
  const suffix3 = table.suffix3[word] as number
  let k = 0
  rows[k++] = hash1(2, table.normal[word] as number) & mask
  rows[k++] = hash1(3, table.form[word] as number) & mask
  rows[k++] = hash1(4, table.suffix1[word] as number) & mask
  rows[k++] = hash1(5, table.suffix2[word] as number) & mask
  rows[k++] = hash1(6, suffix3) & mask
  rows[k++] = hash1(7, table.suffix4[word] as number) & mask
  rows[k++] = hash1(8, table.prefix1[word] as number) & mask
  rows[k++] = hash1(9, table.prefix2[word] as number) & mask
  rows[k++] = hash1(10, table.prefix3[word] as number) & mask
  rows[k++] = hash1(12, table.fine[word] as number) & mask
  rows[k++] = hash1(13, coarse) & mask
  rows[k++] = hash2(37, shape, suffix3) & mask
  rows[k++] = hash2(38, shape, coarse) & mask
  return k
}

/** Rows of the other features of token `i`: neighbours, tags before it, ambiguity classes. With those of the word, the templates of Collins 2002 and more. */
export function contextFeatures(
  table: WordTable,
  words: Int32Array,
  length: number,
  i: number,
  tag1: number,
  tag2: number,
  rows: Int32Array,
  mask: number,
): number {
  const word = words[i] as number
  const left = i > 0 ? (words[i - 1] as number) : -1
  const left2 = i > 1 ? (words[i - 2] as number) : -1
  const right = i + 1 < length ? (words[i + 1] as number) : -1
  const right2 = i + 2 < length ? (words[i + 2] as number) : -1
  const normal = table.normal[word] as number
  const shape = table.shape[word] as number
  const fine = table.fine[word] as number
  const coarse = table.coarse[word] as number
  const suffix3 = table.suffix3[word] as number
  const class_ = table.ambiguity[word] as number
  const leftNormal = left < 0 ? 1 : (table.normal[left] as number)
  const left2Normal = left2 < 0 ? 1 : (table.normal[left2] as number)
  const rightNormal = right < 0 ? 2 : (table.normal[right] as number)
  const right2Normal = right2 < 0 ? 2 : (table.normal[right2] as number)
  const rightClass = right < 0 ? -1 : (table.ambiguity[right] as number)
  const right2Class = right2 < 0 ? -1 : (table.ambiguity[right2] as number)
  const first = i === 0 ? 1 : 0
  let k = 0
  rows[k++] = hash1(1, first) & mask
  rows[k++] = hash2(11, shape, first) & mask
  rows[k++] = hash1(14, tag1) & mask
  rows[k++] = hash2(15, tag1, tag2) & mask
  rows[k++] = hash2(16, tag1, normal) & mask
  rows[k++] = hash1(17, leftNormal) & mask
  rows[k++] = hash1(18, left2Normal) & mask
  rows[k++] = hash1(19, rightNormal) & mask
  rows[k++] = hash1(20, right2Normal) & mask
  rows[k++] = hash2(21, leftNormal, normal) & mask
  rows[k++] = hash2(22, normal, rightNormal) & mask
  rows[k++] = hash1(23, left < 0 ? 0 : (table.suffix3[left] as number)) & mask
  rows[k++] = hash1(24, right < 0 ? 0 : (table.suffix3[right] as number)) & mask
  rows[k++] = hash1(25, left < 0 ? 0 : (table.fine[left] as number)) & mask
  rows[k++] = hash1(26, right < 0 ? 0 : (table.fine[right] as number)) & mask
  rows[k++] = hash2(27, shape, right < 0 ? 0 : (table.shape[right] as number)) & mask
  rows[k++] = hash2(28, shape, left < 0 ? 0 : (table.shape[left] as number)) & mask
  rows[k++] = hash2(29, tag1, class_) & mask
  rows[k++] = hash2(30, class_, rightClass) & mask
  rows[k++] = hash3(31, tag1, class_, rightClass) & mask
  rows[k++] = hash2(32, rightClass, right2Class) & mask
  rows[k++] = hash2(33, fine, tag1) & mask
  rows[k++] = hash2(34, suffix3, tag1) & mask
  rows[k++] = hash2(35, coarse, rightClass) & mask
  rows[k++] = hash2(36, normal, rightClass) & mask
  return k
}
