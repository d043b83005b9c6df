import { expect } from 'chai'
import { judgeParagraphs } from '../../../src/ingest/boilerplate/judge'
import { captionSentences } from '../../../src/ingest/boilerplate/caption-sentences'

const BODY = [
  'The foreign minister of Ruritania met the ambassador of Graustark on Monday to talk about the border.',
  'They agreed to open two crossings before the winter, the ministry in Strelsau said in a statement.',
  'Shots had been fired across the river in May, and each side accused the other of having begun.',
  'A second round of talks is planned for June in the capital of Graustark, the minister added.',
]

function kept(texts: readonly string[]): string[] {
  const verdicts = judgeParagraphs(texts)
  return texts.filter((_, i) => verdicts[i]?.length === 0)
}

describe('judging a page', () => {
  const tails: readonly [string, readonly string[]][] = [
    [
      'an appeal in full sentences',
      [
        'A Message from The Strelsau Courier:',
        'Dear readers,',
        'The state has banned our paper.',
        'We will go on. Please support us.',
      ],
    ],
    ['a comment form', ['Leave a Reply', 'Your email address will not be published.', 'Name', 'Save']],
    [
      'teasers of other stories',
      [
        'Check Also',
        'Storm kills forty people in the harbour of Hentzau | World',
        'Forty people died when a storm struck the harbour …',
      ],
    ],
    [
      'linked headlines',
      ['Read more:', 'Ruritania names a new envoy to Graustark', 'Why the river matters to both states'],
    ],
    [
      'a film given twice',
      ['Ruritania shows film of the new bridge', 'Ruritania shows film of the new bridge', 'Source link'],
    ],
  ]
  for (const [name, tail] of tails)
    it(`cuts ${name}`, () => {
      expect(kept([...BODY, ...tail])).to.deep.equal(BODY)
    })

  it('goes on after a teaser in the midst of the article', () => {
    const texts = [...BODY.slice(0, 2), 'Read more:', 'Ruritania names a new envoy to Graustark', ...BODY.slice(2)]
    expect(kept(texts)).to.deep.equal(BODY)
  })
  it('keeps a message that is news', () => {
    const texts = [...BODY, 'A message from the king', 'In it he congratulated the president on his election.']
    expect(kept(texts)).to.deep.equal(texts)
  })
  it('does not take a cue at the top for the end', () => {
    const texts = ['Be the first to comment', ...BODY]
    expect(kept(texts)).to.deep.equal(BODY)
  })
  it('keeps one of two equal sentences', () => {
    expect(kept([BODY[0] ?? '', BODY[0] ?? '', ...BODY.slice(1)])).to.deep.equal(BODY)
  })
  it('keeps a report that is in capitals throughout', () => {
    const texts = BODY.map((text) => text.toUpperCase().replace(/\.$/, ''))
    expect(kept(texts)).to.deep.equal(texts)
  })
})

describe('captions', () => {
  const table: readonly [string, string | undefined][] = [
    [
      'The envoys sign the treaty in Strelsau on May 3, 2019. (AP Photo/Anna Held)',
      'The envoys sign the treaty in Strelsau on May 3, 2019.',
    ],
    [
      'The envoys sign the treaty in the palace at Strelsau. ANNA R. HELD/Getty Images',
      'The envoys sign the treaty in the palace at Strelsau.',
    ],
    [
      'CLOSE The king called the shots at the border a "crime." Video provided by AFP',
      'The king called the shots at the border a "crime."',
    ],
    ['The envoys in the palace at Strelsau (AP Photo/Anna Held)', undefined],
    ['FILE - In this May 3, 2019 file photo, the envoys sign the treaty in Strelsau. (AP Photo/Anna Held)', undefined],
    ['Image copyright Getty Images Image caption The envoys before the talks', undefined],
  ]
  for (const [text, sentences] of table)
    it(text.slice(0, 60), () => {
      const span = captionSentences(text)
      expect(span && text.slice(span.start, span.end)).to.equal(sentences)
    })
})
