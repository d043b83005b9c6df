import type { Name } from '../../model'
import { wordNumbers } from '../draft'
import { reconcileNames } from '../names/document-names'
import { namesOfTags } from '../names/names-of-tags'
import type { Pipeline } from '../pipeline'
import type { NamedSentence } from './name-data'
import { Agreement, bioSpans } from './scores'

const SCORED = ['Person', 'Organization', 'Place'] as const

export type NameScores = ReadonlyMap<string, Agreement>

/** F1 of exact spans with kinds; `documents` are compared each within itself. */
export function scoreNames(
  documents: readonly (readonly NamedSentence[])[],
  pipeline: Pipeline,
  withDocuments = true,
): NameScores {
  const scores = new Map<string, Agreement>([...SCORED, 'All'].map((kind) => [kind, new Agreement()]))
  const { tagger } = pipeline
  for (const sentences of documents) {
    const named = sentences.map(({ forms }) => {
      const words = wordNumbers(forms, pipeline)
      const tags = new Int16Array(words.length)
      tagger.tag(words, words.length, tags)
      return {
        forms,
        upos: [...tags].map((tag) => tagger.model.tags[tag]?.split('|')[0] ?? ''),
        names: recognise(words, tags, pipeline),
      }
    })
    const found = withDocuments ? reconcileNames(named) : named.map(({ names }) => names)
    sentences.forEach(({ names }, i) => {
      const wanted = bioSpans(names)
      for (const [kind, score] of scores) score.add(keys(found[i] ?? [], kind), keys(wanted, kind))
    })
  }
  return scores
}

function recognise(words: Int32Array, tags: Int16Array, { nameTagger, gazetteer, table }: Pipeline): Name[] {
  const bits = new Int32Array(words.length)
  gazetteer.match(table, words, words.length, bits)
  const out = new Int16Array(words.length)
  nameTagger.tag({ words, length: words.length, tags, gazetteer: bits }, out)
  return namesOfTags(out, words.length)
}

function keys(names: readonly Name[], wanted: string): Set<string> {
  const scored: readonly string[] = SCORED
  const kept = names.filter(({ kind }) => (wanted === 'All' ? scored.includes(kind) : kind === wanted))
  return new Set(kept.map(({ first, last, kind }) => `${first} ${last} ${kind}`))
}
