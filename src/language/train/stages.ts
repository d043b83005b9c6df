import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeContainer } from '../storage/container'
import { tableSections } from '../storage/hash-table-sections'
import type { MODEL_FILES } from '../storage/model-files'
import { MODEL_FOLDER, clustersIn, openModel, parserIn, taggerIn } from '../storage/model-files'
import { buildGazetteer } from '../names/gazetteer'
import { Tagger } from '../tagger/tagger'
import { WordTable } from '../words/word-table'
import type { TreebankSentence } from './conllu'
import { readTraining } from './corpora'
import { jackknifeTags } from './jackknife'
import { withDemonyms } from './gold-demonyms'
import { readGoldNames, readSilverNames } from './name-data'
import { learnSure } from './learn-sure'
import { learnCases } from './learn-cases'
import { learnLemmas } from './train-lemmas'
import { trainClusters } from './train-clusters'
import { labelsOf, packParser, trainParser } from './train-parser'
import { packNames, trainNames } from './train-names'
import { packTagger, trainTagger } from './train-tagger'

export interface StageInput {
  readonly data: string
  readonly embeddings: string
  readonly work: string
  readonly log: (line: string) => void
}

type Stage = (input: StageInput) => Buffer

const TAGGER_BITS = 19
const TAGGER_EPOCHS = 5
const JACKKNIFE_EPOCHS = 2
const FOLDS = 5
/** Every fourth sentence is enough. */
const SURE_STEP = 4
const NAMES = { bits: 19, epochs: 5, seeds: 1 }
const PARSER = { transitionBits: 22, labelBits: 19, epochs: 4, seeds: 3 }

/** In this order: each stage reads the model files of those before it. */
export const STAGES: Partial<Record<keyof typeof MODEL_FILES, Stage>> = {
  clusters: ({ embeddings }) => trainClusters(embeddings),
  tagger: ({ data, work, log }) => {
    const clusters = clustersIn(openModel(MODEL_FOLDER, 'clusters'))
    const training = {
      ...readTraining(join(data, 'treebanks')),
      clusters,
      bits: TAGGER_BITS,
      epochs: TAGGER_EPOCHS,
      log,
    }
    const trained = trainTagger(training)
    const jackknifed = jackknifeTags({ ...training, epochs: JACKKNIFE_EPOCHS }, FOLDS, trained.inventory)
    writeFileSync(join(work, 'gold-tags.json'), JSON.stringify(jackknifed.map((tags) => [...tags])))
    return packTagger(trained)
  },
  parser: ({ data, work, log }) => {
    const { gold, silver } = readTraining(join(data, 'treebanks'))
    const { table, tagger } = trainedTagger()
    const goldTags = readGoldTags(work)
    const examples = gold.map((sentence, i) => ({ sentence, tags: goldTags[i] ?? new Int16Array() }))
    const silverExamples = silver.map((sentence) => ({ sentence, tags: tagSentence(table, tagger, sentence) }))
    const labels = labelsOf([...gold, ...silver])
    return packParser(
      trainParser({
        ...PARSER,
        examples: [...examples, ...examples, ...silverExamples],
        table,
        tags: tagger.model.tags,
        labels,
        keep: join(work, 'parser'),
        log,
      }),
    )
  },
  sure: ({ data }) => {
    const { gold, silver } = readTraining(join(data, 'treebanks'))
    const { table, tagger } = trainedTagger()
    const sentences = [...gold, ...silver.filter((_, i) => i % SURE_STEP === 0)]
    const { tags, transitions, relations } = learnSure(
      sentences,
      table,
      tagger,
      parserIn(openModel(MODEL_FOLDER, 'parser')),
    )
    const sections = [
      ...tableSections('tags', tags),
      ...tableSections('transitions', transitions),
      ...tableSections('relations', relations),
    ]
    return writeContainer({ meta: {}, sections: new Map(sections) })
  },
  lemmas: ({ data }) => {
    const { gold, silver } = readTraining(join(data, 'treebanks'))
    const { endings, exceptions } = learnLemmas(gold)
    return writeContainer({
      meta: { endings, exceptions },
      sections: new Map(tableSections('cases', learnCases([...gold, ...silver]))),
    })
  },
  names: ({ data, work, log }) => {
    const { gold } = readTraining(join(data, 'treebanks'))
    const { table, tagger } = trainedTagger()
    const gazetteer = buildGazetteer()
    const tagsOfGold = readGoldTags(work)
    const goldTags = new Map(gold.map((sentence, i) => [sentence.forms.join(' '), tagsOfGold[i]]))
    const byHand = readGoldNames(data).map((sentence) => withDemonyms(sentence, table, gazetteer))
    const sentences = [...byHand, ...byHand, ...readSilverNames(data)]
    const examples = sentences.map((sentence) => ({
      sentence,
      tags: goldTags.get(sentence.forms.join(' ')) ?? tagSentence(table, tagger, sentence),
    }))
    return packNames(trainNames({ ...NAMES, examples, table, gazetteer, log }))
  },
}

export function trainedTagger(): { table: WordTable; tagger: Tagger } {
  const { model, ambiguity } = taggerIn(openModel(MODEL_FOLDER, 'tagger'))
  const table = new WordTable({ clusters: clustersIn(openModel(MODEL_FOLDER, 'clusters')), ambiguity })
  return { table, tagger: new Tagger(table, model) }
}

export function readGoldTags(work: string): Int16Array[] {
  return (JSON.parse(readFileSync(join(work, 'gold-tags.json'), 'utf8')) as number[][]).map((tags) =>
    Int16Array.from(tags),
  )
}

export function tagSentence(table: WordTable, tagger: Tagger, { forms }: Pick<TreebankSentence, 'forms'>): Int16Array {
  table.makeRoom(forms.length)
  const words = Int32Array.from(forms, (form) => table.numberOf(form))
  const tags = new Int16Array(words.length)
  tagger.tag(words, words.length, tags)
  return tags
}
