import { expect } from 'chai'
import { countsOf, outletsOf, project, ALLOWED_TYPES } from '../../src/store'
import type { BuildRecords, Claim, Fact } from '../../src/model'
import { NASTY_RECORDS } from '../support/nasty-build'
import { SAMPLE_RECORDS } from '../support/sample-records'

const projection = project(SAMPLE_RECORDS)
const edgesOf = (type: string) => projection.edges.filter((edge) => edge.type === type)

describe('projection', () => {
  it('has a node for each entity, article and claim, with unique ids', () => {
    const { entities, articles, claims } = SAMPLE_RECORDS
    expect(projection.nodes).to.have.length(entities.length + articles.length + claims.length)
    expect(new Set(projection.nodes.map((node) => node.id)).size).to.equal(projection.nodes.length)
  })

  it('has one readable edge for each fact with both ends known', () => {
    const facts = projection.edges.filter((edge) => edge.id.startsWith('fact:')).map((edge) => edge.id)
    const known = SAMPLE_RECORDS.facts.filter((fact) => fact.to !== null).map((fact) => fact.id)
    expect(facts.toSorted()).to.deep.equal(known.toSorted())
  })

  it('keeps the claims of a fact without an object', () => {
    const denied = SAMPLE_RECORDS.claims.find((claim) => claim.object === null)
    expect(edgesOf('STATES').map((edge) => edge.to)).to.include(denied?.id)
    expect(edgesOf('OBJECT').map((edge) => edge.from)).not.to.include(denied?.id)
  })

  it('has only types of the allow-list and ends that are nodes', () => {
    const ids = new Map(projection.nodes.map((node) => [node.id, node.key]))
    for (const edge of projection.edges) {
      expect(ALLOWED_TYPES.has(edge.type), edge.type).to.equal(true)
      expect([ids.get(edge.from), ids.get(edge.to)], edge.id).to.deep.equal([edge.fromKey, edge.toKey])
    }
  })

  it('joins each denial with what it denies', () => {
    const quotes = new Map(SAMPLE_RECORDS.claims.map((claim) => [claim.id, claim.quote]))
    expect(edgesOf('DISPUTES').map(({ from, to }) => [quotes.get(from), quotes.get(to)])).to.have.deep.members([
      ['Oslo denied arming Tresk', 'Peru accused Norway of arming Tresk'],
      ['Oslo denied arming Tresk', 'Peru accused Norway of arming Tresk'],
      ['Oslo denied arming Tresk', 'Peru has accused Norway of arming Tresk'],
    ])
  })

  it('gives a claim its number as told, beside its bounds', () => {
    const [claim, ...claims] = SAMPLE_RECORDS.claims
    if (claim === undefined) throw new Error('the sample has claims')
    const { start, end } = claim.spans.trigger
    const quantity = {
      quote: claim.spans.trigger.quote,
      start,
      end,
      value: 500,
      min: 501,
      unit: 'soldiers',
      comparator: 'more_than' as const,
    }
    const { nodes } = project({ ...SAMPLE_RECORDS, claims: [{ ...claim, quantity }, ...claims] })
    expect(nodes.find(({ id }) => id === claim.id)?.props).to.include({
      quantityValue: 500,
      quantityMin: 501,
      quantityUnit: 'soldiers',
      quantityComparator: 'more_than',
    })
  })

  it('counts by label and by type', () => {
    const { nodes, edges } = countsOf(projection)
    expect(nodes).to.deep.equal({
      ...{ Agreement: 1, Article: 3, Claim: 13, Entity: 11, Outlet: 3, Person: 2, Place: 1, State: 4 },
    })
    expect(edges).to.include({ SENT_LETTER_TO: 2, STATES: 13, SUBJECT: 13, OBJECT: 12, CITES: 2, PUBLISHED_BY: 2 })
  })

  it('makes strings that UTF-8 can carry, at their old length', () => {
    const nasty = project(NASTY_RECORDS).nodes.find((node) => node.id === 'person:nasty')
    const name = String(nasty?.props['name'])
    expect(name).to.have.length(NASTY_RECORDS.entities.find((entity) => entity.id === 'person:nasty')?.name.length ?? 0)
    expect(Buffer.from(name).toString()).to.equal(name)
  })
})

describe('disputes', () => {
  const [fact, claim] = [SAMPLE_RECORDS.facts[0], SAMPLE_RECORDS.claims[0]]
  if (!fact || !claim) throw new Error('the sample has facts and claims')
  const between = (...kinds: (readonly [Claim['modality'], Claim['polarity']])[]): number => {
    const claims = kinds.map(([modality, polarity], index): Claim => ({
      ...claim,
      id: `c${index}`,
      modality,
      polarity,
    }))
    const facts: Fact[] = [{ ...fact, claimIds: claims.map(({ id }) => id) }]
    const records: BuildRecords = { articles: [], entities: [], claims, facts }
    return project(records).edges.filter((edge) => edge.type === 'DISPUTES').length
  }
  const CASES = [
    {
      of: [
        ['denied', 'positive'],
        ['asserted', 'positive'],
      ],
      gives: 1,
    },
    {
      of: [
        ['denied', 'positive'],
        ['alleged', 'positive'],
        ['asserted', 'positive'],
      ],
      gives: 2,
    },
    {
      of: [
        ['asserted', 'negative'],
        ['alleged', 'positive'],
      ],
      gives: 1,
    },
    {
      of: [
        ['denied', 'positive'],
        ['planned', 'positive'],
      ],
      gives: 0,
    },
    {
      of: [
        ['planned', 'negative'],
        ['asserted', 'positive'],
      ],
      gives: 0,
    },
    {
      of: [
        ['denied', 'positive'],
        ['denied', 'positive'],
      ],
      gives: 0,
    },
    {
      of: [
        ['asserted', 'positive'],
        ['alleged', 'positive'],
      ],
      gives: 0,
    },
  ] as const
  for (const { of, gives } of CASES)
    it(`${of.map((kind) => kind.join(' ')).join(' against ')}: ${gives}`, () => expect(between(...of)).to.equal(gives))
})

describe('outlets', () => {
  const CASES = [
    { name: 'NPB', id: 'outlet:npb', added: 0 },
    { name: 'norsk  press bureau', id: 'outlet:npb', added: 0 },
    { name: 'Nötig & Söhne', id: 'outlet:notig-sohne', added: 1 },
    { name: 'Peru', id: 'outlet:peru', added: 1 },
  ]
  for (const { name, id, added } of CASES)
    it(`${name} is ${id}`, () => {
      const outlets = outletsOf(SAMPLE_RECORDS.entities)
      expect([outlets.idOf(name), outlets.idOf(name.toUpperCase())]).to.deep.equal([id, id])
      expect(outlets.added).to.have.length(added)
    })

  it('of signs alone gets an id all the same', () => {
    expect(outletsOf([]).idOf('!!!')).to.match(/^outlet:[0-9a-f]{16}$/)
  })
})

describe('a denial of what somebody is accused of', () => {
  const [sample] = SAMPLE_RECORDS.claims
  if (!sample) throw new Error('the sample has claims')
  const claim = (id: string, change: Partial<Claim>): Claim => ({ ...sample, content: [], polarity: 'positive', modality: 'asserted', ...change, id }) // prettier-ignore
  const act = claim('act', { type: 'ATTACKED', modality: 'alleged' })
  const accusation = claim('accusation', { type: 'ACCUSED', subject: 'state:A', object: 'state:B', content: ['act'] })
  const CASES: readonly {
    readonly name: string
    readonly denial: Partial<Claim>
    readonly disputes: readonly string[]
  }[] = [
    { name: 'naming the accuser', denial: { object: 'state:A' }, disputes: ['act'] },
    { name: 'naming nobody', denial: { object: null }, disputes: ['act'] },
    { name: 'towards somebody else', denial: { object: 'state:C' }, disputes: [] },
    { name: 'by somebody else', denial: { object: null, subject: 'state:C' }, disputes: [] },
    { name: 'in another article', denial: { object: null, articleId: 'article:other' }, disputes: [] },
    { name: 'of an act of its own', denial: { object: null, content: ['other'] }, disputes: [] },
  ]
  for (const { name, denial, disputes } of CASES)
    it(`${name} disputes ${disputes.length === 0 ? 'nothing' : 'what is alleged'}`, () => {
      const claims = [act, accusation, claim('denial', { type: 'DENIED', subject: 'state:B', ...denial })]
      const { edges } = project({ articles: [], entities: [], claims, facts: [] })
      expect(edges.filter(({ type }) => type === 'DISPUTES').map(({ to }) => to)).to.deep.equal(disputes)
    })
})
