import { expect } from 'chai'
import { gzipSync } from 'node:zlib'
import { parseFieldMap } from '../../../src/ingest'
import { CommuniqueError } from '../../../src/model'
import { readFileOf, told } from '../../support/read-files'

const TEXT = 'The foreign minister of Ruritania met the ambassador of Graustark.'

const TABLES: readonly [
  name: string,
  file: string,
  content: string | Uint8Array,
  map: string | undefined,
  expected: readonly string[],
][] = [
  [
    'the usual names',
    'a.csv',
    `text,title,outlet,date,url\n"${TEXT}",Talks,BBC News,2031-03-04,u1\n`,
    undefined,
    [`u1 | 2031-03-04 | BBC | Talks |  | ${TEXT}`],
  ],
  [
    'other usual names, in capitals',
    'a.csv',
    `Headline,Body,Publisher,Published_At,Author\nTalks,"${TEXT}",Strelsau Courier,2031-03-04T10:00:00Z,Anna Held; Jon Mora\n`,
    undefined,
    [`a.csv:2 | 2031-03-04 | Strelsau Courier | Talks | Anna Held; Jon Mora | ${TEXT}`],
  ],
  [
    'names that are given',
    'a.csv',
    `k,v,w\nx,"${TEXT}",2031\n`,
    'text=v,uri=k,date=w',
    [`x | 2031 |  |  |  | ${TEXT}`],
  ],
  ['semicolons', 'a.csv', `id;text\n7;"${TEXT}"\n`, undefined, [`7 |  |  |  |  | ${TEXT}`]],
  ['tabs and a mark', 'a.tsv', `\ufeffid\ttext\n7\t${TEXT}\n`, undefined, [`7 |  |  |  |  | ${TEXT}`]],
  ['a packed table', 'a.csv.gz', gzipSync(`id,text\n7,"${TEXT}"\n`), undefined, [`7 |  |  |  |  | ${TEXT}`]],
  [
    'lines within a cell',
    'a.csv',
    `id,text\n7,"${TEXT}\nThe talks go on."\n8,"${TEXT}"\n`,
    undefined,
    [`7 |  |  |  |  | ${TEXT}\nThe talks go on.`, `8 |  |  |  |  | ${TEXT}`],
  ],
  [
    'a row that is bad',
    'a.csv',
    `id,text,date\n1,,\n2,"${TEXT}",yesterday\n3,"${TEXT}",2031\n`,
    undefined,
    ['a.csv:2 ingest/empty', 'a.csv:3 ingest/bad-line', `3 | 2031 |  |  |  | ${TEXT}`],
  ],
  ['no column of text', 'a.csv', 'a,b\n1,2\n', undefined, ['a.csv:2 ingest/bad-line']],
  ['no rows', 'a.csv', 'id,text\n', undefined, ['a.csv ingest/empty']],
  ['nothing', 'a.csv', '', undefined, ['a.csv ingest/empty']],
  [
    'a table in another encoding',
    'a.csv',
    Buffer.concat([Buffer.from('id,text\n7,The minister'), Buffer.of(0x92), Buffer.from('s talks.\n')]),
    undefined,
    ['7 |  |  |  |  | The minister’s talks.'],
  ],
  [
    'bytes that break UTF-8 in one row',
    'a.csv',
    Buffer.concat([
      Buffer.from('id,text\n1,Talks in Đurđevac\n2,Talks '),
      Buffer.of(0xff),
      Buffer.from('\n3,Talks go on.\n'),
    ]),
    undefined,
    ['1 |  |  |  |  | Talks in Đurđevac', 'a.csv:3 ingest/encoding', '3 |  |  |  |  | Talks go on.'],
  ],
  ['binary data', 'a.csv', Buffer.of(0, 1, 2, 3, 0, 0), undefined, ['a.csv ingest/encoding']],
  [
    'properties within others',
    'a.jsonl',
    JSON.stringify({ doc: { body: TEXT, at: '2031-03-04' } }),
    'text=doc.body,date=doc.at',
    [`a.jsonl:1 | 2031-03-04 |  |  |  | ${TEXT}`],
  ],
  [
    'objects with names',
    'a.jsonl',
    JSON.stringify({ content: TEXT, publisher: { name: 'BBC News' }, author: [{ name: 'Anna Held' }, 'Jon Mora'] }),
    undefined,
    [`a.jsonl:1 |  | BBC |  | Anna Held; Jon Mora | ${TEXT}`],
  ],
  [
    'text that is markup',
    'a.jsonl',
    JSON.stringify({ content: `<p>${TEXT}</p><p>Talks &amp; more.</p>` }),
    undefined,
    [`a.jsonl:1 |  |  |  |  | ${TEXT}\nTalks & more.`],
  ],
  [
    'no object',
    'a.jsonl',
    '[1]\n3\n"x"',
    undefined,
    ['a.jsonl:1 ingest/bad-line', 'a.jsonl:2 ingest/bad-line', 'a.jsonl:3 ingest/bad-line'],
  ],
]

describe('tables and records', () => {
  for (const [name, file, content, map, expected] of TABLES)
    it(name, async () => {
      const fields = map === undefined ? {} : { fields: parseFieldMap(map) }
      expect(told(await readFileOf(file, content, fields))).to.deep.equal(expected)
    })
  it('takes a cell that is never closed for a row that is too large', async () => {
    const results = await readFileOf('a.csv', `id,text\n1,"${'x'.repeat(200_000)}`, { maxBytes: 10_000 })
    expect(results.map((result) => result.kind)).to.deep.equal(['skipped'])
  })
  it('holds one row at a time', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},"${TEXT}"`).join('\n')
    const results = await readFileOf('a.csv.gz', gzipSync(`id,text\n${rows}\n`))
    expect(results.length).to.equal(20_000)
  })
  for (const bad of ['text', 'text=', 'words=a', 'text=a,,'])
    it(`refuses the map ${bad}`, () => {
      expect(() => parseFieldMap(bad)).to.throw(CommuniqueError, /expected field=name with a field of text, html/)
    })
})
