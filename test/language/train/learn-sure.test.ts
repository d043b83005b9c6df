import { expect } from 'chai'
import { LEFT_ARC, SHIFT } from '../../../src/language/parser/parser-model'
import { Parser } from '../../../src/language/parser/parser'
import { TRANSITION_KEYS, sureRelation, sureTransition } from '../../../src/language/parser/sure-choices'
import { ParserState } from '../../../src/language/parser/parser-state'
import { MODEL_FOLDER, openModel, parserIn, sureIn } from '../../../src/language/storage/model-files'
import { sureTag } from '../../../src/language/tagger/sure-tags'
import { Tagger } from '../../../src/language/tagger/tagger'
import { learnSure } from '../../../src/language/train/learn-sure'
import { trainedTagger } from '../../../src/language/train/stages'
import { tableOf } from '../../../src/language/train/train-tagger'

const REPEATS = 80
const SENTENCES = ['The envoy of Ruritania met Orlo in the old city .', 'Orlo said that the talks failed .'].map(
  (text) => ({
    forms: text.split(' '),
  }),
)
const UNLIKE = { forms: 'Rumours aside , nobody knew why her ship sank yesterday .'.split(' ') }

describe('sure choices', () => {
  const { table, tagger } = trainedTagger()
  const model = parserIn(openModel(MODEL_FOLDER, 'parser'))
  const sure = learnSure(Array.from({ length: REPEATS }, () => SENTENCES).flat(), table, tagger, model)
  const quick = { tags: tableOf(sure.tags), transitions: tableOf(sure.transitions), relations: tableOf(sure.relations) }
  const wordsOf = ({ forms }: { forms: readonly string[] }) => Int32Array.from(forms, (form) => table.numberOf(form))
  const read = (words: Int32Array, by: Tagger, parser: Parser) => {
    const tags = new Int16Array(words.length)
    by.tag(words, words.length, tags)
    const { heads, labels } = parser.parse(words, words.length, tags)
    return [tags, heads.slice(0, words.length), labels.slice(0, words.length)].map((column) => [...column])
  }

  it('are known for what was seen often', () => {
    for (const [name, choices] of Object.entries(sure)) expect(choices.size, name).to.be.greaterThan(3)
  })

  it('are not made from what was seen seldom', () => {
    const seldom = learnSure(SENTENCES, table, tagger, model)
    for (const [name, choices] of Object.entries(seldom)) expect(choices.size, name).to.equal(0)
  })

  it('give the tags and trees that scoring gives', () => {
    const quickTagger = new Tagger(table, { ...tagger.model, sure: quick.tags })
    const names = tagger.model.tags
    const quickModel = { ...model, sureTransitions: quick.transitions, sureRelations: quick.relations }
    for (const sentence of [...SENTENCES, UNLIKE]) {
      const words = wordsOf(sentence)
      const scored = read(words, tagger, new Parser(table, names, model))
      expect(read(words, quickTagger, new Parser(table, names, quickModel))).to.deep.equal(scored)
    }
  })

  it('are unknown for what was never seen', () => {
    const state = new ParserState(table, tagger.model.tags, model.labels)
    const words = wordsOf(UNLIKE)
    const tags = new Int16Array(words.length)
    tagger.tag(words, words.length, tags)
    state.start(words, words.length, tags)
    state.apply(SHIFT, -1)
    expect(TRANSITION_KEYS.map((key) => sure.transitions.has(key(state)))).to.not.include(true)
    expect(sureTransition(quick.transitions, state)).to.equal(-1)
    expect(sureRelation(quick.relations, state, 2, 1)).to.equal(-1)
    expect(sureTag(quick.tags, table, words, words.length, 0, -1)).to.equal(-1)
  })

  it('ship with the package', () => {
    const shipped = sureIn(openModel(MODEL_FOLDER, 'sure'))
    const words = wordsOf({ forms: 'He met the president of Ruritania .'.split(' ') })
    const tags = new Int16Array(words.length)
    tagger.tag(words, words.length, tags)
    const state = new ParserState(table, tagger.model.tags, model.labels)
    state.start(words, words.length, tags)
    for (let i = 0; i < 3; i++) state.apply(SHIFT, -1)
    expect(sureTransition(shipped.transitions, state)).to.equal(LEFT_ARC)
  })
})
