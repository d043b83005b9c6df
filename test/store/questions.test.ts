import { expect } from 'chai'
import type { BuildRecords, Fact } from '../../src/model'
import { EmbeddedStore, project, questionNamed, questions, type Table } from '../../src/store'
import { SAMPLE_RECORDS } from '../support/sample-records'

const base = SAMPLE_RECORDS.facts.find((fact) => fact.type === 'PRAISED')

/** The sample records with a party that turns on another, and a fact of two origins. */
function turned(): BuildRecords {
  if (!base) throw new Error('the sample has praise')
  const fact = (change: Partial<Fact>): Fact => ({
    ...base,
    from: 'state:PER',
    to: 'state:CHL',
    claimIds: [],
    ...change,
  })
  const facts = [
    fact({ id: 'fact:1', type: 'PRAISED', start: '2031-01', originCount: 2 }),
    fact({ id: 'fact:2', type: 'SANCTIONED', start: '2031-04' }),
    fact({ id: 'fact:3', type: 'INVADED', start: '2031-06', status: 'planned' }),
    fact({ id: 'fact:4', type: 'CONDEMNED', from: 'state:NOR', firstReported: '2031-02-01' }),
    fact({ id: 'fact:5', type: 'AIDED', from: 'state:NOR', firstReported: '2031-03-01' }),
  ]
  return { ...SAMPLE_RECORDS, facts: [...SAMPLE_RECORDS.facts, ...facts] }
}

describe('saved questions', function () {
  this.timeout(60_000)
  const store = EmbeddedStore.inMemory()
  before(() => store.load(project(turned())))
  after(() => store.close())
  const ask = (name: string, parameters = {}): Promise<Table> => store.query(questionNamed(name).text, parameters)

  it('are at least fifteen, and each says what it answers', () => {
    expect(questions().length).to.be.at.least(15)
    for (const { name, answers, parameters, text } of questions()) {
      expect(answers, name).to.match(/^[A-Z].*\.$/)
      for (const parameter of parameters) expect(text, name).to.include(`$${parameter.name}`)
    }
  })

  const CASES: readonly { readonly name: string; readonly parameters?: object; readonly rows: readonly unknown[][] }[] =
    [
      {
        name: 'who-changed-sides',
        rows: [
          ['Norway', 'Chile', 'to cooperation', '2031-02-01', 'CONDEMNED', '2031-03-01', 'AIDED'],
          ['Peru', 'Chile', 'to conflict', '2031-01', 'PRAISED', '2031-04', 'SANCTIONED'],
        ],
      },
      { name: 'who-took-sides', rows: [['Norway', 'Chile', 'Peru', 1]] },
      { name: 'best-supported-facts', rows: [[2, 0, 1, 'Peru', 'PRAISED', 'Chile', '2031-01']] },
      { name: 'agreements-by-year', rows: [['2031', 'Tresk fisheries pact', 'SIGNED', 'asserted', ['Adela Mora']]] },
      {
        name: 'accusations',
        rows: [
          ['Peru', 'Norway', null, 'Peru accused Norway of arming Tresk', 'oslo.txt'],
          ['Peru', 'Norway', null, 'Peru has accused Norway of arming Tresk', 'lima.txt'],
        ],
      },
      {
        name: 'sources-relied-on',
        rows: [['NPB', 0, 0, 2], ['Lima Post', 1, 0, 0], ['Oslo Times', 1, 0, 0]], // prettier-ignore
      },
      { name: 'common-contacts', parameters: { a: 'Norway', b: 'Jonas Lindahl' }, rows: [] },
      {
        name: 'common-contacts',
        parameters: { a: 'Norway', b: 'Adela Mora' },
        rows: [
          ['Chile', 'state:CHL', ['AIDED', 'CONDEMNED'], ['LEADS']],
          ['Jonas Lindahl', 'person:jonas-lindahl', ['LEADS'], ['MET_WITH', 'PRAISED', 'SENT_LETTER_TO']],
        ],
      },
      { name: 'activity-by-month', rows: [['2031-01', 1, 0, 0, 0], ['2031-03', 2, 0, 0, 0], ['2031-04', 1, 0, 0, 1], ['2031-06', 0, 0, 0, 1]] }, // prettier-ignore
    ]
  for (const { name, parameters, rows } of CASES)
    it(`${name} ${JSON.stringify(parameters ?? {})}`, async () => {
      const table = await ask(name, parameters)
      const columns = rows[0]?.length ?? 0
      const shown = name === 'who-changed-sides' ? [0, 1, 2, 3, 4, 6, 7] : Array.from({ length: columns }, (_, index) => index) // prettier-ignore
      const strip = (row: readonly unknown[]): unknown[] => shown.map((index) => row[index])
      expect(table.rows.map(strip)).to.deep.equal(rows)
    })
})
