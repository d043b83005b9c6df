import { expect } from 'chai'
import { seededRandom } from '../../../src/graph'
import { bandsOf, signatureOf } from '../../../src/graph/origins/min-hash'
import { overlapOf, shinglesOf } from '../../../src/graph/origins/shingles'
import { storiesOf } from '../../../src/graph/origins'

/** A text of so many made-up words, always the same for a seed. */
function textOf(seed: number, words: number): string {
  const random = seededRandom(seed)
  return Array.from({ length: words }, () => `w${Math.floor(random() * 5000).toString(36)}`).join(' ')
}

/** The text with every n-th word replaced. */
function edited(text: string, every: number): string {
  return text
    .split(' ')
    .map((word, index) => (index % every === 0 ? `${word}x` : word))
    .join(' ')
}

const WIRE = textOf(1, 300)
const article = (id: string, text: string) => ({ id: `article:${id}`, text })

describe('storiesOf', () => {
  const CASES: readonly (readonly [string, string, boolean])[] = [
    ['the same text in capitals and with other punctuation', `BREAKING: ${WIRE.toUpperCase()}.`, true],
    ['a copy with a head and a tail of its own', `Our man in Lima writes. ${WIRE} Read more on our site.`, true],
    ['a copy with every fortieth word changed', edited(WIRE, 40), true],
    ['the first half of the text', WIRE.split(' ').slice(0, 150).join(' '), true],
    ['a text rewritten in every fourth word', edited(WIRE, 4), false],
    ['another text', textOf(2, 300), false],
    ['one paragraph of it in a long report', `${textOf(3, 400)} ${WIRE.split(' ').slice(0, 60).join(' ')}`, false],
    ['a text of four words', 'Read more about it', false],
  ]
  for (const [what, text, same] of CASES)
    it(`${same ? 'joins' : 'keeps apart'} ${what}`, () => {
      const stories = storiesOf([article('a', WIRE), article('b', text)])
      expect(stories.get('article:b')?.id).to.equal(same ? 'article:a' : undefined)
      expect(stories.get('article:b')?.like?.articleId).to.equal(same ? 'article:a' : undefined)
    })

  it('gives the same stories in whatever order the articles come', () => {
    const articles = Array.from({ length: 60 }, (_, index) =>
      article(String(index), edited(textOf(index % 20, 120), 20 + index)),
    )
    const shuffled = articles.map((_, index) => articles[(index * 7) % articles.length] ?? article('none', ''))
    expect([...storiesOf(shuffled)]).to.deep.equal([...storiesOf(articles)])
    expect(new Set([...storiesOf(articles).values()].map(({ id }) => id))).to.have.property('size', 20)
  })
})

describe('signatureOf', () => {
  it('estimates the Jaccard similarity within 0.15', () => {
    for (const every of [5, 10, 20, 40, 80, 160]) {
      const [a, b] = [shinglesOf(textOf(9, 800)), shinglesOf(edited(textOf(9, 800), every))]
      const [left, right] = [signatureOf(a) ?? [], signatureOf(b) ?? []]
      const estimate = [...left].filter((value, bin) => value === right[bin]).length / left.length
      expect(estimate, `every ${every}`).to.be.closeTo(overlapOf(a, b).jaccard, 0.15)
    }
  })

  it('is null for a text without a run of five words, and has 32 bands else', () => {
    expect(signatureOf(shinglesOf('Read more about it'))).to.equal(null)
    expect(bandsOf(signatureOf(shinglesOf('one two three four five')) ?? new Uint32Array())).to.have.length(32)
  })
})
