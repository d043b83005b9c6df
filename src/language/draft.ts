import type { Name } from '../model'
import { cutSentence } from './cut-sentence'
import { datesOutOfNames } from './names/dates-out-of-names'
import { marksOffNames } from './names/marks-off-names'
import { namesOfTags } from './names/names-of-tags'
import type { Pipeline } from './pipeline'
import { paragraphsOf } from './text/paragraphs'
import { sentencesOf } from './text/sentences'
import { tokensOf } from './text/tokens'
import { isDateWord } from './words/date-phrase'
import { isAllCaps, recased } from './words/recase'

/** A sentence with tags and names, before trees. */
export interface Draft {
  readonly paragraph: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly forms: readonly string[]
  /** The forms that tagger, recogniser and parser see: sentences in capitals are put in mixed case. */
  readonly read: readonly string[]
  readonly tags: Int16Array
  readonly names: readonly Name[]
  /** Numbers in the word table, good while it is of this generation. */
  readonly words: Int32Array
  readonly generation: number
}

export function draftsOf(text: string, pipeline: Pipeline): Draft[] {
  const drafts: Draft[] = []
  paragraphsOf(text).forEach((paragraph, number) => {
    for (const { start, end } of sentencesOf(text, paragraph)) {
      const spans = tokensOf(text, start, end)
      for (const { from, to } of cutSentence(text, spans)) {
        drafts.push(draft(text, spans.starts.slice(from, to), spans.ends.slice(from, to), number, pipeline))
      }
    }
  })
  return drafts
}

function draft(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  paragraph: number,
  pipeline: Pipeline,
): Draft {
  const { table, tagger, nameTagger, gazetteer, cases } = pipeline
  const forms = starts.map((start, i) => text.slice(start, ends[i]))
  const read = isAllCaps(forms, cases) ? forms.map((form, i) => recased(form, i === 0, cases)) : forms
  const words = wordNumbers(read, pipeline)
  // One string for all occurrences of a word: what later stages look up has its hash at hand.
  if (read === forms) for (let i = 0; i < words.length; i++) forms[i] = table.formOf(words[i] as number)
  const length = words.length
  const tags = new Int16Array(length)
  tagger.tag(words, length, tags)
  const bits = new Int32Array(length)
  gazetteer.match(table, words, length, bits)
  const nameTags = new Int16Array(length)
  nameTagger.tag({ words, length, tags, gazetteer: bits }, nameTags)
  const found = marksOffNames(namesOfTags(nameTags, length), read)
  const xposOf = () => Array.from(tags, (tag) => tagger.model.tags[tag]?.split('|')[1] ?? '')
  const hasDate = found.some(({ first, last }) => isDateWord(read[first] ?? '') || isDateWord(read[last] ?? ''))
  const names = hasDate ? datesOutOfNames(found, { forms: read, xpos: xposOf() }) : found
  return { paragraph, starts, ends, forms, read, tags, names, words, generation: table.generation }
}

export function wordsOf({ words, generation, read }: Draft, pipeline: Pipeline): Int32Array {
  return generation === pipeline.table.generation ? words : wordNumbers(read, pipeline)
}

/** Numbers in the word table: good until the next call, for the table may start anew. */
export function wordNumbers(forms: readonly string[], { table }: Pipeline): Int32Array {
  table.makeRoom(forms.length)
  const words = new Int32Array(forms.length)
  for (let i = 0; i < forms.length; i++) words[i] = table.numberOf(forms[i] ?? '')
  return words
}
