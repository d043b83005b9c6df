import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { expect } from 'chai'
import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { openBuild, type Build } from '../../src/graph'
import { spellsOf } from '../../src/export/spells'
import { writeNastyBuild } from '../support/nasty-build'
import { writeSampleBuild } from '../support/sample-build'
import { faultsIn } from '../support/validate-xml'
import { written } from '../support/written'

const SCHEMA = join(__dirname, 'gexf-1.3.xsd')
const sample = openBuild(writeSampleBuild())
const nasty = openBuild(writeNastyBuild())

function elements(build: Build, name: string) {
  return Array.from(new DOMParser().parseFromString(written('gexf', build), 'text/xml').getElementsByTagName(name))
}

describe('gexf', () => {
  for (const [name, build] of Object.entries({ sample, nasty }))
    it(`keeps to the schema: ${name}`, async () => {
      expect(await faultsIn(written('gexf', build), SCHEMA)).to.deep.equal([])
    })

  it('would be seen to break the schema', async () => {
    const broken = written('gexf', sample)
      .replace('timeformat="date"', 'timeformat="moon"')
      .replace('<nodes ', '<knots ')
    expect(await faultsIn(broken.replace('</nodes>', '</knots>'), SCHEMA)).to.have.length.greaterThan(1)
  })

  it('is read back by graphology-gexf with its nodes, edges, values and places', () => {
    const graph = parse(MultiDirectedGraph, written('gexf', sample))
    expect([graph.order, graph.size]).to.deep.equal([sample.graph.nodes.length, sample.graph.edges.length])
    for (const { key, attributes } of sample.graph.nodes) {
      expect(graph.getNodeAttribute(key, 'name'), key).to.equal(attributes['name'])
      expect(graph.getNodeAttribute(key, 'x'), key).to.equal(attributes['x'])
      expect(graph.getNodeAttribute(key, 'community'), key).to.equal(attributes['community'])
    }
    for (const { key, source, target, attributes } of sample.graph.edges) {
      expect(graph.extremities(key), key).to.deep.equal([source, target])
      expect(graph.getEdgeAttribute(key, 'originCount'), key).to.equal(attributes['originCount'])
    }
  })

  const EDGES = [
    {
      name: 'a day',
      type: 'SENT_LETTER_TO',
      has: 'Lindahl sent Mora a second',
      start: '2031-03-09',
      end: '2031-03-09',
    },
    { name: 'all days of a month', type: 'SIGNED', has: 'April 2031', start: '2031-04-01', end: '2031-04-30' },
    { name: 'no time where none is known', type: 'MET_WITH', has: 'Santiago', start: null, end: null },
  ]
  for (const { name, type, has, start, end } of EDGES)
    it(`gives an edge ${name}`, () => {
      const edge = elements(sample, 'edge').find(
        (each) => each.getAttribute('label') === type && each.toString().includes(has),
      )
      expect([edge?.getAttribute('start') ?? null, edge?.getAttribute('end') ?? null]).to.deep.equal([start, end])
    })

  it('gives a node the spells of its edges, and none where one of them is undated', () => {
    const spells = (id: string) =>
      elements(sample, 'node')
        .filter((node) => node.getAttribute('id') === id)
        .flatMap((node) => Array.from(node.getElementsByTagName('spell'), (spell) => spell.getAttribute('start')))
    expect(spells('agreement:tresk-fisheries-pact')).to.deep.equal(['2031-04-01'])
    expect(spells('person:adela-mora')).to.deep.equal([])
  })

  it('numbers the kinds of parallel edges, so that Gephi keeps each', () => {
    const kinds = elements(sample, 'edge').map((edge) =>
      ['source', 'target', 'kind'].map((each) => edge.getAttribute(each)).join(' '),
    )
    expect(new Set(kinds).size).to.equal(kinds.length)
    expect(kinds.filter((kind) => kind.includes('SENT_LETTER_TO'))).to.have.length(2)
  })

  it('joins days that meet or overlap into one spell', () => {
    const ranges = [{ first: 10, last: 12 }, { first: 0, last: 1 }, { first: 2, last: 3 }, { first: 11, last: 20 }] // prettier-ignore
    expect(spellsOf(ranges)).to.deep.equal([
      { start: '1970-01-01', end: '1970-01-04' },
      { start: '1970-01-11', end: '1970-01-21' },
    ])
  })
})
