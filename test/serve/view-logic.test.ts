import { expect } from 'chai'
import { fromHash, toHash } from '../../viz/src/address'
import { withHidden } from '../../viz/src/shown/filters'
import { clearestOf } from '../../viz/src/graph/clear-point'
import { distanceToCurve, middle, overlaps, pointsBetween } from '../../viz/src/graph/geometry'
import { citationOf } from '../../viz/src/panel/citation'
import { segments } from '../../viz/src/segments'
import { EMPTY_STATE, type State } from '../../viz/src/state'
import { count, eventDate, listOf, plainDate, plainType } from '../../viz/src/words'

describe('view: the state in the address', () => {
  const cases: readonly (readonly [hash: string, state: Partial<State>])[] = [
    ['', {}],
    ['entity=state:PRK', { selection: { kind: 'entity', id: 'state:PRK' } }],
    ['entity=person:o%27neill%26co', { selection: { kind: 'entity', id: "person:o'neill&co" } }],
    ['fact=fact:ab12&view=list', { selection: { kind: 'fact', id: 'fact:ab12' }, view: 'list' }],
    ['article=article:1&claim=claim:2', { selection: { kind: 'article', id: 'article:1', claim: 'claim:2' } }],
    ['path=state:PRK,state:USA', { selection: { kind: 'path', from: 'state:PRK', to: 'state:USA' } }],
    ['hide-outlets=The%20Day~.%20Oslo,?'.replace('?', '%3F'), { hiddenOutlets: new Set(['?', 'The Day, Oslo']) }],
    [
      'event=2031-03..2031-04-30&undated=hide&focus=2,state:PRK',
      { event: { from: '2031-03', to: '2031-04-30' }, undated: false, focus: { depth: 2, ids: ['state:PRK'] } },
    ],
    ['axis=known&known-on=2031-04-02&origins=2', { axis: 'known', knownOn: '2031-04-02', minOrigins: 2 }],
    [
      'view=list&list=entities&layout=relaxed&pins=state:PRK@-1.5@2,person:a~.b@0@7.25',
      {
        view: 'list',
        list: 'entities',
        relaxed: true,
        pins: new Map([
          ['state:PRK', [-1.5, 2]],
          ['person:a,b', [0, 7.25]],
        ]),
      },
    ],
    ['hide-types=LEADS,SIGNED', { hiddenTypes: new Set(['SIGNED', 'LEADS']) }],
    [
      'hide-labels=Outlet&hide-status=denied',
      { hiddenLabels: new Set(['Outlet']), hiddenStatuses: new Set(['denied']) },
    ],
  ]
  for (const [hash, change] of cases)
    it(hash || '(empty)', () => {
      const state = { ...EMPTY_STATE, ...change }
      expect(fromHash(toHash(state))).to.deep.equal(state)
      expect(fromHash(`#${hash}`)).to.deep.equal(state)
      expect(toHash(fromHash(hash))).to.equal(toHash(state))
    })

  for (const hash of ['#nonsense', '#entity=', '#view=wrong', '#=&&', '#claim=claim:1'])
    it(`${hash} is no state`, () => expect(fromHash(hash)).to.deep.equal(EMPTY_STATE))

  it('#list, the link for those who skip the canvas, opens the list', () => {
    expect(fromHash('#list').view).to.equal('list')
  })
})

describe('view: a text cut at its marks', () => {
  const text = 'Mora met Brand in Oslo'
  const cases: readonly (readonly [name: string, spans: readonly (readonly [number, number])[], cut: string])[] = [
    ['no mark', [], text],
    ['one', [[5, 8]], 'Mora |met*1| Brand in Oslo'],
    [
      'nested',
      [
        [0, 14],
        [5, 8],
      ],
      'Mora *1|met*2| Brand*1| in Oslo',
    ],
    [
      'overlapping',
      [
        [0, 8],
        [5, 14],
      ],
      'Mora *1|met*2| Brand*1| in Oslo',
    ],
    [
      'twice the same',
      [
        [0, 4],
        [0, 4],
      ],
      'Mora*2| met Brand in Oslo',
    ],
    ['beyond the end', [[18, 99]], 'Mora met Brand in |Oslo*1'],
  ]
  for (const [name, spans, cut] of cases)
    it(name, () => {
      const pieces = segments(
        text,
        spans.map(([start, end]) => ({ start, end: Math.min(end, text.length) })),
      )
      expect(pieces.map(({ text: piece }) => piece).join('')).to.equal(text)
      expect(
        pieces.map(({ text: piece, marks }) => piece + (marks.length > 0 ? `*${marks.length}` : '')).join('|'),
      ).to.equal(cut)
    })
})

describe('view: words', () => {
  it('names types, counts and lists', () => {
    expect(plainType('SENT_LETTER_TO')).to.equal('sent letter to')
    expect([count(1, 'article'), count(0, 'outlet'), count(1234, 'entity')]).to.deep.equal([
      '1 article',
      '0 outlets',
      '1,234 entities',
    ])
    expect([listOf([]), listOf(['A']), listOf(['A', 'B']), listOf(['A', 'B', 'C'])]).to.deep.equal([
      '',
      'A',
      'A and B',
      'A, B and C',
    ])
    expect([plainDate('2031'), plainDate('2031-04'), plainDate('2031-04-09')]).to.deep.equal([
      '2031',
      'April 2031',
      '9 April 2031',
    ])
  })

  const dates: readonly (readonly [date: Parameters<typeof eventDate>[0], words: string])[] = [
    [{ precision: 'unknown' }, 'date unknown'],
    [{ start: '2031-04-09', precision: 'day' }, '9 April 2031'],
    [{ start: '2031-04', precision: 'month' }, 'April 2031'],
    [{ start: '2031-04-07', end: '2031-04-13', precision: 'week' }, '7 April 2031 – 13 April 2031 (to the week)'],
    [{ start: '2030', precision: 'decade' }, '2030s'],
    [{ start: '2031', since: true, precision: 'year' }, 'since 2031'],
  ]
  for (const [date, words] of dates) it(words, () => expect(eventDate(date)).to.equal(words))

  it('cites what is unknown as unknown', () => {
    const claim = {
      id: 'claim:1',
      quote: 'Mora left',
      start: 3,
      end: 12,
      attributedTo: [],
      article: { id: 'a', uri: 'x.txt' },
    }
    const cited = citationOf(claim as unknown as Parameters<typeof citationOf>[0])
    expect(cited).to.equal('“Mora left” — outlet unknown, undated; x.txt, characters 3–12 [claim:1]')
  })
})

describe('view: filters and geometry', () => {
  it('puts values into a set of hidden ones and takes them out', () => {
    expect([...withHidden(withHidden(new Set(['a']), ['b'], true), ['a'], false)]).to.deep.equal(['b'])
  })

  it('measures how far a pointer is from straight and from curved edges', () => {
    const [source, target] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]
    expect(distanceToCurve({ x: 50, y: 3 }, source, target, 0)).to.equal(3)
    expect(distanceToCurve({ x: -4, y: 3 }, source, target, 0)).to.equal(5)
    expect(distanceToCurve({ x: 50, y: -25 }, source, target, 0.5)).to.be.lessThan(0.1)
    expect(distanceToCurve({ x: 50, y: 0 }, source, target, 0.5)).to.be.greaterThan(20)
  })

  it('chooses the point that is farthest from all else', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 20, y: 0 },
    ]
    expect(clearestOf(points, [{ x: 0, y: 1 }])).to.equal(points[2])
    expect(clearestOf(points, [])).to.equal(points[0])
    expect(clearestOf([], points)).to.equal(undefined)
  })

  it('finds the middle of straight and of curved edges, and the part between two nodes', () => {
    const [source, target] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]
    expect(middle(source, target, 0)).to.deep.equal({ x: 50, y: 0 })
    expect(middle(source, target, 0.5)).to.deep.equal({ x: 50, y: -25 })
    const inner = pointsBetween(source, target, 0, 20, 30).map(({ x }) => x)
    expect(Math.min(...inner)).to.be.greaterThan(20)
    expect(Math.max(...inner)).to.be.lessThan(70)
    expect(overlaps({ x: 0, y: 0, width: 2, height: 2 }, { x: 2, y: 0, width: 2, height: 2 })).to.equal(false)
    expect(overlaps({ x: 0, y: 0, width: 2, height: 2 }, { x: 1, y: 1, width: 2, height: 2 })).to.equal(true)
  })
})
