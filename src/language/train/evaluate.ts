import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadPipeline } from '../load-pipeline'
import { perceptronEngine } from '../perceptron-engine'
import { readDevelopment } from './corpora'
import type { NameScores } from './evaluate-names'
import { scoreNames } from './evaluate-names'
import { rawDocuments, scoreText } from './evaluate-text'
import { scoreTrees } from './evaluate-trees'
import { readBioDocuments, readUnerDocuments } from './name-data'

/** `npm run eval:language -- <treebank folder>`; name data are looked for in `../ner`. */
const treebanks = process.argv[2]
if (treebanks === undefined) {
  console.error('eval:language: expected a treebank folder, got none')
  process.exit(1)
}
const started = performance.now()
const pipeline = loadPipeline(process.argv[3])
console.log(`model ${pipeline.id}, loaded in ${(performance.now() - started).toFixed(0)} ms`)

const figure = (value: number) => value.toFixed(1).padStart(6)
const development = readDevelopment(treebanks)
console.log('\n            UPOS    UAS    LAS  LAS with subtypes   sentences  tokens (F1, raw text)')
for (const [name, sentences] of development) {
  const { upos, uas, las, lasFull } = scoreTrees(sentences, pipeline)
  const text = scoreText(sentences)
  console.log(
    `${name.padEnd(10)}${[upos, uas, las, lasFull].map(figure).join(' ')}${' '.repeat(15)}${figure(text.sentences)}  ${figure(text.tokens)}`,
  )
}

const ner = join(treebanks, '..', 'ner')
if (existsSync(ner)) {
  const sets = new Map([
    ['UNER EWT dev', readUnerDocuments(join(ner, 'uner-ewt', 'en_ewt-ud-dev.iob2'))],
    ['newsgold', readBioDocuments(join(ner, 'silver-news', 'newsgold.conll'))],
  ])
  console.log('\nnames                 Person  Organization  Place   all (F1)')
  for (const [name, documents] of sets) {
    printNames(`${name}, alone`, scoreNames(documents, pipeline, false))
    printNames(name, scoreNames(documents, pipeline))
  }
}

const texts = [...development.values()].flatMap((sentences) => rawDocuments(sentences).map(({ text }) => text))
console.log('\ntokens a second of processor time, raw text to names and trees')
const engine = perceptronEngine(pipeline)
for (const [label, options] of [
  ['trees for all', {}],
  ['no trees', { wantsTree: () => false }],
] as const) {
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage()
    const tokens = texts.reduce(
      (sum, text) => sum + engine.analyse(text, options).reduce((count, sentence) => count + sentence.tokens.length, 0),
      0,
    )
    const { user, system } = process.cpuUsage(start)
    if (round === 2) console.log(`${label.padEnd(14)} ${Math.round((1e6 * tokens) / (user + system))}`)
  }
}

function printNames(name: string, scores: NameScores): void {
  const columns = ['Person', 'Organization', 'Place', 'All'].map((kind) => figure(scores.get(kind)?.f1 ?? 0))
  console.log(`${name.padEnd(20)} ${columns.join('   ')}`)
}
