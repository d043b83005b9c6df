import { expect } from 'chai'
import type { ArticleRef, FactRow } from '../../viz/src/api'
import { neighbourhood } from '../../viz/src/shown/neighbourhood'
import { shortestPaths } from '../../viz/src/shown/paths'
import { shownOf, type Shown } from '../../viz/src/shown/shown'
import type { World } from '../../viz/src/shown/world'
import { EMPTY_STATE, type State } from '../../viz/src/state'
import { asKnown } from '../../viz/src/time/as-known'

const LABELS = { a: 'Person', b: 'State', c: 'State', d: 'Person', e: 'Organization' } as const
type Name = keyof typeof LABELS

const ARTICLES: ReadonlyMap<string, ArticleRef> = new Map(
  [
    { id: 'one', uri: '1', outlet: 'Oslo Times', publishedOn: '2031-03-10' },
    { id: 'two', uri: '2', outlet: 'Lima Post', publishedOn: '2031-05-02' },
    { id: 'three', uri: '3' },
  ].map((article) => [article.id, article]),
)

/** `a>b` or `a>` with what differs from a plain fact of one article. */
function fact(ends: string, reports: FactRow['reports'], more: Partial<FactRow> = {}): FactRow {
  const [from = 'a', to] = ends.split('>') as [Name, Name?]
  const ref = (name: Name): FactRow['from'] => ({ id: name, name, label: LABELS[name] })
  return {
    id: `fact:${ends}`,
    type: 'MET_WITH',
    from: ref(from),
    to: to ? ref(to) : null,
    polarity: 'positive',
    status: 'asserted',
    datePrecision: 'unknown',
    articleCount: reports.length,
    outletCount: 1,
    originCount: 1,
    origins: [{ id: 'x', articles: reports.map(({ articleId }) => ({ articleId, basis: 'own' as const })) }],
    values: [],
    differs: [],
    links: [],
    properties: {},
    reports,
    ...more,
  } as FactRow
}

const said = (
  articleId: string,
  ...modalities: FactRow['reports'][number]['modalities']
): FactRow['reports'][number] => ({
  articleId,
  modalities: modalities.length === 0 ? ['asserted'] : modalities,
})

const FACTS = [
  fact('a>b', [said('one')], { start: '2031-03-03', datePrecision: 'day' }),
  fact('b>c', [said('one', 'alleged'), said('two', 'denied')], { status: 'disputed', type: 'ACCUSED', originCount: 2 }),
  fact('c>d', [said('two')], { start: '2031-04', datePrecision: 'month' }),
  fact('a>d', [said('three')], { type: 'LEADS' }),
  fact('d>', [said('two')]),
]

const WORLD: World = {
  summary: {} as World['summary'],
  catalog: new Map(),
  graph: {
    nodes: (Object.keys(LABELS) as Name[]).map((key) => ({
      key,
      attributes: { name: key, label: LABELS[key], x: 0, y: 0 },
    })),
    edges: [],
  },
  facts: FACTS,
  total: FACTS.length,
  articles: ARTICLES,
}

const idsOf = ({ facts }: Pick<Shown, 'facts'>): string => facts.map(({ id }) => id.slice(5)).join(' ')

describe('view: what a state shows', () => {
  const cases: readonly (readonly [name: string, change: Partial<State>, facts: string, nodes: string])[] = [
    ['all', {}, 'a>b b>c c>d a>d d>', 'abcde'],
    ['without a kind of entity', { hiddenLabels: new Set(['State']) }, 'a>d d>', 'ade'],
    ['without a type', { hiddenTypes: new Set(['MET_WITH']) }, 'b>c a>d', 'abcde'],
    ['without a status', { hiddenStatuses: new Set(['disputed']) }, 'a>b c>d a>d d>', 'abcde'],
    ['without an outlet that reports alone', { hiddenOutlets: new Set(['Lima Post']) }, 'a>b b>c a>d', 'abcde'],
    ['without unknown outlets', { hiddenOutlets: new Set(['?']) }, 'a>b b>c c>d d>', 'abcde'],
    ['without an entity', { hiddenNodes: new Set(['a']) }, 'b>c c>d d>', 'bcde'],
    ['at least two origins', { minOrigins: 2 }, 'b>c', 'bce'],
    ['a period of events', { event: { from: '2031-04', to: '2031-04-30' } }, 'b>c c>d a>d d>', 'abcde'],
    ['the same without the undated', { event: { from: '2031-04', to: '2031-04-30' }, undated: false }, 'c>d', 'cde'],
    ['the dated alone', { undated: false }, 'a>b c>d', 'abcde'],
    ['those of dated articles alone', { undated: false, axis: 'reported' }, 'a>b b>c c>d d>', 'abcde'],
    ['a period of reports', { reported: { from: '2031-05', to: '2031-05' } }, 'b>c c>d a>d d>', 'abcde'],
    ['as known on a day', { knownOn: '2031-04-30' }, 'a>b b>c a>d', 'abcde'],
    ['a neighbourhood', { focus: { ids: ['a'], depth: 1 } }, 'a>b a>d d>', 'abd'],
    ['a deeper one', { focus: { ids: ['b'], depth: 2 } }, 'a>b b>c c>d a>d d>', 'abcd'],
    [
      'two filters at once',
      { hiddenTypes: new Set(['LEADS']), hiddenOutlets: new Set(['Lima Post']) },
      'a>b b>c',
      'abce',
    ],
  ]
  for (const [name, change, facts, nodes] of cases)
    it(name, () => {
      const shown = shownOf(WORLD, { ...EMPTY_STATE, ...change })
      expect(idsOf(shown)).to.equal(facts)
      expect([...shown.nodes].sort().join('')).to.equal(nodes)
      expect([...shown.byId.keys()]).to.deep.equal(shown.facts.map(({ id }) => id))
    })

  it('counts for each value what it would show with all other filters as they are', () => {
    const { facets } = shownOf(WORLD, {
      ...EMPTY_STATE,
      hiddenTypes: new Set(['LEADS']),
      hiddenStatuses: new Set(['disputed']),
    })
    expect(Object.fromEntries(facets.types)).to.deep.equal({ MET_WITH: 3, LEADS: 1 })
    expect(Object.fromEntries(facets.statuses)).to.deep.equal({ asserted: 3, disputed: 1 })
    expect(Object.fromEntries(facets.outlets)).to.deep.equal({ 'Oslo Times': 1, 'Lima Post': 2 })
    expect(Object.fromEntries(facets.labels)).to.deep.equal({ Person: 2, State: 2 })
  })

  it('keeps for the strip what only the strip’s own period leaves out', () => {
    const event = { from: '2031-04', to: '2031-04' }
    expect(idsOf({ facts: shownOf(WORLD, { ...EMPTY_STATE, event, undated: false }).onAxis })).to.equal(
      'a>b b>c c>d a>d d>',
    )
    const narrowed = shownOf(WORLD, { ...EMPTY_STATE, event, hiddenTypes: new Set(['LEADS']) })
    expect(idsOf({ facts: narrowed.onAxis })).to.equal('a>b b>c c>d d>')
  })
})

describe('view: a fact as it was known on a day', () => {
  const [first, disputed, , undated] = FACTS as [FactRow, FactRow, FactRow, FactRow]
  it('is not there before its first article', () => {
    expect(asKnown(first, '2031-03-09', ARTICLES)).to.equal(null)
    expect(asKnown(first, '2031-03-10', ARTICLES)).to.equal(first)
  })
  it('has the status and the counts that the articles up to then give', () => {
    const known = asKnown(disputed, '2031-04', ARTICLES)
    expect(known?.status).to.equal('alleged')
    expect([known?.articleCount, known?.outletCount]).to.deep.equal([1, 1])
    expect(known?.reports).to.deep.equal(disputed.reports.slice(0, 1))
    expect(known?.lastReported).to.equal('2031-03-10')
    expect(asKnown(disputed, '2031-05-02', ARTICLES)).to.equal(disputed)
  })
  it('stays where no article that reports it is dated', () =>
    expect(asKnown(undated, '2000-01-01', ARTICLES)).to.equal(undated))
})

describe('view: neighbourhoods and paths', () => {
  it('goes along facts in either direction, so many steps', () => {
    expect([...neighbourhood(FACTS, { ids: ['c'], depth: 1 })].sort().join('')).to.equal('bcd')
    expect([...neighbourhood(FACTS, { ids: ['c'], depth: 2 })].sort().join('')).to.equal('abcd')
    expect([...neighbourhood(FACTS, { ids: ['e'], depth: 3 })]).to.deep.equal(['e'])
  })

  const routes = (from: string, to: string, facts = FACTS): readonly string[] =>
    shortestPaths(facts, from, to).map((path) => [from, ...path.map((hop) => hop.to)].join(''))
  it('finds every shortest path, and none that is longer', () => {
    expect([...routes('a', 'c')].sort()).to.deep.equal(['abc', 'adc'])
    expect(routes('a', 'b')).to.deep.equal(['ab'])
  })
  it('finds none to itself, to what nothing joins, or to what is not there', () => {
    expect(routes('a', 'a')).to.deep.equal([])
    expect(routes('a', 'e')).to.deep.equal([])
    expect(routes('a', 'nobody')).to.deep.equal([])
  })
  it('gives with each step all facts that join the two, the best attested first', () => {
    const more = [...FACTS, fact('b>a', [said('one')], { id: 'fact:best', originCount: 3 })]
    expect(shortestPaths(more, 'a', 'b')[0]?.[0]?.facts.map(({ id }) => id)).to.deep.equal(['fact:best', 'fact:a>b'])
  })
  it('gives at most so many paths', () => expect(shortestPaths(FACTS, 'a', 'c', 1)).to.have.length(1))
})
