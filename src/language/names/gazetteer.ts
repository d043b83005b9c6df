import countries from 'world-countries'
import { hashText } from '../linear/hash'
import { lowerForm, normalForm } from '../words/word-shape'
import type { WordTable } from '../words/word-table'
import { ORGANIZATIONS, OUTLETS } from './data/organizations'
import { MORE_DEMONYMS, MORE_STATES, NOT_STATES } from './data/states'

export const IS_STATE = 1
export const IS_DEMONYM = 2
export const IS_CAPITAL = 4
export const STARTS_PHRASE = 8
export const INSIDE_PHRASE = 16
export const IS_ORGANIZATION = 32
export const IS_OUTLET = 64

interface Phrase {
  /** Hashes of the normal forms of its words. */
  readonly words: readonly number[]
  readonly bits: number
}

/** States, demonyms, capitals, organizations and outlets, looked up by word hashes: longest phrase first. */
export class Gazetteer {
  private readonly byFirst = new Map<number, Phrase[]>()
  readonly size: number

  constructor(phrases: ReadonlyMap<string, number>) {
    this.size = phrases.size
    for (const [phrase, bits] of phrases) {
      const words = phrase.split(' ').map((word) => hashText(normalForm(lowerForm(word))))
      const first = words[0] ?? 0
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), { words, bits }])
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  }

  /** Writes the bits of each word, 0 for words in no phrase. */
  match(table: WordTable, words: Int32Array, length: number, out: Int32Array): void {
    const { normal, nameLike } = table
    out.fill(0, 0, length)
    for (let i = 0; i < length; i++) {
      if (nameLike[words[i] as number] === 0) continue
      const phrase = this.byFirst
        .get(normal[words[i] as number] as number)
        ?.find((candidate) => matchesAt(candidate, normal, words, length, i))
      if (phrase === undefined) continue
      const size = phrase.words.length
      for (let k = 0; k < size; k++)
        out[i + k] = phrase.bits | (size === 1 ? 0 : k === 0 ? STARTS_PHRASE : INSIDE_PHRASE)
      i += size - 1
    }
  }
}

function matchesAt(phrase: Phrase, normal: Int32Array, words: Int32Array, length: number, i: number): boolean {
  if (i + phrase.words.length > length) return false
  for (let k = 1; k < phrase.words.length; k++) if (normal[words[i + k] as number] !== phrase.words[k]) return false
  return true
}

export function buildGazetteer(): Gazetteer {
  const phrases = new Map<string, number>()
  const add = (name: string, bit: number) => {
    const phrase = spaced(name)
    if (phrase !== '') phrases.set(phrase, (phrases.get(phrase) ?? 0) | bit)
  }
  for (const country of countries) {
    if (NOT_STATES.has(country.name.common)) continue
    add(country.name.common, IS_STATE)
    add(country.name.official, IS_STATE)
    const demonym = country.demonyms?.['eng']?.m
    if (demonym !== undefined) for (const one of demonym.split(/, ?| or /)) add(one, IS_DEMONYM)
    for (const capital of country.capital ?? []) add(capital, IS_CAPITAL)
  }
  for (const name of MORE_STATES) add(name, IS_STATE)
  for (const name of MORE_DEMONYMS) {
    add(name, IS_DEMONYM)
    add(`${name}s`, IS_DEMONYM)
  }
  for (const name of ORGANIZATIONS) add(name, IS_ORGANIZATION)
  for (const name of OUTLETS) add(name, IS_OUTLET)
  return new Gazetteer(phrases)
}

/** Lower case, parted as the tokenizer parts it. */
function spaced(name: string): string {
  return name
    .toLowerCase()
    .replace(/-/g, ' - ')
    .replace(/(['’]s|['’])(?= |$)/g, ' $1')
    .replace(/\s+/g, ' ')
    .trim()
}
