import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FourClassModel } from '../linear/four-class-model'
import { SparseModel } from '../linear/sparse-model'
import { NAME_TAGS } from '../names/name-tags'
import type { ParserModel } from '../parser/parser-model'
import { TRANSITIONS } from '../parser/parser-model'
import type { TaggerModel } from '../tagger/tagger'
import { HashTable } from '../words/hash-table'
import type { WordKnowledge } from '../words/word-table'
import type { Container } from './container'
import { readContainer, weightsIn } from './container'
import { tableIn } from './hash-table-sections'

export const MODEL_FILES = {
  clusters: 'clusters.br',
  tagger: 'tagger.br',
  parser: 'parser.br',
  names: 'names.br',
  lemmas: 'lemmas.br',
  sure: 'sure.br',
} as const

/** Where the trained weights lie, beside the code. */
export const MODEL_FOLDER = join(__dirname, '..', 'model')

export function openModel(folder: string, file: keyof typeof MODEL_FILES): Container {
  return readContainer(readFileSync(join(folder, MODEL_FILES[file])))
}

export function clustersIn(container: Container): HashTable {
  return tableIn(container, 'clusters')
}

const NOTHING_KNOWN = new HashTable(new Int32Array(), new Int32Array())

/** Choices that need no scoring; without them all is scored. */
export interface SureTables {
  readonly tags: HashTable
  readonly transitions: HashTable
  readonly relations: HashTable
}

const NOTHING_SURE: SureTables = { tags: NOTHING_KNOWN, transitions: NOTHING_KNOWN, relations: NOTHING_KNOWN }

export function sureIn(container: Container): SureTables {
  return {
    tags: tableIn(container, 'tags'),
    transitions: tableIn(container, 'transitions'),
    relations: tableIn(container, 'relations'),
  }
}

/** The tagger, and the words' ambiguity classes that its features (and so the word table) ask for. */
export function taggerIn(
  container: Container,
  sure = NOTHING_SURE,
): { model: TaggerModel; ambiguity: WordKnowledge['ambiguity'] } {
  const tags = container.meta['tags'] as string[]
  const weights = new SparseModel(weightsIn(container, 'tagger', tags.length))
  const fixed = tableIn(container, 'fixed')
  return { model: { tags, weights, fixed, sure: sure.tags }, ambiguity: tableIn(container, 'ambiguity') }
}

export function parserIn(container: Container, sure = NOTHING_SURE): ParserModel {
  const labels = container.meta['labels'] as string[]
  return {
    labels,
    transitions: new FourClassModel(weightsIn(container, 'transitions', TRANSITIONS)),
    labelling: new SparseModel(weightsIn(container, 'labelling', labels.length)),
    fixedLabels: tableIn(container, 'fixed-labels'),
    sureTransitions: sure.transitions,
    sureRelations: sure.relations,
  }
}

export function namesIn(container: Container): SparseModel {
  return new SparseModel(weightsIn(container, 'names', NAME_TAGS))
}
