import { expect } from 'chai'
import { Lemmatizer } from '../../../src/language/lemma/lemmatizer'
import type { LemmaModel } from '../../../src/language/lemma/lemmatizer'
import { MODEL_FOLDER, openModel } from '../../../src/language/storage/model-files'

const TABLE: readonly (readonly [form: string, upos: string, xpos: string, lemma: string])[] = [
  ['hailed', 'VERB', 'VBD', 'hail'],
  ['sent', 'VERB', 'VBD', 'send'],
  ['met', 'VERB', 'VBN', 'meet'],
  ['accused', 'VERB', 'VBD', 'accuse'],
  ['signed', 'VERB', 'VBN', 'sign'],
  ['visited', 'VERB', 'VBD', 'visit'],
  ['ratified', 'VERB', 'VBD', 'ratify'],
  ['banned', 'VERB', 'VBD', 'ban'],
  ['pledged', 'VERB', 'VBD', 'pledge'],
  ['threatening', 'VERB', 'VBG', 'threaten'],
  ['imposing', 'VERB', 'VBG', 'impose'],
  ['winning', 'VERB', 'VBG', 'win'],
  ['lying', 'VERB', 'VBG', 'lie'],
  ['denies', 'VERB', 'VBZ', 'deny'],
  ['says', 'VERB', 'VBZ', 'say'],
  ['freed', 'VERB', 'VBD', 'free'],
  ['welcoming', 'VERB', 'VBG', 'welcome'],
  ['blockaded', 'VERB', 'VBN', 'blockade'],
  ['worried', 'VERB', 'VBD', 'worry'],
  ['launches', 'VERB', 'VBZ', 'launch'],
  ['was', 'AUX', 'VBD', 'be'],
  ['has', 'AUX', 'VBZ', 'have'],
  ["n't", 'PART', 'RB', 'not'],
  ['n’t', 'PART', 'RB', 'not'],
  ['wo', 'AUX', 'MD', 'will'],
  ['men', 'NOUN', 'NNS', 'man'],
  ['spokesmen', 'NOUN', 'NNS', 'spokesman'],
  ['treaties', 'NOUN', 'NNS', 'treaty'],
  ['missiles', 'NOUN', 'NNS', 'missile'],
  ['crises', 'NOUN', 'NNS', 'crisis'],
  ['Talks', 'NOUN', 'NNS', 'talk'],
  ['countries', 'NOUN', 'NNS', 'country'],
  ['them', 'PRON', 'PRP', 'they'],
  ['larger', 'ADJ', 'JJR', 'large'],
  ['worst', 'ADJ', 'JJS', 'bad'],
  ['Moscow', 'PROPN', 'NNP', 'Moscow'],
  ['MISSILES', 'NOUN', 'NNS', 'missile'],
]

describe('lemmatizer', () => {
  const lemmatizer = new Lemmatizer(openModel(MODEL_FOLDER, 'lemmas').meta as unknown as LemmaModel)
  for (const [form, upos, xpos, lemma] of TABLE) {
    it(`${form} ${xpos} is ${lemma}`, () => expect(lemmatizer.lemma(form, upos, xpos)).to.equal(lemma))
  }
})
