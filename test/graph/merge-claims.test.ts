import { expect } from 'chai'
import { daysOf, eventKey, mergeClaims, rangeOf, statusOf } from '../../src/graph'
import { contentId, type Article, type Claim, type ClaimTime, type DatePrecision } from '../../src/model'

const ARTICLES = ['a', 'b', 'c'].map((name): Article => ({
  id: `article:${name}`,
  uri: `${name}.txt`,
  duplicates: [],
  text: name,
  blocks: [],
  sources: [],
}))

function at(start: string, end?: string): ClaimTime {
  const precision: DatePrecision = start.length === 10 ? 'day' : start.length === 7 ? 'month' : 'year'
  return { start, precision, ...(end === undefined ? {} : { end }) }
}

function claim(article: string, more: Partial<Claim> = {}): Claim {
  const span = { start: 0, end: 1, quote: article }
  const made = {
    articleId: `article:${article}`,
    type: 'SENT_LETTER_TO',
    subject: 'person:lindahl',
    object: 'person:mora',
    content: [],
    polarity: 'positive',
    modality: 'asserted',
    attributedTo: [],
    properties: {},
    spans: { trigger: span, subject: span },
    ...span,
    frame: 'test',
    confidence: 1,
    ...more,
  } as const
  return { id: contentId('claim', JSON.stringify(made)), ...made }
}

const merge = (...claims: Claim[]) => mergeClaims(claims, ARTICLES, [])

describe('mergeClaims', () => {
  const CASES: readonly (readonly [string, Claim[], number])[] = [
    [
      'one event told twice, a day inside the other’s month',
      [claim('a', { time: at('2031-03-03') }), claim('b', { time: at('2031-03') })],
      1,
    ],
    ['two letters in one article', [claim('a', { time: at('2031-03-03') }), claim('a', { time: at('2031-03-09') })], 2],
    [
      'the same letter of other years',
      [claim('a', { time: at('2030-08-15') }), claim('b', { time: at('2031-08-15') })],
      2,
    ],
    [
      'an undated claim beside its article’s one dated event',
      [claim('a', { time: at('2031-03-03') }), claim('a', { start: 5 })],
      1,
    ],
    [
      'an undated claim beside two dated events',
      [claim('a', { time: at('2031-03-03') }), claim('a', { time: at('2031-04-03') }), claim('a', { start: 5 })],
      3,
    ],
    ['undated claims of two articles', [claim('a'), claim('b')], 2],
    [
      'swapped roles',
      [
        claim('a', { time: at('2031') }),
        claim('b', { time: at('2031'), subject: 'person:mora', object: 'person:lindahl' }),
      ],
      2,
    ],
    [
      'swapped ends of a symmetric relation',
      [
        claim('a', { type: 'MET_WITH', time: at('2031-03-03') }),
        claim('b', { type: 'MET_WITH', time: at('2031-03-03'), subject: 'person:mora', object: 'person:lindahl' }),
      ],
      1,
    ],
    [
      'a plan and the act',
      [claim('a', { time: at('2031-03'), modality: 'planned' }), claim('b', { time: at('2031-03') })],
      2,
    ],
    [
      'an act and its negation',
      [claim('a', { time: at('2031-03'), polarity: 'negative' }), claim('b', { time: at('2031-03') })],
      2,
    ],
    [
      'who leads what, undated and in two articles',
      [claim('a', { type: 'LEADS', object: 'state:NOR' }), claim('b', { type: 'LEADS', object: 'state:NOR' })],
      1,
    ],
  ]
  for (const [what, claims, expected] of CASES)
    it(`${what}: ${expected}`, () => {
      expect(merge(...claims)).to.have.length(expected)
      expect(merge(...[...claims].reverse())).to.deep.equal(merge(...claims))
    })

  it('keeps every claim and the finest date', () => {
    const claims = [claim('a', { time: at('2031-03') }), claim('b', { time: at('2031-03-03') })]
    const [fact] = merge(...claims)
    expect(fact?.claimIds).to.have.members(claims.map(({ id }) => id))
    expect(fact).to.include({ start: '2031-03-03', datePrecision: 'day', articleCount: 2 })
  })

  it('counts articles that rest on one agency as one origin', () => {
    const entities = [{ id: 'outlet:npb', label: 'Outlet', name: 'NPB', aliases: [] } as const]
    const facts = mergeClaims(
      [
        claim('a', { time: at('2031-03-03'), attributedTo: ['outlet:npb'] }),
        claim('b', { time: at('2031-03-03'), attributedTo: ['person:mora', 'outlet:npb'] }),
      ],
      ARTICLES,
      entities,
    )
    expect(facts.map(({ originCount, articleCount }) => [originCount, articleCount])).to.deep.equal([[1, 2]])
  })

  it('never resolves a dispute', () => {
    expect(statusOf([{ modality: 'alleged' }, { modality: 'denied' }])).to.equal('disputed')
    expect(statusOf([{ modality: 'denied' }])).to.equal('denied')
    expect(statusOf([{ modality: 'planned' }])).to.equal('planned')
    expect(statusOf([{ modality: 'asserted' }, { modality: 'alleged' }])).to.equal('asserted')
  })

  it('counts days', () => {
    expect(daysOf('2024-02').last - daysOf('2024-02').first).to.equal(28)
    expect(rangeOf(at('2031-03-03', '2031-03-05'))).to.deep.equal({
      first: daysOf('2031-03-03').first,
      last: daysOf('2031-03-05').last,
    })
    expect(eventKey(claim('a'))).to.equal(eventKey(claim('b')))
  })
})
