import { expect } from 'chai'
import { marksOffNames } from '../../../src/language/names/marks-off-names'

/** Words; first and last of a name; what is left of it. */
const TABLE: readonly (readonly [text: string, first: number, last: number, left: string])[] = [
  ['U.S. - South Korean drills', 0, 1, 'U.S.'],
  ['the – Orlo – talks', 1, 3, 'Orlo'],
  ['Saint - Varn fell', 0, 2, 'Saint - Varn'],
  ['Orlo left', 0, 0, 'Orlo'],
  ['— left', 0, 0, ''],
]

describe('marks off names', () => {
  for (const [text, first, last, left] of TABLE) {
    it(text, () => {
      const forms = text.split(' ')
      const names = marksOffNames([{ first, last, kind: 'Place' }], forms)
      expect(names.map((name) => forms.slice(name.first, name.last + 1).join(' ')).join('|')).to.equal(left)
    })
  }
})
