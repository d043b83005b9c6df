import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LemmaModel } from './lemma/lemmatizer'
import { Lemmatizer } from './lemma/lemmatizer'
import { buildGazetteer } from './names/gazetteer'
import { NameTagger } from './names/name-tagger'
import { Parser } from './parser/parser'
import type { Pipeline } from './pipeline'
import { readContainer } from './storage/container'
import { tableIn } from './storage/hash-table-sections'
import { MODEL_FILES, MODEL_FOLDER, clustersIn, namesIn, parserIn, sureIn, taggerIn } from './storage/model-files'
import { Tagger } from './tagger/tagger'
import { WordTable } from './words/word-table'

/** Reads the six model files of a folder. */
export function loadPipeline(folder = MODEL_FOLDER): Pipeline {
  const hash = createHash('sha256')
  const open = (name: keyof typeof MODEL_FILES) => {
    const file = readFileSync(join(folder, MODEL_FILES[name]))
    hash.update(file)
    return readContainer(file)
  }
  const clusters = clustersIn(open('clusters'))
  const sure = sureIn(open('sure'))
  const { model, ambiguity } = taggerIn(open('tagger'), sure)
  const table = new WordTable({ clusters, ambiguity })
  const parserModel = parserIn(open('parser'), sure)
  const names = namesIn(open('names'))
  const lemmas = open('lemmas')
  return {
    id: hash.digest('hex').slice(0, 12),
    table,
    tagger: new Tagger(table, model),
    parser: new Parser(table, model.tags, parserModel),
    labels: parserModel.labels,
    nameTagger: new NameTagger(table, names),
    gazetteer: buildGazetteer(),
    lemmatizer: new Lemmatizer(lemmas.meta as unknown as LemmaModel),
    cases: tableIn(lemmas, 'cases'),
  }
}
