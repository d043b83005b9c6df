import { hash2, hash3, hash4 } from '../linear/hash'
import type { HashTable } from '../words/hash-table'
import type { ParserState } from './parser-state'

const DISTANCE_MAX = 5

/** Keys of what the parser sees before a transition: where the model always chooses alike, it need not be asked. */
export const TRANSITION_KEYS: readonly ((state: ParserState) => number)[] = [tagsKey, bufferWordKey, topWordKey]

/** The same for the relation of a token to its head. */
export const RELATION_KEYS: readonly ((state: ParserState, head: number, token: number) => number)[] = [
  markerKey,
  relationsKey,
  tokenWordKey,
]

/** The transition that the table is sure of, -1 where it is not. */
export function sureTransition(table: HashTable, state: ParserState): number {
  return (table.get(tagsKey(state)) || table.get(bufferWordKey(state)) || table.get(topWordKey(state))) - 1
}

/** The relation that the table is sure of, -1 where it is not. */
export function sureRelation(table: HashTable, state: ParserState, head: number, token: number): number {
  const known =
    table.get(markerKey(state, head, token)) ||
    table.get(relationsKey(state, head, token)) ||
    table.get(tokenWordKey(state, head, token))
  return known - 1
}

function tagsKey(state: ParserState): number {
  const { tags, label, buffer, top } = state
  const relations = hash3(
    11,
    label[top] as number,
    label[state.left1[buffer] as number] as number,
    label[state.right1[top] as number] as number,
  )
  return hash4(1, tags[top] as number, tags[buffer] as number, nextTag(state), relations)
}

function bufferWordKey(state: ParserState): number {
  const { tags, label, buffer, top } = state
  const attached = hash2(12, tags[top] as number, label[top] as number)
  return hash4(2, attached, state.words[buffer] as number, tags[buffer] as number, nextTag(state))
}

function topWordKey(state: ParserState): number {
  const { tags, label, buffer, top } = state
  return hash4(3, state.words[top] as number, label[top] as number, tags[buffer] as number, nextTag(state))
}

function nextTag({ tags, buffer, length }: ParserState): number {
  return buffer <= length ? (tags[buffer + 1] as number) : 0
}

function markerKey(state: ParserState, head: number, token: number): number {
  const distance = Math.min(DISTANCE_MAX, Math.abs(head - token))
  return hash3(4, pairKeyOf(state, head, token), state.marker[token] as number, distance)
}

function relationsKey(state: ParserState, head: number, token: number): number {
  const { leftSet, rightSet } = state
  const ofHead = ((leftSet[head] as number) + (rightSet[head] as number)) | 0
  const ofToken = ((leftSet[token] as number) + (rightSet[token] as number)) | 0
  return hash4(5, pairKeyOf(state, head, token), ofHead, ofToken, state.marker[token] as number)
}

function tokenWordKey(state: ParserState, head: number, token: number): number {
  return hash2(6, pairKeyOf(state, head, token), state.words[token] as number)
}

function pairKeyOf({ tags, length }: ParserState, head: number, token: number): number {
  return hash3(7, tags[head] as number, tags[token] as number, head > length ? 3 : head < token ? 1 : 2)
}
