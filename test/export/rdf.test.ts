import { expect } from 'chai'
import jsonld from 'jsonld'
import { Parser, Store, Writer } from 'n3'
import { date, iriOf } from '../../src/export/rdf/names'
import { openBuild, type Build } from '../../src/graph'
import { NASTY, writeNastyBuild } from '../support/nasty-build'
import { writeSampleBuild } from '../support/sample-build'
import { written } from '../support/written'

const sample = openBuild(writeSampleBuild())
const nasty = openBuild(writeNastyBuild())
const PROV = 'http://www.w3.org/ns/prov#'
const SCHEMA = 'https://schema.org/'
const OWN = 'urn:communique:ontology:'
const store = (build: Build): Store => new Store(new Parser().parse(written('turtle', build)))
const objects = (from: Store, subject: string, predicate: string) =>
  from.getObjects(iriOf(subject), predicate, null).map((term) => term.value)

/** RDF Dataset Canonicalization makes equal datasets equal texts. */
const canonical = (nquads: string) =>
  jsonld.canonize(nquads as unknown as jsonld.JsonLdDocument, {
    algorithm: 'URDNA2015',
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
  })

describe('RDF', () => {
  for (const [name, build] of Object.entries({ sample, nasty }))
    it(`says the same in Turtle, by N3.js, and in JSON-LD, by jsonld.js: ${name}`, async () => {
      const turtle = new Writer({ format: 'N-Quads' }).quadsToString(new Parser().parse(written('turtle', build)))
      const other = await jsonld.toRDF(JSON.parse(written('jsonld', build)) as jsonld.JsonLdDocument, {
        format: 'application/n-quads',
      })
      expect(await canonical(String(other))).to.equal(await canonical(turtle))
    })

  it('keeps nasty names whole but for the lone surrogate', () => {
    expect(objects(store(nasty), 'person:nasty', `${SCHEMA}name`)).to.deep.equal([NASTY.replace('\uD800', '\uFFFD')])
  })

  it('quotes each claim from its article, attributes it, and derives each fact from its claims', () => {
    const graph = store(sample)
    for (const claim of sample.claims) {
      expect(objects(graph, claim.id, `${PROV}wasQuotedFrom`)).to.deep.equal([iriOf(claim.articleId)])
      expect(objects(graph, claim.id, `${SCHEMA}text`)).to.deep.equal([claim.quote])
      expect(objects(graph, claim.id, `${PROV}wasAttributedTo`)).to.have.members(claim.attributedTo.map(iriOf))
    }
    for (const fact of sample.facts)
      expect(objects(graph, fact.id, `${PROV}wasDerivedFrom`)).to.have.members(fact.claimIds.map(iriOf))
  })

  it('states the plain triple for what is asserted, and not for what is disputed', () => {
    const graph = store(sample)
    expect(objects(graph, 'person:adela-mora', `${OWN}SIGNED`)).to.deep.equal([iriOf('agreement:tresk-fisheries-pact')])
    expect(graph.countQuads(null, `${OWN}SUPPLIED_WEAPONS_TO`, null, null)).to.equal(0)
    expect(graph.getQuads(null, null, `${OWN}SUPPLIED_WEAPONS_TO`, null)).to.have.length.greaterThan(1)
  })

  const DATES = [
    { prefix: '2031', type: 'gYear' },
    { prefix: '2031-04', type: 'gYearMonth' },
    { prefix: '2031-04-09', type: 'date' },
  ]
  for (const { prefix, type } of DATES)
    it(`types ${prefix} as xsd:${type}`, () => expect(date(prefix)).to.deep.equal({ value: prefix, type }))

  it('makes IRIs without signs that they may not hold', () => {
    expect(iriOf('person:a b<c>"é')).to.equal('urn:communique:person:a%20b%3Cc%3E%22%C3%A9')
  })
})
