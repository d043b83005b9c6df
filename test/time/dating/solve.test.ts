import { expect } from 'chai'
import { cluesOf } from '../../../src/time/dating/clues'
import { daysBetween } from '../../../src/time/dating/day'
import { normalized, scoresOf } from '../../../src/time/dating/solve'
import { untagged } from '../../support/tokens'

/** Texts whose clues are of every grain. */
const TEXTS: readonly string[] = [
  'President Clinton and former President Bush met on Monday, May 3. A deal of June 2009 will be signed on July 9, 2011.',
  "Mora sent Lindahl a New Year's letter and hoped that 2020 would be a good year. They met in March and in October, on Feb. 29 and on Friday.",
  'The 60th anniversary was marked on Easter Sunday. Ties began on October 12, 1951; German reunification came last year. President Trump and the Obama administration had praised midterm elections.',
]
const RANGES = [
  ['1990', '2030'],
  ['1899-11-05', '1905-02-03'],
  ['2015-03-04', '2015-03-09'],
] as const

describe('scoresOf', () => {
  for (const text of TEXTS)
    for (const [from, to] of RANGES)
      it(`weighs by grain as it does day by day, ${from} to ${to}: ${text.slice(0, 40)}…`, () => {
        const days = daysBetween(from, to)
        const factors = cluesOf({ text, sentences: [untagged(text)] })
        const scores = scoresOf(days, factors)
        days.forEach((day, at) => {
          const sum = factors.reduce((total, { weights, bin }) => total + (weights[bin(day)] ?? 0), 0)
          expect(scores[at]).closeTo(sum, 1e-9)
        })
      })
})

describe('normalized', () => {
  it('is the softmax', () => {
    const scores = [0, 1, 2, 0, 1, 2, 0, 1, 1, 2, 0, 1, 2, 0, 0]
    const sum = scores.reduce((total, score) => total + Math.exp(score), 0)
    normalized(Float64Array.from(scores)).forEach((mass, at) =>
      expect(mass).closeTo(Math.exp(scores[at] ?? 0) / sum, 1e-12),
    )
  })
})
