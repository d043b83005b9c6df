import type { Name } from '../model'
import { cutSentence } from './cut-sentence'
import { datesOutOfNames } from './names/dates-out-of-names'
import { namesOfTags } from './names/names-of-tags'
import type { Pipeline } from './pipeline'
import { paragraphsOf } from './text/paragraphs'
import { sentencesOf } from './text/sentences'
import { tokensOf } from './text/tokens'
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
  const length = words.length
  const tags = new Int16Array(length)
  tagger.tag(words, length, tags)
  const bits = new Int32Array(length)
  gazetteer.match(table, words, length, bits)
  const nameTags = new Int16Array(length)
  nameTagger.tag({ words, length, tags, gazetteer: bits }, nameTags)
  const xpos = Array.from(tags, (tag) => tagger.model.tags[tag]?.split('|')[1] ?? '')
  const names = datesOutOfNames(namesOfTags(nameTags, length), { forms: read, xpos })
  return { paragraph, starts, ends, forms, read, tags, names }
}

/** Numbers in the word table: good until the next call, for the table may start anew. */
export function wordNumbers(forms: readonly string[], { table }: Pipeline): Int32Array {
  table.makeRoom(forms.length)
  const words = new Int32Array(forms.length)
  for (let i = 0; i < forms.length; i++) words[i] = table.numberOf(forms[i] ?? '')
  return words
}
