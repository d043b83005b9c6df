import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Sentence, Token } from '../../src/model'

export interface DatedArticle {
  readonly id: string
  /** ISO day. */
  readonly date: string
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly half: 'tuning' | 'held out'
}

const TOKEN =
  /\d{4}-\d\d-\d\d|\d+(?:[.,/]\d+)+|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.|['’]s\b|[\w’]+|[^\s\w]/g
const BOUNDARY =
  /(?<=[.!?]["”’)]*)(?<!\b(?:[A-Z]|Mr|Mrs|Dr|Sen|Rep|Gen|Gov|Lt|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.)\s+(?=["“(]?[A-Z0-9])/g

/** Articles with a full date from JSON Lines (gzipped or not), split into two halves by a hash of their ids. */
export function readDatedNews(path: string, split: (text: string) => readonly Sentence[]): DatedArticle[] {
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  return lines.flatMap((line) => {
    if (line.trim() === '') return []
    const { id, date, text } = JSON.parse(line) as { id: string; date: string; text: string }
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) return []
    const half = (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'tuning' : 'held out'
    return [{ id, date, text, half, sentences: split(text) }]
  })
}

/** Rough sentences of untagged tokens: stands in where no language model is at hand. */
export function roughSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = -1
  for (const line of text.matchAll(/[^\n]+/g)) {
    paragraph += 1
    let start = line.index
    const cuts = [...line[0].matchAll(BOUNDARY)].map((cut) => line.index + cut.index)
    for (const end of [...cuts, line.index + line[0].length]) {
      if (end > start)
        sentences.push({ start, end, tokens: tokensOf(text, start, end), names: [], parsed: false, paragraph })
      start = end
    }
  }
  return sentences
}

function tokensOf(text: string, start: number, end: number): Token[] {
  return [...text.slice(start, end).matchAll(TOKEN)].map((match) => ({
    form: match[0],
    lemma: match[0].toLowerCase(),
    upos: 'X',
    xpos: '',
    head: -1,
    deprel: '',
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}
