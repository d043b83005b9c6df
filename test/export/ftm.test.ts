import { defaultModel, Model } from '@opensanctions/followthemoney'
import { expect } from 'chai'
import { ftmEntity, ftmId, type FtmEntity } from '../../src/export/ftm/ftm-entity'
import { linksOf } from '../../src/export/ftm/links'
import { openBuild, type Build } from '../../src/graph'
import type { Fact } from '../../src/model'
import { writeNastyBuild } from '../support/nasty-build'
import { writeSampleBuild } from '../support/sample-build'
import { written } from '../support/written'

const model = new Model(defaultModel)
const sample = openBuild(writeSampleBuild())
const nasty = openBuild(writeNastyBuild())
const recordsOf = (build: Build) =>
  written('ftm', build)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as FtmEntity)

/** What FollowTheMoney's own model finds wrong: unknown schemata and properties, missing ones, ends of the wrong kind. */
function faults(records: readonly FtmEntity[]): string[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  return records.flatMap(({ id, schema: name, properties }) => {
    const schema = model.getSchema(name)
    const missing = schema.required.filter((property) => !properties[property]).map((each) => `${id}: no ${each}`)
    const wrong = Object.entries(properties).flatMap(([key, values]) => {
      if (!schema.hasProperty(key)) return [`${name} has no ${key}`]
      const property = schema.getProperty(key)
      if (!property.type.isEntity) return []
      return values.flatMap((value) => {
        const target = byId.get(value)
        if (!target) return [`${id} ${key}: no record ${value}`]
        const range = property.getRange().name
        return model.getSchema(target.schema).isA(range) ? [] : [`${id} ${key}: ${target.schema} is no ${range}`]
      })
    })
    return [...missing, ...wrong, ...(schema.abstract ? [`${name} is abstract`] : [])]
  })
}

describe('ftm', () => {
  for (const [name, build] of Object.entries({ sample, nasty }))
    it(`has schemata, properties and ends that FollowTheMoney's model knows: ${name}`, () => {
      const records = recordsOf(build)
      expect(faults(records)).to.deep.equal([])
      expect(new Set(records.map(({ id }) => id)).size).to.equal(records.length)
      expect(records.length).to.be.greaterThan(build.entities.length + build.articles.length)
    })

  it('would be seen to break the model', () => {
    expect(faults([{ id: 'a', schema: 'Person', properties: { tail: ['x'] } }])).to.deep.equal([
      'a: no name',
      'Person has no tail',
    ])
  })

  it('writes each fact with its quotes and the articles that prove them', () => {
    const records = new Map(recordsOf(sample).map((record) => [record.id, record]))
    for (const fact of sample.facts) {
      const record = records.get(ftmId(fact.id))
      expect(record?.properties['summary'], fact.type).to.have.members([...new Set(fact.quotes.map((q) => q.quote))])
      expect(record?.properties['proof']).to.include(ftmId(fact.quotes[0]?.articleId ?? ''))
    }
  })

  const base = sample.facts.find((fact) => fact.type === 'LEADS')
  const entities = new Map(sample.entities.map((entity) => [entity.id, entity]))
  const LINKS: readonly {
    readonly name: string
    readonly change: Partial<Fact>
    readonly schemata: readonly string[]
  }[] = [
    { name: 'an office', change: {}, schemata: ['Position', 'Occupancy'] },
    { name: 'an office that is disputed', change: { status: 'disputed' }, schemata: ['UnknownLink'] },
    { name: 'a sanction', change: { type: 'SANCTIONED' }, schemata: ['Sanction'] },
    { name: 'a sanction that was denied', change: { type: 'SANCTIONED', status: 'denied' }, schemata: ['UnknownLink'] },
    { name: 'a membership', change: { type: 'MEMBER_OF' }, schemata: ['Membership'] },
    { name: 'an act on another', change: { type: 'PRAISED' }, schemata: ['UnknownLink'] },
    { name: 'an act without object', change: { type: 'DENIED', to: null }, schemata: ['Event'] },
  ]
  for (const { name, change, schemata } of LINKS)
    it(`makes ${schemata.join(' and ')} of ${name}`, () => {
      if (!base) throw new Error('the sample has a leader')
      expect(linksOf({ ...base, ...change }, entities).map(({ schema }) => schema)).to.deep.equal(schemata)
    })

  it('names states by two letters', () => {
    const chile = recordsOf(sample).find(({ id }) => id === 'state-CHL')
    expect(chile?.properties).to.deep.include({ country: ['cl'], name: ['Chile'] })
  })

  it('has ids of letters, digits, dots and hyphens, and leaves out empty values', () => {
    expect([ftmId('state:PRK'), ftmId('person:김정은')]).to.satisfy((ids: string[]) =>
      ids.every((id) => /^[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9]$/.test(id)),
    )
    expect(ftmEntity('a', 'Person', { name: ['x', 'x', '', undefined], alias: undefined }).properties).to.deep.equal({
      name: ['x'],
    })
  })
})
