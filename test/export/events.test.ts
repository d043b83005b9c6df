import { expect } from 'chai'
import { GDELT_COLUMNS } from '../../src/export/events/columns'
import { when } from '../../src/export/events/when'
import { openBuild, type Build } from '../../src/graph'
import { relationOf } from '../../src/ontology'
import { NASTY_RECORDS, writeNastyBuild } from '../support/nasty-build'
import { writeSampleBuild } from '../support/sample-build'
import { written } from '../support/written'

const sample = openBuild(writeSampleBuild())
const nasty = openBuild(writeNastyBuild())

function rows(build: Build): Record<string, string>[] {
  const [head = '', ...lines] = written('events', build).trimEnd().split('\n')
  return lines.map((line) => {
    const cells = line.split('\t')
    expect(cells).to.have.length(head.split('\t').length)
    return Object.fromEntries(head.split('\t').map((name, index) => [name, cells[index] ?? '']))
  })
}

describe('events', () => {
  it("start with GDELT 2.0's 61 columns", () => {
    expect(GDELT_COLUMNS).to.have.length(61)
    const at = (number: number) => GDELT_COLUMNS[number - 1]
    // Places in the codebook's list.
    expect([at(1), at(2), at(6), at(16), at(26), at(27), at(31), at(35), at(36), at(52), at(60), at(61)]).to.deep.equal(
      [
        ...[
          'GLOBALEVENTID',
          'Day',
          'Actor1Code',
          'Actor2Code',
          'IsRootEvent',
          'EventCode',
          'GoldsteinScale',
          'AvgTone',
        ],
        ...['Actor1Geo_Type', 'ActionGeo_Type', 'DATEADDED', 'SOURCEURL'],
      ],
    )
  })

  it('have one row for each fact that CAMEO has a code for, whatever its status', () => {
    const coded = sample.facts.filter((fact) => relationOf(fact.type)?.cameo !== undefined)
    expect(rows(sample).map((row) => row['FactId'])).to.have.members(coded.map((fact) => fact.id))
    expect(new Set(rows(sample).map((row) => row['GLOBALEVENTID'])).size).to.equal(coded.length)
    expect(rows(sample).find((row) => row['EventCode'] === '072')).to.include({ Status: 'disputed', PLOVER: 'AID' })
  })

  it('give codes, actors, counts and words', () => {
    const letter = rows(sample).find((row) => row['Day'] === '20310303')
    expect(letter).to.include({
      ...{ MonthYear: '203103', Year: '2031', FractionDate: '2031.2548' },
      ...{ Actor1Code: 'NORGOV', Actor1Name: 'Jonas Lindahl', Actor1CountryCode: 'NOR', Actor1Type1Code: 'GOV' },
      ...{ Actor2Code: 'CHLGOV', Actor2Name: 'Adela Mora' },
      ...{ IsRootEvent: '1', EventCode: '040', EventBaseCode: '040', EventRootCode: '04', QuadClass: '1' },
      ...{ GoldsteinScale: '1.0', NumMentions: '1', NumSources: '1', NumArticles: '1', AvgTone: '' },
      ...{
        DATEADDED: '20310310000000',
        SOURCEURL: 'oslo.txt',
        PLOVER: 'CONSULT',
        Status: 'asserted',
        AccordingTo: 'NPB',
      },
    })
    const pact = rows(sample).find((row) => row['EventCode'] === '057')
    expect(pact).to.include({ Day: '', MonthYear: '203104', ActionGeo_Type: '4', ActionGeo_Fullname: 'Santiago' })
  })

  const DATES = [
    { start: '2031', row: { Year: '2031' } },
    { start: '2031-03-09', end: '2031-03-11', row: { Year: '2031' } },
    { start: '2031-12-30', end: '2032-01-02', row: {} },
    { row: {} },
  ]
  for (const { row, ...range } of DATES)
    it(`leave empty what is not known: ${JSON.stringify(range)}`, () => expect(when(range)).to.deep.equal(row))

  it('have one line a row and no formula, whatever the text', () => {
    const formulas = ['=HYPERLINK("x")', '+1', '-1+1', '@sum', '  =1', '\t=1', '\n=1']
    const records = formulas.map((name, index) => ({ ...NASTY_RECORDS.entities[0], id: `person:${index}`, name }))
    const facts = records.map(({ id }) => ({
      ...nasty.facts[0],
      id: `fact:${id}`,
      type: 'PRAISED',
      from: id,
      to: null,
    }))
    const build = { ...nasty, entities: records, facts } as unknown as Build
    for (const { Actor1Name = '' } of rows({
      ...build,
      facts: build.facts.map((fact, index) => ({ ...fact, id: `fact:000000000000000${index}` })),
    }))
      // prettier-ignore
      expect(Actor1Name).to.match(/^'/)
    expect(rows(nasty)).to.have.length(sample.facts.length - 2 + 1)
  })
})
