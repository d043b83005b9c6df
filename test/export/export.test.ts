import { DOMParser } from '@xmldom/xmldom'
import { expect } from 'chai'
import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { bytesOf, WRITERS, writerOf } from '../../src/export'
import { WRITABLE } from '../support/writable'
import { openBuild, type Build } from '../../src/graph'
import { isGrounded } from '../../src/model'
import { project, statementsIn } from '../../src/store'
import { NASTY, writeNastyBuild } from '../support/nasty-build'
import { writeSampleBuild } from '../support/sample-build'
import { written } from '../support/written'

const sample = openBuild(writeSampleBuild())
const nasty = openBuild(writeNastyBuild())
/** Throws for what is not well-formed; that a text has U+FFFD is no fault. */
const parseXml = (text: string) =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(text, 'text/xml')
const linesOf = (build: Build) =>
  written('claims', build)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('writers', () => {
  it('have formats of their own and say what they write', () => {
    expect(new Set(WRITERS.map((writer) => writer.format)).size).to.equal(WRITERS.length)
    for (const { extension, mediaType, describe: words } of WRITERS) {
      expect(extension).to.match(/^\.[a-z]+$/)
      expect(mediaType).to.include('/')
      expect(words).not.to.equal('')
    }
  })

  for (const { format } of WRITABLE)
    it(`${format}: gives the same bytes each time, and no lone surrogate`, () => {
      const bytes = (build: Build) => Buffer.concat([...writerOf(format).write(build)].map(bytesOf))
      expect(bytes(nasty).equals(bytes(openBuild(nasty.folder)))).to.equal(true)
      for (const piece of writerOf(format).write(nasty))
        if (typeof piece === 'string') expect(piece).not.to.match(/\p{Surrogate}/u)
    })

  it('that are unknown are refused by name', () => {
    expect(() => writerOf('pdf')).to.throw(/expected one of claims, json, graphml, gexf, .*, got "pdf"/)
  })
})

describe('claims', () => {
  it('have one line for each article, each duplicate and each claim, articles first', () => {
    const lines = linesOf(nasty)
    const described = lines.filter((line) => line['type'] === undefined)
    expect(described.map((line) => line['article'])).to.deep.equal([
      ...['lima.txt', 'note.txt', 'copy/note.txt', 'oslo.txt'],
    ])
    expect(lines).to.have.length(4 + nasty.claims.length)
  })

  it('describe articles with null for what is unknown', () => {
    expect(linesOf(sample).filter((line) => line['type'] === undefined)).to.deep.equal([
      { article: 'lima.txt', articleDate: '2031-05-02', outlet: 'Lima Post', sources: ['NPB'] },
      { article: 'note.txt', articleDate: null, outlet: null, sources: [] },
      { article: 'oslo.txt', articleDate: '2031-03-10', outlet: 'Oslo Times', sources: ['NPB'] },
    ])
  })

  it('name their ends, sources and words', () => {
    const letter = linesOf(sample).find((line) => line['type'] === 'SENT_LETTER_TO' && line['date'] === '2031-03-03')
    expect(letter).to.deep.equal({
      article: 'oslo.txt',
      type: 'SENT_LETTER_TO',
      subject: { id: 'person:jonas-lindahl', name: 'Jonas Lindahl', label: 'Person', aliases: ['Lindahl'] },
      object: { id: 'person:adela-mora', name: 'Adela Mora', label: 'Person', aliases: ['Mora'] },
      date: '2031-03-03',
      modality: 'asserted',
      negated: false,
      attributedTo: ['NPB'],
      quote: 'Norwegian Prime Minister Jonas Lindahl sent a letter to Chilean President Adela Mora on 3 March 2031',
      start: 23,
      end: 123,
      confidence: 0.9,
    })
    const denied = linesOf(sample).find((line) => line['type'] === 'DENIED')
    expect(denied).to.include({ object: null, date: null })
  })

  it('stand in the text where they say', () => {
    const texts = new Map(sample.articles.map((article) => [article.uri, article.text]))
    for (const line of linesOf(sample)) {
      const { quote, start, end } = line as unknown as { quote?: string; start: number; end: number }
      if (quote !== undefined)
        expect(isGrounded(texts.get(String(line['article'])) ?? '', { quote, start, end })).to.equal(true)
    }
  })
})

describe('json', () => {
  it('is read back by graphology, with quotes on the edges and the build described', () => {
    const graph = new MultiDirectedGraph()
    graph.import(JSON.parse(written('json', sample)) as Parameters<typeof graph.import>[0])
    expect([graph.order, graph.size]).to.deep.equal([sample.graph.nodes.length, sample.graph.edges.length])
    expect(graph.getAttribute('counts')).to.deep.equal(sample.manifest.counts)
    for (const fact of sample.facts)
      if (fact.to !== null) expect(graph.getEdgeAttribute(fact.id, 'quotes')).to.have.length(fact.quotes.length)
  })
})

describe('graphml', () => {
  it('is read back by graphology-graphml with its types', () => {
    const graph = parse(MultiDirectedGraph, written('graphml', sample))
    expect([graph.order, graph.size]).to.deep.equal([sample.graph.nodes.length, sample.graph.edges.length])
    graph.forEachNode((node, attributes) => {
      const before = sample.graph.nodes.find(({ key }) => key === node)?.attributes
      for (const name of ['name', 'label', 'x', 'y', 'community', 'pagerank'])
        expect(attributes[name], `${node} ${name}`).to.equal(before?.[name])
    })
    graph.forEachEdge((_edge, attributes) => {
      expect(attributes['originCount']).to.be.a('number')
      expect(attributes['quotes']).to.be.a('string').that.is.not.empty
    })
  })

  it('is well-formed whatever the text, and keeps it but for what XML cannot hold', () => {
    const document = parseXml(written('graphml', nasty))
    const texts = Array.from(document.getElementsByTagName('data'), (data) => data.textContent)
    expect(texts).to.include(NASTY.replace('\u0001', '\uFFFD').replace('\uD800', '\uFFFD'))
  })

  it('keeps to the schema: keys come first, names and ids are name tokens, references are declared', () => {
    for (const build of [sample, nasty]) {
      const document = parseXml(written('graphml', build))
      const all = (name: string) => Array.from(document.getElementsByTagName(name))
      const attributes = (name: string, attribute: string) =>
        all(name).map((each) => each.getAttribute(attribute) ?? '')
      const children = Array.from(document.documentElement?.childNodes ?? []).map((node) => node.nodeName)
      const elements = children.filter((name) => !name.startsWith('#'))
      expect(elements.lastIndexOf('key')).to.equal(elements.length - 2)
      const ids = [...attributes('node', 'id'), ...attributes('edge', 'id'), ...attributes('key', 'id')]
      expect(new Set(ids).size).to.equal(ids.length)
      for (const token of [...ids, ...attributes('key', 'attr.name')]) expect(token).to.match(/^[\p{L}\p{N}:._-]+$/u)
      expect(attributes('data', 'key').filter((key) => !attributes('key', 'id').includes(key))).to.deep.equal([])
      const ends = [...attributes('edge', 'source'), ...attributes('edge', 'target')]
      expect(ends.filter((end) => !attributes('node', 'id').includes(end))).to.deep.equal([])
      for (const type of attributes('key', 'attr.type')) expect(['boolean', 'int', 'double', 'string']).to.include(type)
    }
  })
})

describe('cypher', () => {
  it('has the constraints first and one row for each node and edge', () => {
    const statements = statementsIn(written('cypher', nasty))
    expect(statements[0]).to.match(/^CREATE CONSTRAINT/)
    const { nodes, edges } = project(nasty)
    const rows = statements.join('\n').match(/^ {2}\{id: '/gm)
    expect(rows).to.have.length(nodes.length + edges.length)
  })

  it('has no semicolon inside its strings', () => {
    const script = written('cypher', nasty)
    expect(script.match(/;(?!\n)/g)).to.equal(null)
  })
})
