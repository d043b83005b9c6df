import { expect } from 'chai'
import { hashText } from '../../../src/language/linear/hash'
import { HashTable } from '../../../src/language/words/hash-table'
import {
  USUALLY_CAPITALISED,
  USUALLY_SMALL,
  USUALLY_UPPER,
  isAllCaps,
  recased,
} from '../../../src/language/words/recase'
import { lowerForm, normalForm, shapeOf } from '../../../src/language/words/word-shape'

const SHAPES: readonly (readonly [form: string, shape: string, normal: string])[] = [
  ['Strelsau', 'Xx', 'strelsau'],
  ['NATO', 'XX', 'nato'],
  ['U.S.', 'X.X.', 'u.s.'],
  ['S-400', 'X-d', 's-000'],
  ['1,245', 'd,d', '!N3'],
  ['7', 'd', '!N1'],
  ['1987', 'd', '!Y'],
  ['n’t', 'x’x', "n't"],
  ['Élan', 'Xx', 'élan'],
  ['', '', ''],
]

const CASES: ReadonlyMap<string, number> = new Map([
  ['talks', USUALLY_SMALL],
  ['with', USUALLY_SMALL],
  ['paris', USUALLY_CAPITALISED],
  ['nato', USUALLY_UPPER],
])
const cases = new HashTable(Int32Array.from(CASES.keys(), hashText), Int32Array.from(CASES.values()))

describe('word forms', () => {
  for (const [form, shape, normal] of SHAPES) {
    it(JSON.stringify(form), () => expect([shapeOf(form), normalForm(lowerForm(form))]).to.deep.equal([shape, normal]))
  }
})

describe('capitals', () => {
  const RECASED: readonly (readonly [form: string, isFirst: boolean, wanted: string])[] = [
    ['TALKS', false, 'talks'],
    ['TALKS', true, 'Talks'],
    ['PARIS', false, 'Paris'],
    ['NATO', false, 'NATO'],
    ['ORLO', false, 'Orlo'],
    ['U.S.', false, 'U.S.'],
    ['300', false, '300'],
  ]
  for (const [form, isFirst, wanted] of RECASED) {
    it(`${form} ${isFirst ? 'first' : 'within'} is ${wanted}`, () =>
      expect(recased(form, isFirst, cases)).to.equal(wanted))
  }

  const LINES: readonly (readonly [line: string, isAllCaps: boolean])[] = [
    ['ORLO IN TALKS WITH NATO', true],
    ['ORLO IN TALKS with NATO', false],
    ['NATO UN OPEC', false],
    ['TALKS', false],
    ['300 - 400', false],
  ]
  for (const [line, wanted] of LINES) {
    it(`${line}: ${wanted ? 'capitals' : 'mixed'}`, () => expect(isAllCaps(line.split(' '), cases)).to.equal(wanted))
  }
})
