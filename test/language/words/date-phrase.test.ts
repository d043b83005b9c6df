import { expect } from 'chai'
import { datePhraseAt } from '../../../src/language/words/date-phrase'

/** Sentence with tags and the phrase around its weekday or month; nothing where that is a part of a name. */
const TABLE: readonly (readonly [tagged: string, phrase: string])[] = [
  ['on/IN Friday/NNP Orlo/NNP', 'Friday'],
  ['On/IN Friday/NNP evening/NN Orlo/NNP', 'Friday evening'],
  ['on/IN late/JJ Sunday/NNP night/NN', 'late Sunday night'],
  ['Late/JJ Friday/NNP Orlo/NNP', 'Late Friday'],
  ['said/VBD Monday/NNP Orlo/NNP', 'Monday'],
  ['In/IN May/NNP Varn/NNP', 'May'],
  ['on/IN May/NNP 5/CD Varn/NNP', 'May 5'],
  ['On/IN 5/CD May/NNP 2020/CD Varn/NNP', '5 May 2020'],
  ['since/IN Sept./NNP 3/CD', 'Sept. 3'],
  ['said/VBD April/NNP Varn/NNP', ''],
  ['The/DT Friday/NNP Post/NNP', ''],
  ['Friday/NNP sales/NNS', ''],
  ['it/PRP may/MD rain/VB', ''],
  ['they/PRP March/VBP on/IN', ''],
]

describe('date phrases', () => {
  for (const [tagged, wanted] of TABLE) {
    it(tagged, () => {
      const pairs = tagged.split(' ').map((word) => word.split('/'))
      const forms = pairs.map(([form]) => form ?? '')
      const sentence = { forms, xpos: pairs.map((pair) => pair[1] ?? '') }
      const found = forms.flatMap((_, i) => datePhraseAt(sentence, i) ?? [])
      expect(found.map(({ first, last }) => forms.slice(first, last + 1).join(' ')).join('; ')).to.equal(wanted)
    })
  }
})
