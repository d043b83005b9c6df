import { expect } from 'chai'
import { tokensOf } from '../../../src/language/text/tokens'

const TABLE: readonly (readonly [text: string, tokens: string])[] = [
  ['They didn’t go.', 'They did n’t go .'],
  ["We can't, won't and cannot.", "We ca n't , wo n't and can not ."],
  ['N Korea’s envoy', 'N Korea ’s envoy'],
  ["the ministers' visit", "the ministers ' visit"],
  ['The U.S. and the U.N. agreed.', 'The U.S. and the U.N. agreed .'],
  ['It ended in the U.S.', 'It ended in the U.S.'],
  ['Mr. Orlo met Gen. J. K. Varn.', 'Mr. Orlo met Gen. J. K. Varn .'],
  ['at 5 p.m. on Sept. 3', 'at 5 p.m. on Sept. 3'],
  ['No. 2 on the list', 'No. 2 on the list'],
  ['He said no.', 'He said no .'],
  ['1,000 of 2.5 million', '1,000 of 2.5 million'],
  ['$2.5bn and €30', '$ 2.5 bn and € 30'],
  ['a 300km range, 40%', 'a 300 km range , 40 %'],
  ['the 20th of the 1980s', 'the 20th of the 1980s'],
  ['2019-20', '2019 - 20'],
  ['a KN-23 and an S-400', 'a KN - 23 and an S - 400'],
  ['US-led talks', 'US - led talks'],
  ['pro-Ruritanian, re-election, mid-1980s', 'pro-Ruritanian , re-election , mid-1980s'],
  ['the army’s "new" plan', 'the army ’s " new " plan'],
  ['“Yes,” she said.', '“ Yes , ” she said .'],
  ['(the pact) [sic]', '( the pact ) [ sic ]'],
  ['talks—if any—and/or war', 'talks — if any — and / or war'],
  ['Well... perhaps…', 'Well ... perhaps …'],
  ['What?! No!!', 'What ?! No !!'],
  [
    'See https://example.org/a?b=c, or write to a.b@example.org.',
    'See https://example.org/a?b=c , or write to a.b@example.org .',
  ],
  ['www.example.com/path).', 'www.example.com/path ) .'],
  ['non\u00a0breaking\u202fspaces\u2009here', 'non breaking spaces here'],
  ['\ufeffzero\u200bwidth', 'zero width'],
  ["O'Brien's dog", "O'Brien 's dog"],
  ['a lone \ud800 surrogate', 'a lone \ud800 surrogate'],
  ['', ''],
  ['  ', ''],
]

describe('tokens', () => {
  for (const [text, expected] of TABLE) {
    it(JSON.stringify(text), () => {
      const { starts, ends } = tokensOf(text, 0, text.length)
      expect(starts.map((start, i) => text.slice(start, ends[i])).join(' ')).to.equal(expected)
    })
  }

  it('leaves out nothing but white space, in order', () => {
    for (const [text] of TABLE) {
      const { starts, ends } = tokensOf(text, 0, text.length)
      expect(starts.every((start, i) => start >= (ends[i - 1] ?? 0) && (ends[i] ?? 0) > start)).to.equal(true)
      const joined = starts.map((start, i) => text.slice(start, ends[i])).join('')
      expect(joined).to.equal(text.replace(/[\s\u200b\ufeff]+/gu, ''))
    }
  })

  it('reads a word of a million letters in time', () => {
    const text = 'x-'.repeat(200_000)
    expect(tokensOf(text, 0, text.length).starts.length).to.be.greaterThan(1000)
  })
})
