import { expect } from 'chai'
import { withoutFormula } from '../../src/export'

describe('spreadsheet cells', () => {
  const FORMULAS = [
    '=1+1',
    '=HYPERLINK("http://nowhere.invalid","Adela Mora")',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '  =1',
    '\t=1',
    '\r=1',
    '\n=1',
    '\tplain',
    '\u00A0=1',
    '\uFEFF=1',
    '\u200B=1',
    '\u202E=1',
    '\u0000=1',
    '＝1',
    '＋1',
    '－1',
    '＠SUM(A1)',
  ]
  for (const text of FORMULAS)
    it(`${JSON.stringify(text)} is shown, not run`, () => {
      expect(withoutFormula(text)).to.equal(`'${text}`)
    })

  const TEXTS = [
    '',
    'Adela Mora',
    'a=b',
    '5 - 3',
    'me@somewhere.invalid',
    '(=1)',
    '"=1"',
    '– a dash',
    '— a dash',
    '1e5',
  ]
  for (const text of TEXTS)
    it(`${JSON.stringify(text)} stays as it is`, () => {
      expect(withoutFormula(text)).to.equal(text)
    })
})
