import { expect } from 'chai'
import { datesOutOfNames } from '../../../src/language/names/dates-out-of-names'
import type { NameKind } from '../../../src/model'

/** Sentence with tags, the name found, what is left of it. */
const TABLE: readonly (readonly [tagged: string, kind: NameKind, name: string, left: string])[] = [
  ['on/IN Friday/NNP Orlo/NNP said/VBD', 'Person', 'Friday Orlo', 'Orlo'],
  ['said/VBD Monday/NNP Varn/NNP left/VBD', 'Person', 'Monday Varn', 'Varn'],
  ['In/IN May/NNP Ruritania/NNP won/VBD', 'Place', 'May Ruritania', 'Ruritania'],
  ['on/IN May/NNP 5/CD Ruritania/NNP won/VBD', 'Place', 'May 5 Ruritania', 'Ruritania'],
  ['on/IN Friday/NNP he/PRP said/VBD', 'Person', 'Friday', ''],
  ['Rudolf/NNP Orlo/NNP Friday/NNP said/VBD', 'Person', 'Rudolf Orlo Friday', 'Rudolf Orlo'],
  ['April/NNP Varn/NNP said/VBD', 'Person', 'April Varn', 'April Varn'],
  ['The/DT Friday/NNP Post/NNP said/VBD', 'Organization', 'Friday Post', 'Friday Post'],
  ['on/IN Friday/NNP Orlo/NNP said/VBD', 'Person', 'Orlo', 'Orlo'],
]

describe('dates out of names', () => {
  for (const [tagged, kind, name, left] of TABLE) {
    it(`${name} in ${tagged}`, () => {
      const pairs = tagged.split(' ').map((word) => word.split('/'))
      const forms = pairs.map(([form]) => form ?? '')
      const wanted = name.split(' ')
      const first = forms.findIndex((_, i) => forms.slice(i, i + wanted.length).join(' ') === name)
      const names = [{ first, last: first + wanted.length - 1, kind }]
      const found = datesOutOfNames(names, { forms, xpos: pairs.map((pair) => pair[1] ?? '') })
      expect(found.map((one) => forms.slice(one.first, one.last + 1).join(' ')).join('')).to.equal(left)
    })
  }
})
