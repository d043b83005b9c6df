import { expect } from 'chai'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readArticles, type IngestOptions, type ReadResult } from '../../src/ingest'
import { CommuniqueError } from '../../src/model'

const TEXT = 'The foreign minister of Ruritania met the ambassador of Graustark on Monday.'

async function read(inputs: readonly string[], options?: IngestOptions): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  for await (const result of readArticles(inputs, options)) results.push(result)
  return results
}

function brief(results: readonly ReadResult[]): string[] {
  return results.map((result) => (result.kind === 'article' ? result.article.uri : `${result.uri} ${result.code}`))
}

describe('reading files and folders', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'communique-ingest-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  async function put(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(folder, name)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, content)
    return path
  }

  const BAD: readonly [name: string, content: string | Uint8Array, code: string, reason: RegExp][] = [
    ['empty.txt', '', 'ingest/empty', /empty file/],
    ['blank.txt', ' \n\u00a0\n', 'ingest/empty', /empty file/],
    ['nul.txt', 'abc\u0000def', 'ingest/binary', /binary/],
    ['control.txt', '\u0001\u0002\u0003abc\u0004', 'ingest/binary', /binary/],
    [
      'latin.txt',
      Buffer.concat([Buffer.from('Sr\u0111an caf'), Buffer.from([0xe9, 0x20]), Buffer.from('x')]),
      'ingest/encoding',
      /byte 0xe9 at byte offset 10/,
    ],
    ['half.txt', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]), 'ingest/encoding', /UTF-16LE/],
    ['big.txt', 'x'.repeat(3000), 'ingest/too-large', /at most 2000 bytes, got 3000/],
    ['bomb.txt.gz', gzipSync('x'.repeat(3000)), 'ingest/too-large', /after decompression/],
    ['torn.txt.gz', gzipSync(TEXT).subarray(0, 20), 'ingest/unreadable', /readable file/],
    ['form.txt', 'Leave a Reply\nShare this article', 'ingest/no-text', /boilerplate/],
    ['page.pages', TEXT, 'ingest/unsupported', /expected one of \.txt/],
    ['none.jsonl', '\n\n', 'ingest/empty', /one article a line/],
  ]
  for (const [name, content, code, reason] of BAD)
    it(`${code}: ${name}`, async () => {
      await put(name, content)
      await put('zz.txt', TEXT)
      const results = await read([folder], { maxBytes: 2000 })
      expect(brief(results)).to.deep.equal([`${name} ${code}`, 'zz.txt'])
      expect(results[0]).to.have.property('reason').that.matches(reason)
      expect(results[0]).to.have.property('reason').that.not.includes('\n')
    })

  const GOOD: readonly [name: string, content: string | Uint8Array][] = [
    ['plain.txt', TEXT],
    ['UPPER.TXT', TEXT],
    ['mark.md', `\ufeff${TEXT}`],
    ['le.text', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['be.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['zipped.txt.gz', gzipSync(TEXT)],
  ]
  for (const [name, content] of GOOD)
    it(`reads ${name}`, async () => {
      const [result] = await read([await put(name, content)])
      expect(result?.kind === 'article' && [result.article.uri, result.article.text]).to.deep.equal([name, TEXT])
    })

  it('reads folders in the order of code units, by relative path', async () => {
    for (const name of ['b.txt', 'a/z.txt', 'a-b.txt', 'B.txt', 'a/é.txt']) await put(name, TEXT)
    expect(brief(await read([folder]))).to.deep.equal(['B.txt', 'a-b.txt', 'a/z.txt', 'a/é.txt', 'b.txt'])
  })
  it('reports a path that is missing, a dangling link, links in a circle, and a link to the folder above', async () => {
    await symlink('nowhere', join(folder, 'dangling.txt'))
    await symlink('loop.txt', join(folder, 'loop.txt'))
    await mkdir(join(folder, 'sub'))
    await symlink('..', join(folder, 'sub', 'up'))
    expect(brief(await read([folder]))).to.deep.equal([
      'dangling.txt ingest/unreadable',
      'loop.txt ingest/unreadable',
      'sub/up ingest/unreadable',
    ])
    expect(brief(await read([join(folder, 'gone'), join(folder, 'loop.txt')]))).to.deep.equal([
      'gone ingest/missing',
      'loop.txt ingest/unreadable',
    ])
  })
  it('takes metadata from a sidecar, which is no article', async () => {
    await put('a.txt', TEXT)
    await put('a.json', '{"date":"2018-03-26","outlet":"Washington Post","title":"Talks","uri":"talks-1"}')
    const results = await read([folder])
    expect(results).to.have.length(1)
    const article = results[0]?.kind === 'article' ? results[0].article : undefined
    expect(article).to.deep.include({ uri: 'talks-1', title: 'Talks', outlet: { name: 'The Washington Post' } })
    expect(article?.publishedOn).to.deep.include({ basis: 'sidecar', credibility: 1 })
  })
  for (const bad of ['{', '{"date":"yesterday"}', '{"title":3}', '[]'])
    it(`reads the article beside a bad sidecar: ${bad}`, async () => {
      await put('a.txt', TEXT)
      await put('a.txt.json', bad)
      expect(brief(await read([folder]))).to.deep.equal(['a.txt.json ingest/sidecar', 'a.txt'])
      expect(brief(await read([join(folder, 'a.txt')]))).to.deep.equal(['a.txt.json ingest/sidecar', 'a.txt'])
    })
  it('reads the day in a file name', async () => {
    await put('2018-03-26-talks.txt', TEXT)
    await put('2018-02-31-talks.txt', TEXT)
    const days = (await read([folder])).map((r) => (r.kind === 'article' ? r.article.publishedOn : undefined))
    expect(days.map((day) => day?.value.start)).to.deep.equal([undefined, '2018-03-26'])
    expect(days[1]?.basis).to.equal('file name')
  })
  it('reads JSON Lines, and leaves out what is bad line by line', async () => {
    const lines = [
      `{"text":${JSON.stringify(TEXT)},"id":7,"date":"2018-07-16T10:00:00Z","outlet":"BBC News","title":"Talks"}`,
      '{"text":',
      '{"title":"no text"}',
      `{"text":${JSON.stringify(TEXT)},"date":"yesterday"}`,
      '',
      '{"text":" "}',
      `{"text":${JSON.stringify('x'.repeat(3000))}}`,
      `{"text":${JSON.stringify(`${TEXT} Again.`)},"uri":null}`,
    ]
    for (const path of [
      await put('n.jsonl', lines.join('\r\n')),
      await put('n.jsonl.gz', gzipSync(lines.join('\n'))),
    ]) {
      const results = await read([path], { maxBytes: 2000 })
      const name = path.slice(folder.length + 1)
      expect(brief(results)).to.deep.equal([
        '7',
        `${name}:2 ingest/bad-line`,
        `${name}:3 ingest/bad-line`,
        `${name}:4 ingest/bad-line`,
        `${name}:6 ingest/empty`,
        `${name}:7 ingest/too-large`,
        `${name}:8`,
      ])
      expect(results[3]).to.have.property(
        'reason',
        `${name}:4: "date" must be an ISO day, month or year, got "yesterday"`,
      )
      const first = results[0]?.kind === 'article' ? results[0].article : undefined
      expect(first?.publishedOn?.value.start).to.equal('2018-07-16')
      expect(first?.outlet?.name).to.equal('BBC')
    }
  })
  it('gives its options to all articles', async () => {
    const path = await put('2018-03-26-talks.txt', TEXT)
    const [result] = await read([path], { date: '2019-05', outlet: 'Strelsau Courier' })
    const article = result?.kind === 'article' ? result.article : undefined
    expect(article?.publishedOn?.value).to.deep.equal({ start: '2019-05', precision: 'month' })
    expect(article?.outlet?.name).to.equal('Strelsau Courier')
  })
  it('refuses an option that is no date', async () => {
    const refused = await read([folder], { date: '2019-13' }).catch((error: unknown) => error)
    expect(refused).to.be.instanceOf(CommuniqueError)
    expect(refused).to.have.property('code', 'ingest/option')
  })
})
