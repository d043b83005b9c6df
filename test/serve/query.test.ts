import { expect } from 'chai'
import { openBuild } from '../../src/graph'
import { createApp, openedOnDemand, registeredExporters, type QueryAnswer } from '../../src/serve'
import { openSandbox, questions, type Table } from '../../src/store'
import { seedParameters } from '../support/question-parameters'
import { writeSampleBuild } from '../support/sample-build'
import { WRITABLE } from '../support/writable'

interface Fault {
  readonly code: string
  readonly message: string
  readonly line?: number
  readonly column?: number
}

const JSON_TYPE = { 'content-type': 'application/json' }
const post = (body: unknown, headers: Readonly<Record<string, string>> = JSON_TYPE): RequestInit => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

describe('serve: queries', function () {
  this.timeout(120_000)
  const build = openBuild(writeSampleBuild())
  const queries = openedOnDemand(() => openSandbox(build))
  const app = createApp(build, { queries, exporters: registeredExporters() })
  after(() => queries.close())

  it('answers rows and tells the limits', async () => {
    const answer = await app.request(
      '/api/query',
      post({ query: 'MATCH (p:Person) WHERE p.name = $name RETURN p.id AS id', parameters: { name: 'Adela Mora' } }),
    )
    expect(answer.status).to.equal(200)
    expect((await answer.json()) as QueryAnswer).to.deep.equal({
      columns: ['id'],
      rows: [['person:adela-mora']],
      truncated: false,
      limits: { timeoutMs: 3000, maxRows: 1000, maxMemoryMb: 512, maxBytes: 4_000_000 },
    })
  })

  it('answers every saved question that it lists', async () => {
    const listed = (await (await app.request('/api/questions')).json()) as { name: string; text: string }[]
    expect(listed.map(({ name }) => name)).to.deep.equal(questions().map(({ name }) => name))
    const parameters = seedParameters(build)
    for (const { name, text } of listed) {
      const answer = await app.request('/api/query', post({ query: text, parameters }))
      expect(answer.status, `${name}: ${await answer.text()}`).to.equal(200)
    }
  })

  it('tells what a query can name', async () => {
    const schema = (await (await app.request('/api/schema')).json()) as {
      labels: { name: string; properties: string[] }[]
      types: { name: string; properties: string[] }[]
    }
    expect(schema.labels.find(({ name }) => name === 'Person')?.properties).to.include.members([
      'id',
      'name',
      'aliases',
    ])
    expect(schema.types.find(({ name }) => name === 'SENT_LETTER_TO')?.properties).to.include.members(['id', 'start'])
  })

  const REFUSED: readonly (readonly [name: string, init: RequestInit, status: number, fault: Partial<Fault>])[] = [
    ['a write', post({ query: 'CREATE (n:X)' }), 403, { code: 'query/not-read-only' }],
    [
      'a file',
      post({ query: "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l" }),
      403,
      { code: 'query/not-read-only' },
    ],
    ['a fault, with its place', post({ query: 'MATCH (n)\nWHERE n.x = = 3\nRETURN n' }), 400, { code: 'query/invalid', line: 2, column: 13, message: 'syntax error: Expected expression' }], // prettier-ignore
    ['an unknown name', post({ query: 'MATCH (n) RETURN m' }), 400, { code: 'query/invalid' }],
    ['no parameter', post({ query: 'RETURN $x AS x' }), 400, { code: 'query/parameter' }],
    ['an endless product', post({ query: 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*) AS n' }), 504, { code: 'query/timeout' }], // prettier-ignore
    ['no query', post({}), 400, { code: 'serve/bad-request' }],
    ['an empty query', post({ query: '' }), 400, { code: 'serve/bad-request' }],
    ['what it does not know', post({ query: 'RETURN 1 AS x', database: 'x' }), 400, { code: 'serve/bad-request' }],
    ['a long query', post({ query: `RETURN 1 AS x ${' '.repeat(10_000)}` }), 400, { code: 'serve/bad-request' }],
    ['a long body', post({ query: 'RETURN 1 AS x', parameters: { x: 'x'.repeat(70_000) } }), 413, { code: 'serve/too-large' }], // prettier-ignore
    ['no JSON', post('{'), 400, { code: 'serve/bad-request' }],
    ['deep JSON', post(`{"query":"RETURN $x AS x","parameters":{"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`), 400, { code: 'query/parameter' }], // prettier-ignore
    ['a form', post('query=RETURN 1', { 'content-type': 'application/x-www-form-urlencoded' }), 415, { code: 'serve/no-json' }], // prettier-ignore
    ['plain text, as a foreign page may send unasked', post({ query: 'RETURN 1 AS x' }, { 'content-type': 'text/plain' }), 415, { code: 'serve/no-json' }], // prettier-ignore
    ['a foreign Origin', post({ query: 'RETURN 1 AS x' }, { ...JSON_TYPE, origin: 'http://evil.example' }), 403, { code: 'serve/foreign-origin' }], // prettier-ignore
    ['a file as Origin', post({ query: 'RETURN 1 AS x' }, { ...JSON_TYPE, origin: 'null' }), 403, { code: 'serve/foreign-origin' }], // prettier-ignore
    ['another port as Origin', post({ query: 'RETURN 1 AS x' }, { ...JSON_TYPE, host: '127.0.0.1:4321', origin: 'http://127.0.0.1:3000' }), 403, { code: 'serve/foreign-origin' }], // prettier-ignore
    ['a foreign Host', post({ query: 'RETURN 1 AS x' }, { ...JSON_TYPE, host: 'evil.example', origin: 'http://evil.example' }), 403, { code: 'serve/foreign-host' }], // prettier-ignore
    ['what the browser calls foreign', post({ query: 'RETURN 1 AS x' }, { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }), 403, { code: 'serve/foreign-origin' }], // prettier-ignore
  ]
  for (const [name, init, status, fault] of REFUSED)
    it(`refuses ${name} with ${status}, and answers the next`, async () => {
      const answer = await app.request('/api/query', init)
      const body = (await answer.json()) as Fault
      expect([answer.status, body.message]).to.satisfy(
        () => answer.status === status,
        `${answer.status} ${body.message}`,
      )
      expect(body).to.deep.include(fault)
      const next = await app.request('/api/query', post({ query: 'RETURN 1 AS x' }))
      expect(next.status, await next.text()).to.equal(200)
    })

  it('stops a huge list, by its memory or where the machine is too slow for that by its time', async () => {
    const answer = await app.request('/api/query', post({ query: 'RETURN range(1, 1000000000) AS x' }))
    const { code } = (await answer.json()) as Fault
    expect(`${answer.status} ${code}`).to.be.oneOf(['413 query/memory', '504 query/timeout'])
    expect((await app.request('/api/query', post({ query: 'RETURN 1 AS x' }))).status).to.equal(200)
  })

  it('answers the page of its own origin', async () => {
    const headers = { ...JSON_TYPE, host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321', 'sec-fetch-site': 'same-origin' } // prettier-ignore
    expect((await app.request('/api/query', post({ query: 'RETURN 1 AS x' }, headers))).status).to.equal(200)
  })

  it('answers all else while a query runs, and says when to come again where many wait', async () => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    const table: Table = { columns: [], rows: [], truncated: false }
    const busy = createApp(build, {
      queries: { query: () => held.then(() => table), close: () => Promise.resolve() },
    })
    const waiting = Array.from({ length: 4 }, () => busy.request('/api/query', post({ query: 'RETURN 1 AS x' })))
    await Promise.resolve()
    while ((await busy.request('/api/query', post({ query: 'RETURN 2 AS x' }))).status !== 503) continue
    const refused = await busy.request('/api/query', post({ query: 'RETURN 2 AS x' }))
    expect([refused.status, refused.headers.get('retry-after')]).to.deep.equal([503, '3'])
    expect((await busy.request('/api/summary')).status).to.equal(200)
    release()
    for (const answer of waiting) expect((await answer).status).to.equal(200)
  })

  it('says so where the server has no store', async () => {
    expect((await createApp(build).request('/api/query', post({ query: 'RETURN 1 AS x' }))).status).to.equal(501)
  })
})

describe('serve: exports of a part', () => {
  const build = openBuild(writeSampleBuild())
  const app = createApp(build, { exporters: registeredExporters() })
  const signed = build.facts.filter(({ type }) => type === 'SIGNED').map(({ id }) => id)

  it('writes every format, of the facts that are named and no others', async () => {
    for (const { format } of WRITABLE) {
      const answer = await app.request(`/api/export/${format}`, post({ facts: signed }))
      expect(answer.status, format).to.equal(200)
      expect(answer.headers.get('content-disposition')).to.match(/^attachment; filename="communique-/)
      expect((await answer.arrayBuffer()).byteLength, format).to.be.greaterThan(50)
    }
    const json = (await (await app.request('/api/export/json', post({ facts: signed }))).json()) as {
      edges: { key: string }[]
    }
    expect(json.edges.map(({ key }) => key)).to.deep.equal(signed)
  })

  it('narrows by actor, type and day as the command does', async () => {
    const edgesOf = async (query: string): Promise<number> =>
      ((await (await app.request(`/api/export/json?${query}`)).json()) as { edges: unknown[] }).edges.length
    expect(await edgesOf('type=SIGNED')).to.equal(1)
    expect(await edgesOf('type=SIGNED&type=SENT_LETTER_TO')).to.equal(3)
    expect(await edgesOf('actor=Lindahl&since=2031-03-05')).to.equal(1)
  })

  for (const query of ['actor=Nobody', 'type=LOVES', 'since=May'])
    it(`refuses ${query}`, async () => expect((await app.request(`/api/export/json?${query}`)).status).to.equal(400))

  it('refuses a list that is too long', async () => {
    const facts = Array.from({ length: 260_000 }, () => 'fact:0123456789abcd')
    expect((await app.request('/api/export/json', post({ facts }))).status).to.equal(413)
  })
})

describe('serve: rate', () => {
  const build = openBuild(writeSampleBuild())

  it('lets a burst through, then so many a second, and says when to come again', async () => {
    let now = 0
    const app = createApp(build, { rate: { burst: 3, perSecond: 2, clock: () => now } })
    const status = async (): Promise<number> => (await app.request('/api/summary')).status
    expect([await status(), await status(), await status(), await status()]).to.deep.equal([200, 200, 200, 429])
    expect((await app.request('/api/summary')).headers.get('retry-after')).to.equal('1')
    now += 1000
    expect([await status(), await status()]).to.deep.equal([200, 429])
  })

  it('counts each address by itself', async () => {
    const app = createApp(build, { rate: { burst: 1, perSecond: 1, clock: () => 0 } })
    const from = async (remoteAddress: string): Promise<number> =>
      (await app.request('/api/summary', {}, { incoming: { socket: { remoteAddress } } })).status
    expect([await from('a'), await from('a'), await from('b')]).to.deep.equal([200, 429, 200])
  })
})
