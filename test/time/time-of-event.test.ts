import { expect } from 'chai'
import { findTimes, timeOfEvent } from '../../src/time'
import { parsedFrom } from '../support/tokens'

const CASES: readonly (readonly [name: string, tree: string, trigger: string, expected: string | undefined])[] = [
  [
    'a time of the verb',
    'Kenya/Kenya/PROPN/2/nsubj met/meet/VERB/0/root Peru/Peru/PROPN/2/obj on/on/ADP/5/case Monday/Monday/PROPN/2/obl',
    'met',
    'Monday',
  ],
  [
    'a bare time',
    'Kenya/Kenya/PROPN/2/nsubj met/meet/VERB/0/root Peru/Peru/PROPN/2/obj Monday/Monday/PROPN/2/obl:unmarked',
    'met',
    'Monday',
  ],
  [
    'a time hung on the object',
    'Peru/Peru/PROPN/2/nsubj signed/sign/VERB/0/root pacts/pact/NOUN/2/obj in/in/ADP/5/case 2029/2029/NUM/3/nmod',
    'signed',
    '2029',
  ],
  [
    'the time of an event that is condemned is not that of condemning',
    'Peru/Peru/PROPN/2/nsubj condemned/condemn/VERB/0/root raids/raid/NOUN/2/obj in/in/ADP/5/case 2029/2029/NUM/3/nmod',
    'condemned',
    undefined,
  ],
  [
    'a noun with its own time',
    'Peru/Peru/PROPN/2/nsubj condemned/condemn/VERB/0/root raids/raid/NOUN/2/obj in/in/ADP/5/case 2029/2029/NUM/3/nmod',
    'raids',
    '2029',
  ],
  [
    'condemning does not lend its time to the act',
    'Peru/Peru/PROPN/2/nsubj condemned/condemn/VERB/0/root raids/raid/NOUN/2/obj Monday/Monday/PROPN/2/obl',
    'raids',
    undefined,
  ],
  [
    'a light verb lends its time',
    'Mora/Mora/PROPN/2/nsubj paid/pay/VERB/0/root visits/visit/NOUN/2/obj Monday/Monday/PROPN/2/obl',
    'visits',
    'Monday',
  ],
  [
    'a report keeps its day',
    'Mora/Mora/PROPN/2/nsubj said/say/VERB/0/root on/on/ADP/4/case Monday/Monday/PROPN/2/obl Peru/Peru/PROPN/6/nsubj signed/sign/VERB/2/ccomp',
    'signed',
    undefined,
  ],
  [
    'a report keeps its day though the tree says otherwise',
    'Mora/Mora/PROPN/2/nsubj said/say/VERB/0/root on/on/ADP/4/case Monday/Monday/PROPN/6/obl Peru/Peru/PROPN/6/nsubj signed/sign/VERB/2/ccomp',
    'signed',
    undefined,
  ],
  [
    'a report behind its clause',
    'Peru/Peru/PROPN/2/nsubj signed/sign/VERB/0/root ,/,/PUNCT/2/punct Mora/Mora/PROPN/5/nsubj said/say/VERB/2/parataxis Monday/Monday/PROPN/2/obl',
    'said',
    'Monday',
  ],
  [
    'a time never crosses into a clause',
    'Peru/Peru/PROPN/2/nsubj left/leave/VERB/0/root after/after/SCONJ/5/mark Kenya/Kenya/PROPN/5/nsubj signed/sign/VERB/2/advcl Monday/Monday/PROPN/5/obl',
    'left',
    undefined,
  ],
  [
    'a first time serves joined verbs',
    'On/on/ADP/2/case Monday/Monday/PROPN/4/obl Peru/Peru/PROPN/4/nsubj met/meet/VERB/0/root and/and/CCONJ/6/cc signed/sign/VERB/4/conj',
    'signed',
    'Monday',
  ],
]

describe('timeOfEvent', () => {
  for (const [name, tree, trigger, expected] of CASES)
    it(name, () => {
      const sentence = parsedFrom(tree)
      const at = sentence.tokens.findIndex(({ form }) => form === trigger)
      const time = timeOfEvent(sentence, at, findTimes(sentence))
      expect(time && sentence.tokens[time.last]?.form).equal(expected)
    })
})
