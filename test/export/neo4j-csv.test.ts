import { expect } from 'chai'
import { strFromU8, unzipSync } from 'fflate'
import { bytesOf, writerOf } from '../../src/export'
import { cell } from '../../src/export/neo4j-csv/cell'
import { columnsOf } from '../../src/export/neo4j-csv/columns'
import { openBuild } from '../../src/graph'
import { project } from '../../src/store'
import { NASTY, writeNastyBuild } from '../support/nasty-build'

const nasty = openBuild(writeNastyBuild())
const writer = writerOf('neo4j-csv')
const files = new Map([...(writer.files?.(nasty) ?? [])].map(({ name, pieces }) => [name, [...pieces].join('')]))

/** Fields of RFC 4180 text; undefined for one that is empty and not quoted. */
function parse(text: string): (string | undefined)[][] {
  const rows: (string | undefined)[][] = [[]]
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? (bare === '' ? undefined : bare))
    if (end === '\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('neo4j-csv', () => {
  it('has a file for each label and type, with one row each', () => {
    const { nodes, edges } = project(nasty)
    const rows = (prefix: string) =>
      [...files].filter(([name]) => name.startsWith(prefix)).flatMap(([, text]) => parse(text).slice(1))
    expect(rows('nodes-')).to.have.length(nodes.length)
    expect(rows('relationships-')).to.have.length(edges.length)
    expect([...files.keys()]).to.include.members(['nodes-Claim.csv', 'relationships-SENT_LETTER_TO.csv', 'import.sh'])
  })

  it('has rows as wide as their headers, and text that comes back whole', () => {
    for (const [name, text] of files)
      if (name.endsWith('.csv')) expect(new Set(parse(text).map((row) => row.length)).size, name).to.equal(1)
    const [head, ...rows] = parse(files.get('nodes-Person.csv') ?? '')
    const person = rows.find(([id]) => id === 'person:nasty')
    expect(head?.[0]).to.equal('id:ID')
    expect(person?.[head?.indexOf('name:string') ?? -1]).to.equal(NASTY.replace('\uD800', '\uFFFD'))
    expect(person?.at(-1)?.split('\u001F')).to.deep.equal(['Entity', 'Person'])
  })

  const CELLS = [
    { name: 'text in quotes', value: 'a', cell: '"a"' },
    { name: 'an empty text in quotes', value: '', cell: '""' },
    { name: 'nothing for what is absent', value: undefined, cell: '' },
    { name: 'nothing for an empty list', value: [], cell: '' },
    { name: 'quotes doubled', value: 'a "b"', cell: '"a ""b"""' },
    { name: 'numbers plain', value: -1.5, cell: '-1.5' },
    {
      name: 'lists by the unit separator, which no item may hold',
      value: ['a\u001Fb', 'c'],
      cell: '"a\uFFFDb\u001Fc"',
    },
  ]
  for (const { name, value, cell: expected } of CELLS)
    it(`writes ${name}`, () => expect(cell(value)).to.equal(expected))

  it('types columns by their values: measures are doubles, whole numbers longs, mixtures text', () => {
    const rows = [{ props: { confidence: 1, n: 1, x: 1, m: 'a', l: ['a'] } }, { props: { n: 2, x: 0.5, m: true } }]
    expect(columnsOf(rows).map(({ name, type }) => `${name}:${type}`)).to.deep.equal([
      ...['confidence:double', 'l:string[]', 'm:string', 'n:long', 'x:double'],
    ])
  })

  it('names every file in the command, the nodes first', () => {
    const command = writer.next?.(nasty, "it's here") ?? ''
    const named = [...command.matchAll(/--(nodes|relationships)='it'\\''s here\/([^']+)'/g)]
    expect(named.map(([, , name]) => name)).to.deep.equal([...files.keys()].filter((name) => name.endsWith('.csv')))
    expect(command).to.match(
      /^with the server stopped: neo4j-admin database import full neo4j .*--multiline-fields=true/,
    )
  })

  it('is one archive of the same files, the same bytes each time', () => {
    const bytes = Buffer.concat([...writer.write(nasty)].map(bytesOf))
    expect(bytes.equals(Buffer.concat([...writer.write(nasty)].map(bytesOf)))).to.equal(true)
    const unzipped = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const)
    expect(new Map(unzipped)).to.deep.equal(new Map([...files].map(([name, text]) => [name, text])))
  })
})
