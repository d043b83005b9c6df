import { expect } from 'chai'
import { select, type Selection } from '../../src/export'
import { WRITABLE } from '../support/writable'
import { openBuild } from '../../src/graph'
import { writeSampleBuild } from '../support/sample-build'
import { written } from '../support/written'

const sample = openBuild(writeSampleBuild())
const typesOf = (selection: Selection): string[] => select(sample, selection).facts.map(({ type }) => type).sort() // prettier-ignore

describe('a selection', () => {
  const CASES: readonly { readonly name: string; readonly selection: Selection; readonly types: readonly string[] }[] =
    [
      { name: 'an actor by alias', selection: { actors: ['peru'] }, types: ['ACCUSED'] },
      {
        name: 'an actor at either end',
        selection: { actors: ['state:NOR'] },
        types: ['ACCUSED', 'DENIED', 'LEADS', 'SUPPLIED_WEAPONS_TO'],
      },
      { name: 'several actors', selection: { actors: ['Peru', 'Chile'] }, types: ['ACCUSED', 'LEADS'] },
      { name: 'types', selection: { types: ['SIGNED', 'MET_WITH'] }, types: ['MET_WITH', 'SIGNED'] },
      { name: 'days', selection: { since: '2031-03-04', until: '2031-03' }, types: ['SENT_LETTER_TO'] },
      { name: 'days that a month may hold', selection: { since: '2031-04-20' }, types: ['SIGNED'] },
      { name: 'all at once', selection: { actors: ['Mora'], types: ['SENT_LETTER_TO'], until: '2031-03-03' }, types: ['SENT_LETTER_TO'] }, // prettier-ignore
      { name: 'nothing that fits', selection: { actors: ['Peru'], types: ['SIGNED'] }, types: [] },
    ]
  for (const { name, selection, types } of CASES)
    it(`takes ${name}`, () => expect(typesOf(selection)).to.deep.equal(types))

  it('is a build: claims, articles, entities and edges of its facts and no others', () => {
    const part = select(sample, { types: ['SIGNED'] })
    expect(part.claims.map(({ type }) => type)).to.deep.equal(['SIGNED'])
    expect(part.articles.map(({ uri }) => uri)).to.deep.equal(['lima.txt'])
    expect(part.entities.map(({ id }) => id)).to.deep.equal([
      ...['agreement:tresk-fisheries-pact', 'outlet:lima-post', 'outlet:npb', 'person:adela-mora', 'place:santiago'],
    ])
    expect(part.graph.edges).to.have.length(1)
    expect(part.graph.nodes).to.have.length(2)
    expect(part.manifest.counts).to.deep.equal({ articles: 1, claims: 1, entities: 5, facts: 1 })
  })

  it('is the build itself where nothing is asked for', () => expect(select(sample, {})).to.equal(sample))

  it('can be written in every format', () => {
    for (const { format } of WRITABLE) {
      expect(written(format, select(sample, { types: ['SIGNED'] })), format).not.to.equal('')
      expect(() => written(format, select(sample, { types: ['VETOED'] })), format).not.to.throw()
    }
  })

  const REFUSED = [
    {
      selection: { actors: ['Nobody'] },
      message: /--actor: expected an id, a name or an alias of the build, got "Nobody"/,
    },
    { selection: { types: ['LOVES'] }, message: /--type: expected a relation type, got "LOVES"/ },
    { selection: { since: 'May' }, message: /--since: expected 2024, 2024-06 or 2024-06-19, got "May"/ },
  ]
  for (const { selection, message } of REFUSED)
    it(`is refused: ${JSON.stringify(selection)}`, () => expect(() => select(sample, selection)).to.throw(message))
})
