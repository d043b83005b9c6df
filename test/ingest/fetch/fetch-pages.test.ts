import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { fetchPages, readArticles, type FetchOptions, type FetchResult } from '../../../src/ingest'
import { answer, redirect, startWebServer, type Handler, type WebServer } from '../../support/web-server'

const page = (title: string): string =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>The foreign minister of Norland met her colleague from Sudland in the port of Lisse on Monday, both said.</p><p>They spoke about fish, ferries and the long border that the two states share.</p></article></body></html>`
const NOW = new Date('2031-05-06T07:08:09Z')
const QUICK: FetchOptions = { allowLocal: true, pauseMs: 0, now: () => NOW }

let folder: string
let server: WebServer

async function serving(pages: Readonly<Record<string, Handler>>): Promise<void> {
  server = await startWebServer(pages)
}

async function fetched(addresses: readonly string[], options: FetchOptions = {}): Promise<FetchResult[]> {
  const results: FetchResult[] = []
  for await (const result of fetchPages(addresses, folder, { ...QUICK, ...options })) results.push(result)
  return results
}

const codes = (results: readonly FetchResult[]): string[] =>
  results.map((result) => (result.kind === 'skipped' ? result.code : result.kind))

describe('fetch', () => {
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'communique-fetch-'))))
  afterEach(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  it('saves a page with its address, which build reads', async () => {
    await serving({ '/news/talks.html': answer(page('Norland and Sudland talk')) })
    const address = server.at('/news/talks.html?x=1#part')
    expect(codes(await fetched([address, address]))).to.deep.equal(['saved'])
    const [name = '', sidecar = ''] = readdirSync(folder).sort()
    expect(name).to.match(/^127\.0\.0\.1-news-talks-[a-p]{10}\.html$/)
    expect(JSON.parse(readFileSync(join(folder, sidecar), 'utf8'))).to.deep.equal({
      uri: server.at('/news/talks.html?x=1'),
      fetched: '2031-05-06T07:08:09.000Z',
      charset: 'utf-8',
    })
    const read = []
    for await (const result of readArticles([folder])) read.push(result)
    expect(read).to.have.length(1)
    const [result] = read
    expect(result?.kind === 'article' && [result.article.uri, result.article.title]).to.deep.equal([
      server.at('/news/talks.html?x=1'),
      'Norland and Sudland talk',
    ])
    expect(result?.kind === 'article' && result.article.publishedOn).to.equal(undefined)
  })

  it('names itself and asks robots.txt first, once for a site', async () => {
    await serving({ '/a': answer(page('One day in May')), '/b': answer(page('Two days in May')) })
    await fetched([server.at('/a'), server.at('/b')])
    expect(server.asked.map((line) => line.split(' ')[2])).to.deep.equal(['/robots.txt', '/a', '/b'])
    for (const headers of server.headers) expect(headers['user-agent']).to.match(/^communique\/\d/)
  })

  it('saves the pages that a feed names, with its dates', async () => {
    const items = ['/a', '/b', '/gone']
      .map((path) => `<item><link>${path}</link><pubDate>Tue, 04 Mar 2031 10:00:00 GMT</pubDate></item>`)
      .join('')
    await serving({
      '/feed': answer(`<?xml version="1.0"?><rss><channel><title>x</title>${items}</channel></rss>`, 'text/html'),
      '/a': answer(page('One day in May')),
      '/b': answer(page('Two days in May')),
    })
    expect(codes(await fetched([server.at('/feed')]))).to.deep.equal(['saved', 'saved', 'fetch/status'])
    for await (const result of readArticles([folder]))
      expect(result.kind === 'article' && result.article.publishedOn?.value.start).to.equal('2031-03-04')
    expect(codes(await fetched([server.at('/feed')], { maxItems: 1 }))).to.deep.equal(['saved'])
    expect(codes(await fetched([server.at('/feed')], { pages: false }))).to.deep.equal(['saved'])
    expect(readdirSync(folder).filter((name) => name.endsWith('.xml'))).to.have.length(1)
  })

  const ROBOTS: readonly (readonly [what: string, robots: Handler, expected: string])[] = [
    ['forbids all', answer('User-agent: *\nDisallow: /\n', 'text/plain'), 'fetch/robots'],
    ['forbids the tool', answer('User-agent: communique\nDisallow: /a\n', 'text/plain'), 'fetch/robots'],
    ['forbids another', answer('User-agent: other\nDisallow: /\n', 'text/plain'), 'saved'],
    ['allows a part', answer('User-agent: *\nDisallow: /\nAllow: /a\n', 'text/plain'), 'saved'],
    ['is broken', (_request, response) => response.writeHead(503).end(), 'fetch/robots'],
    ['is forbidden itself', (_request, response) => response.writeHead(403).end(), 'saved'],
  ]
  for (const [what, robots, expected] of ROBOTS)
    it(`robots.txt that ${what}: ${expected}`, async () => {
      await serving({ '/robots.txt': robots, '/a': answer(page('One day in May')) })
      expect(codes(await fetched([server.at('/a')]))).to.deep.equal([expected])
    })

  const REFUSED: readonly (readonly [what: string, handler: Handler, code: string])[] = [
    ['too large', answer('x'.repeat(3000)), 'fetch/too-large'],
    [
      'too large once unpacked',
      answer(gzipSync('x'.repeat(100_000)), 'text/html', { 'content-encoding': 'gzip' }),
      'fetch/too-large',
    ],
    ['packed, but not so', answer('plain', 'text/html', { 'content-encoding': 'gzip' }), 'fetch/unreachable'],
    ['a picture', answer('GIF89a', 'image/gif'), 'fetch/unsupported'],
    ['no such page', (_request, response) => response.writeHead(410).end(), 'fetch/status'],
    [
      'cut off',
      (request, response) => {
        response.writeHead(200, { 'content-length': '999' })
        response.write('<p>')
        setImmediate(() => request.socket.destroy())
      },
      'fetch/unreachable',
    ],
    ['redirects in a ring', redirect('/a'), 'fetch/redirects'],
    ['a redirect to a file', redirect('file:///etc/hostname'), 'fetch/address'],
    ['a redirect to a host of its own', redirect('http://10.0.0.1/'), 'fetch/refused'],
    ['a redirect to an address written otherwise', redirect('http://[::ffff:127.0.0.2]/'), 'fetch/refused'],
    ['a redirect to a number', redirect('http://0x7f000002/'), 'fetch/refused'],
  ]
  for (const [what, handler, code] of REFUSED)
    it(`${what}: ${code}, in one line`, async () => {
      await serving({ '/a': handler })
      const mayConnect = (address: string): boolean => address === '127.0.0.1'
      const results = await fetched([server.at('/a')], { maxBytes: 2000, mayConnect })
      expect(codes(results)).to.deep.equal([code])
      const [result] = results
      expect(result?.kind === 'skipped' && result.reason).to.match(/^\S+: expected [^\n]+, got [^\n]+$/)
      expect(readdirSync(folder)).to.deep.equal([])
    })

  it('gives up on an answer that never ends', async () => {
    await serving({ '/robots.txt': answer(''), '/a': (_request, response) => void response.write('<p>') })
    expect(codes(await fetched([server.at('/a')], { timeoutMs: 1500 }))).to.deep.equal(['fetch/timeout'])
  })

  it('asks this machine for nothing unless told to', async () => {
    await serving({ '/a': answer(page('One day in May')) })
    const local = [server.at('/a'), `http://localhost:${server.port}/a`, `http://[::1]:${server.port}/a`]
    expect(codes(await fetched(local, { allowLocal: false }))).to.deep.equal(local.map(() => 'fetch/refused'))
    expect(codes(await fetched(['ftp://x/', 'http://a:b@x.example/', 'x']))).to.deep.equal(
      ['ftp', 'user', 'none'].map(() => 'fetch/address'),
    )
    expect(server.asked).to.deep.equal([])
  })

  it('connects to the very address that was checked, whatever the name leads to next', async () => {
    await serving({ '/a': answer(page('One day in May')) })
    const answers = ['127.0.0.1', '127.0.0.1', '127.0.0.9']
    const resolve = async (): Promise<{ address: string; family: number }[]> => [
      { address: answers.shift() ?? '127.0.0.9', family: 4 },
    ]
    const mayConnect = (address: string): boolean => address === '127.0.0.1'
    const name = `http://news.example:${server.port}/a`
    expect(codes(await fetched([name], { resolve, mayConnect }))).to.deep.equal(['saved'])
    expect(server.asked).to.deep.equal(['GET news.example /robots.txt', 'GET news.example /a'])
    expect(answers).to.deep.equal(['127.0.0.9'])
    expect(codes(await fetched([name], { resolve, mayConnect }))).to.deep.equal(['fetch/refused'])
    const both = async (): Promise<{ address: string; family: number }[]> =>
      ['127.0.0.1', '10.0.0.1'].map((address) => ({ address, family: 4 }))
    expect(codes(await fetched([name], { resolve: both, mayConnect }))).to.deep.equal(['fetch/refused'])
    expect(server.asked).to.have.length(2)
  })

  it('pauses between requests to a host, longer where robots.txt asks for it', async () => {
    const times: number[] = []
    const timed: Handler = (request, response) => {
      times.push(performance.now())
      answer(page('One day in May'))(request, response)
    }
    await serving({
      '/robots.txt': answer('User-agent: *\nCrawl-delay: 0.4\n', 'text/plain'),
      '/a': timed,
      '/b': timed,
    })
    await fetched([server.at('/a'), server.at('/b')], { pauseMs: 100 })
    const [first = 0, second = 0] = times
    expect(second - first).to.be.at.least(390)
  })
})
