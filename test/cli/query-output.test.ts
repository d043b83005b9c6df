import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { formatCsv } from '../../src/export'
import { readParameters } from '../../src/cli/query-parameters'
import { formatTable } from '../../src/cli/table'
import type { Value } from '../../src/store'

describe('csv cells', () => {
  const CASES: readonly { readonly value: Value; readonly cell: string }[] = [
    { value: null, cell: '' },
    { value: -1.5, cell: '-1.5' },
    { value: true, cell: 'true' },
    { value: 'plain', cell: 'plain' },
    { value: 'a, "b"', cell: '"a, ""b"""' },
    { value: 'two\nlines', cell: '"two\nlines"' },
    { value: '=HYPERLINK("x")', cell: '"\'=HYPERLINK(""x"")"' },
    { value: '+1', cell: "'+1" },
    { value: '-1+2', cell: "'-1+2" },
    { value: '@SUM(A1)', cell: "'@SUM(A1)" },
    { value: '\t=1', cell: "'\t=1" },
    { value: ['a', 'b'], cell: '"[""a"",""b""]"' },
  ]
  for (const { value, cell } of CASES)
    it(`${JSON.stringify(value)} is ${JSON.stringify(cell)}`, () => {
      expect(formatCsv({ columns: ['x', '=y'], rows: [[value, 1]] })).to.equal(`x,'=y\r\n${cell},1\r\n`)
    })
})

describe('table', () => {
  const table = (rows: Value[][], width?: number): string[] =>
    formatTable({ columns: ['name', 'n'], rows }, width)
      .trimEnd()
      .split('\n')

  it('aligns columns, numbers to the right', () => {
    expect(
      table([
        ['Adela', 5],
        ['Jo', 10],
      ]),
    ).to.deep.equal(['name    n', '─────  ──', 'Adela   5', 'Jo     10'])
  })

  it('counts wide characters twice', () => {
    expect(table([['北京', 1]])[2]).to.equal('北京  1')
  })

  it('cuts the widest column to the width of the terminal', () => {
    const lines = table(
      [
        ['a very long name that does not fit', 1],
        ['short', 2],
      ],
      20,
    )
    expect(lines[2]).to.equal('a very long name…  1')
    expect(lines[3]).to.equal('short              2')
  })

  it('lets no text steer the terminal', () => {
    expect(table([['a\u001B[31mb\nc\u0007', 1]])[2]).to.equal('a\uFFFD[31mb c\uFFFD  1')
  })

  it('shows nothing for null, lists by item and maps as JSON', () => {
    expect(table([[null, 1]])[2]).to.match(/^ +1$/)
    expect(table([[['a', 'b'], 1]])[2]).to.equal('a; b  1')
    expect(table([[{ a: 1 }, 1]])[2]).to.equal('{"a":1}  1')
  })
})

describe('query parameters', () => {
  const CASES = [
    { given: 'day=2031-03-10', is: { day: '2031-03-10' } },
    { given: '$day=2031-03-10', is: { day: '2031-03-10' } },
    { given: 'n=5', is: { n: 5 } },
    { given: 'n="5"', is: { n: '5' } },
    { given: 'names=["a","b"]', is: { names: ['a', 'b'] } },
    { given: 'x=a=b', is: { x: 'a=b' } },
    { given: 'x=', is: { x: '' } },
  ]
  for (const { given, is } of CASES) it(given, () => expect(readParameters([given])).to.deep.equal(is))

  it('come from a file too, under those that are given', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'communique-params-')), 'p.json')
    writeFileSync(file, '{"a": "file", "b": 2}')
    expect(readParameters(['a=given'], file)).to.deep.equal({ a: 'given', b: 2 })
    writeFileSync(file, '[1]')
    expect(() => readParameters([], file)).to.throw(/p\.json: expected a JSON object of parameters/)
  })

  it('need a name and an equals sign', () => {
    for (const wrong of ['day', '=x', '1a=2']) expect(() => readParameters([wrong])).to.throw(/expected name=value/)
  })
})
