import { expect } from 'chai'
import { FourClassModel } from '../../../src/language/linear/four-class-model'
import { packWeights } from '../../../src/language/linear/packed-weights'
import { SparseModel } from '../../../src/language/linear/sparse-model'
import { Parser } from '../../../src/language/parser/parser'
import { parseConllu } from '../../../src/language/train/conllu'
import { labelsOf, trainParser } from '../../../src/language/train/train-parser'
import { packTagger, tableOf, taggerOf, trainTagger } from '../../../src/language/train/train-tagger'

/** form, upos, xpos, head, relation */
const TREES = [
  'Orlo PROPN NNP 2 nsubj; met VERB VBD 0 root; Varn PROPN NNP 2 obj; in ADP IN 5 case; Strelsau PROPN NNP 2 obl; . PUNCT . 2 punct',
  'The DET DT 2 det; envoy NOUN NN 3 nsubj; left VERB VBD 0 root; the DET DT 5 det; city NOUN NN 3 obj; . PUNCT . 3 punct',
  'Varn PROPN NNP 2 nsubj; left VERB VBD 0 root; Strelsau PROPN NNP 2 obj; . PUNCT . 2 punct',
  'The DET DT 2 det; envoy NOUN NN 3 nsubj; met VERB VBD 0 root; Orlo PROPN NNP 3 obj; in ADP IN 7 case; the DET DT 7 det; city NOUN NN 3 obl; . PUNCT . 3 punct',
]

const toConllu = (tree: string) =>
  tree
    .split('; ')
    .map((token, i) => {
      const [form, upos, xpos, head, relation] = token.split(' ')
      return [i + 1, form, form?.toLowerCase(), upos, xpos, '_', head, relation, '_', '_'].join('\t')
    })
    .join('\n')

const clusters = tableOf(new Map())
const gold = parseConllu(Array.from({ length: 12 }, () => TREES.map(toConllu).join('\n\n')).join('\n\n'))

function train() {
  const tagged = trainTagger({ gold, silver: [], clusters, bits: 12, epochs: 3 })
  const { table, tagger } = taggerOf(tagged, clusters)
  const examples = gold.map((sentence) => ({ sentence, tags: tagged.inventory.numbersOf(sentence) }))
  const labels = labelsOf(gold)
  const trained = trainParser({
    examples,
    table,
    tags: tagger.model.tags,
    labels,
    transitionBits: 14,
    labelBits: 14,
    epochs: 8,
    seeds: 2,
  })
  return { tagged, table, tagger, trained, labels }
}

describe('training', () => {
  const { tagged, table, tagger, trained, labels } = train()

  it('gives the same weights each time', () => {
    const again = train()
    expect(packTagger(again.tagged).equals(packTagger(tagged))).to.equal(true)
    expect(Buffer.from(again.trained.transitions.buffer).equals(Buffer.from(trained.transitions.buffer))).to.equal(true)
    expect(Buffer.from(again.trained.labelling.buffer).equals(Buffer.from(trained.labelling.buffer))).to.equal(true)
  })

  it('parses what it was trained on, weights packed', () => {
    const transitions = new FourClassModel(packWeights(trained.transitions, 4))
    const labelling = new SparseModel(packWeights(trained.labelling, labels.length))
    const parser = new Parser(table, tagger.model.tags, {
      labels,
      transitions,
      labelling,
      fixedLabels: tableOf(trained.fixedLabels),
      sureTransitions: tableOf(new Map()),
      sureRelations: tableOf(new Map()),
    })
    for (const { forms, heads, relations } of gold.slice(0, TREES.length)) {
      const words = Int32Array.from(forms, (form) => table.numberOf(form))
      const tags = new Int16Array(words.length)
      tagger.tag(words, words.length, tags)
      const tree = parser.parse(words, words.length, tags)
      expect([...tree.heads.slice(0, words.length)].map((head) => head + 1)).to.deep.equal(heads)
      expect([...tree.labels.slice(0, words.length)].map((label) => labels[label])).to.deep.equal(relations)
    }
  })
})
