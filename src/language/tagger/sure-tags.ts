import { hash3, hash4 } from '../linear/hash'
import type { HashTable } from '../words/hash-table'
import type { WordTable } from '../words/word-table'

type TagKey = (table: WordTable, words: Int32Array, length: number, i: number, tag1: number) => number

/** Keys of what the tagger sees of a word: where the model always gives one tag, it need not be asked. `tag1` is the tag before. */
export const TAG_KEYS: readonly TagKey[] = [afterTagKey, beforeClassKey, classesKey]

/** The tag that the sure table gives, -1 where it has none. */
export function sureTag(
  sure: HashTable,
  table: WordTable,
  words: Int32Array,
  length: number,
  i: number,
  tag1: number,
): number {
  const known =
    sure.get(afterTagKey(table, words, length, i, tag1)) ||
    sure.get(beforeClassKey(table, words, length, i)) ||
    sure.get(classesKey(table, words, length, i, tag1))
  return known - 1
}

function afterTagKey(table: WordTable, words: Int32Array, _length: number, i: number, tag1: number): number {
  return hash3(1, table.form[words[i] as number] as number, tag1, i === 0 ? 1 : 0)
}

function beforeClassKey(table: WordTable, words: Int32Array, length: number, i: number): number {
  return hash3(2, table.form[words[i] as number] as number, classAfter(table, words, length, i), i === 0 ? 1 : 0)
}

function classesKey(table: WordTable, words: Int32Array, length: number, i: number, tag1: number): number {
  const word = words[i] as number
  const suffix = table.suffix3[word] as number
  return hash4(3, table.ambiguity[word] as number, tag1, classAfter(table, words, length, i), suffix)
}

function classAfter(table: WordTable, words: Int32Array, length: number, i: number): number {
  return i + 1 < length ? (table.ambiguity[words[i + 1] as number] as number) : -1
}
