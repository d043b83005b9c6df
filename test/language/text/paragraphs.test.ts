import { expect } from 'chai'
import { paragraphsOf } from '../../../src/language/text/paragraphs'

const paragraphs = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))

describe('paragraphs', () => {
  it('takes each line for one', () => {
    expect(paragraphs('Orlo visits Varn\nThe minister came on Friday.\r\n\r\n  He left.  ')).to.deep.equal([
      'Orlo visits Varn',
      'The minister came on Friday.',
      'He left.',
    ])
  })

  it('joins lines wrapped to a width, and parts them at blank lines', () => {
    const first = [
      'The foreign minister of Ruritania came to the',
      'capital of Strelsau on Friday and met there the',
      'head of the government, who had asked him to',
      'come.',
    ]
    const second = [
      'He was to leave on the next day, but a storm',
      'kept all ships in port until the Sunday after',
      'that, officials said.',
    ]
    expect(paragraphs(`${first.join('\n')}\n\n${second.join('\n')}`)).to.deep.equal([
      first.join('\n'),
      second.join('\n'),
    ])
  })

  it('keeps a headline apart from wrapped lines', () => {
    const body = [
      'The foreign minister of Ruritania came to the',
      'capital of Strelsau on Friday and met there the',
      'head of the government, who had asked him to',
      'come.',
    ]
    expect(paragraphs(`Minister in Strelsau\n${body.join('\n')}`)).to.deep.equal([
      'Minister in Strelsau',
      body.join('\n'),
    ])
  })

  it('reads nothing in nothing', () => expect(paragraphs(' \n\u00a0\n')).to.deep.equal([]))
})
