import { expect } from 'chai'
import { numberIn } from '../../../src/claims/qualifiers/number-expression'

/** [words before the noun, minimum, maximum, comparator, currency]; no number: the words alone. */
const CASES: readonly (readonly [string, (number | undefined)?, (number | undefined)?, string?, string?])[] = [
  ['60 Chilean ', 60, 60, 'exact'],
  ['sixty-two ', 62, 62, 'exact'],
  ['more than 10,000 ', 10001, undefined, 'more_than'],
  ['at least a dozen ', 12, undefined, 'at_least'],
  ['up to 30 ', undefined, 30, 'up_to'],
  ['fewer than 30 ', undefined, 29, 'less_than'],
  ['some 2,000 ', 2000, 2000, 'about'],
  ['between 40 and 50 ', 40, 50, 'range'],
  ['40-50 ', 40, 50, 'range'],
  ['tens of thousands of ', 20000, 99999, 'range'],
  ['hundreds of ', 200, 999, 'range'],
  ['several thousand ', 2000, undefined, 'at_least'],
  ['nearly 1.5 million ', 1500000, 1500000, 'about'],
  ['$500 million', 500000000, 500000000, 'exact', 'USD'],
  ['more than €2.5 billion', 2500000001, undefined, 'more_than', 'EUR'],
  ['the 75th '],
  ['a three-day '],
  ['the 2019 '],
  ['a '],
  ['MiG-29 '],
]

describe('numberIn', () => {
  for (const [words, min, max, comparator, currency] of CASES)
    it(words.trim(), () => {
      const found = numberIn(words)
      expect([found?.min, found?.max, found?.comparator, found?.currency]).to.deep.equal([
        min,
        max,
        comparator,
        currency,
      ])
    })
})
