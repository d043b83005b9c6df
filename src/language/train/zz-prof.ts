import { join } from 'node:path'
import { parseConllu, readText } from './conllu'
import { labelsOf, trainParser } from './train-parser'
import { trainedTagger, tagSentence } from './stages'
import { projective } from './oracle'
const gold = parseConllu(readText(join('/work/shared/treebanks', 'ewt', 'train.conllu'))).slice(0, 3000)
const { table, tagger } = trainedTagger()
let t = Date.now()
for (const s of gold) projective(s.heads)
console.log('proj', Date.now() - t)
t = Date.now()
const ex = gold.map((sentence) => ({ sentence, tags: tagSentence(table, tagger, sentence) }))
console.log('tag', Date.now() - t)
t = Date.now()
console.log(gold.reduce((s, x) => s + x.forms.length, 0))
trainParser({
  examples: ex,
  table,
  tags: tagger.model.tags,
  labels: labelsOf(gold),
  transitionBits: 21,
  labelBits: 18,
  epochs: 2,
  seeds: 1,
  log: (l) => console.log(l, Date.now() - t),
})
console.log('train', Date.now() - t)
