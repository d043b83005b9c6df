import type { Lemmatizer } from './lemma/lemmatizer'
import type { Gazetteer } from './names/gazetteer'
import type { NameTagger } from './names/name-tagger'
import type { Parser } from './parser/parser'
import type { Tagger } from './tagger/tagger'
import type { CaseTable } from './words/recase'
import type { WordTable } from './words/word-table'

/** The trained parts, over one word table. */
export interface Pipeline {
  /** Changes with the weights. */
  readonly id: string
  readonly table: WordTable
  readonly tagger: Tagger
  readonly parser: Parser
  readonly labels: readonly string[]
  readonly nameTagger: NameTagger
  readonly gazetteer: Gazetteer
  readonly lemmatizer: Lemmatizer
  readonly cases: CaseTable
}
