import { expect } from 'chai'
import type { Claim } from '../../src/model'
import { quoteOf } from '../../src/model'
import { contextOf } from '../../src/serve/paragraph'
import { fold } from '../../src/serve/fold'

function claimIn(text: string, quote: string): Claim {
  const start = text.indexOf(quote)
  const span = quoteOf(text, start, start + quote.length)
  return { ...span, spans: { trigger: span, subject: quoteOf(text, 0, 1) } } as unknown as Claim
}

describe('serve: the paragraph around a quote', () => {
  const cases: readonly (readonly [name: string, text: string, quote: string, limit: number, shown: string])[] = [
    ['whole text', 'Mora met Brand.', 'met', 99, 'Mora met Brand.'],
    ['one line of three', 'Title\nMora met Brand.\nEnd', 'met', 99, 'Mora met Brand.'],
    ['quote at a line start', 'Title\nMora met.\nEnd', 'Mora', 99, 'Mora met.'],
    ['quote over two lines', 'A\nMora\nmet Brand.\nEnd', 'Mora\nmet', 99, 'Mora\nmet Brand.'],
    ['long line, cut at spaces', 'one two three four five six seven', 'four', 16, 'three four five'],
    ['quote longer than the limit', 'one two three four five', 'two three four', 5, 'two three four'],
  ]
  for (const [name, text, quote, limit, shown] of cases)
    it(name, () => {
      const context = contextOf(text, claimIn(text, quote), limit)
      expect(context.text).to.equal(shown)
      expect(text.slice(context.start, context.start + context.text.length)).to.equal(shown)
      const mark = context.marks.find(({ kind }) => kind === 'quote')
      expect(shown.slice(mark?.start, mark?.end)).to.equal(quote)
      expect([context.cutBefore, context.cutAfter]).to.deep.equal(limit < 99 ? [true, true] : [false, false])
    })
})

describe('serve: folding for search', () => {
  const cases: readonly (readonly [text: string, folded: string])[] = [
    ['Erdoğan', 'erdogan'],
    ['Lech Wałęsa', 'lech walesa'],
    ['Søren Æbelø', 'soren aebelo'],
    ["Xi'an", 'xian'],
    ['Kim Jong-un', 'kim jong un'],
    ['SENT_LETTER_TO', 'sent letter to'],
    ['  —  ', ''],
    ['김정은', fold('김정은')],
  ]
  for (const [text, folded] of cases) it(text, () => expect(fold(text)).to.equal(folded))
})
