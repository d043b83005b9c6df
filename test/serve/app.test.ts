import { expect } from 'chai'
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBuild } from '../../src/graph'
import { contentId } from '../../src/model'
import { createApp, CONTENT_SECURITY_POLICY, type AppOptions } from '../../src/serve'
import type { ArticleList, ArticleView, EntityView, FactList, FactView, SearchAnswer, Summary } from '../../src/serve'
import { writeSampleBuild } from '../support/sample-build'

const build = openBuild(writeSampleBuild())
const SECRET = 'not for the browser'

function viewFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'communique-view-'))
  mkdirSync(join(root, 'viz', 'assets'), { recursive: true })
  writeFileSync(join(root, 'secret.json'), SECRET)
  writeFileSync(join(root, 'viz', 'index.html'), '<!doctype html><title>view</title>')
  writeFileSync(join(root, 'viz', 'assets', 'index-abc.js'), 'export {}')
  writeFileSync(join(root, 'viz', 'notes.exe'), SECRET)
  return join(root, 'viz')
}

const app = createApp(build, { viewFolder: viewFolder() })
const get = async <T>(path: string): Promise<T> => {
  const answer = await app.request(path)
  expect(answer.status, path).to.equal(200)
  return (await answer.json()) as T
}
const factOf = (type: string): string => build.facts.find((fact) => fact.type === type)?.id ?? ''
const articleOf = (uri: string): string => build.articles.find((article) => article.uri === uri)?.id ?? ''

describe('serve: the API', () => {
  it('sums up the build', async () => {
    const summary = await get<Summary>('/api/summary')
    expect(summary.counts).to.deep.equal(build.manifest.counts)
    expect(summary.labels.find(({ label }) => label === 'State')?.count).to.equal(4)
    expect(summary.types.find(({ type }) => type === 'SENT_LETTER_TO')).to.include({ facts: 2, quadClass: 1 })
    expect(summary.types.map(({ type }) => type)).to.not.include('VETOED')
  })

  it('gives graph.json as it is', async () => {
    expect(await get('/api/graph')).to.deep.equal(JSON.parse(JSON.stringify(build.graph)))
  })

  it('gives an entity with its ties by type and direction', async () => {
    const view = await get<EntityView>('/api/entities/person:jonas-lindahl')
    expect(view.entity.aliases).to.deep.equal(['Lindahl'])
    expect(view.country?.name).to.equal('Norway')
    expect(view.ties).to.deep.equal([
      { type: 'SENT_LETTER_TO', direction: 'out', count: 2 },
      { type: 'LEADS', direction: 'out', count: 1 },
      { type: 'MET_WITH', direction: 'both', count: 1 },
      { type: 'PRAISED', direction: 'out', count: 1 },
    ])
    expect(view.facts.map(({ start }) => start)).to.deep.equal([
      '2031-03-03',
      '2031-03-09',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('lists a fact without an object in the entity that it belongs to', async () => {
    const view = await get<EntityView>('/api/entities/state:NOR')
    expect(view.facts.find(({ type }) => type === 'DENIED')?.to).to.equal(null)
  })

  it('gives a fact with its evidence, oldest report first, marked in its paragraph', async () => {
    const view = await get<FactView>(`/api/facts/${factOf('SUPPLIED_WEAPONS_TO')}`)
    expect(view.fact).to.include({ status: 'disputed', articleCount: 2, outletCount: 2 })
    expect(view.claims.map(({ article, modality }) => [article.publishedOn, article.outlet, modality])).to.deep.equal([
      ['2031-03-10', 'Oslo Times', 'alleged'],
      ['2031-03-10', 'Oslo Times', 'denied'],
      ['2031-05-02', 'Lima Post', 'alleged'],
    ])
    expect(view.claims[2]?.attributedTo.map(({ name }) => name)).to.deep.equal(['Peru', 'NPB'])
    for (const { quote, context, article } of view.claims) {
      const marked = context.marks.find(({ kind }) => kind === 'quote')
      expect(context.text.slice(marked?.start, marked?.end)).to.equal(quote)
      const text = build.articles.find(({ id }) => id === article.id)?.text ?? ''
      expect(text.slice(context.start, context.start + context.text.length)).to.equal(context.text)
      expect(context.text).to.not.include('\n')
    }
  })

  it('leaves unknown outlets and dates out', async () => {
    const view = await get<FactView>(`/api/facts/${factOf('MET_WITH')}`)
    expect(view.claims[0]?.article).to.deep.equal({ id: articleOf('note.txt'), uri: 'note.txt' })
    expect(view.fact).to.not.have.property('start')
    expect(view.claims[0]?.place?.name).to.equal('Santiago')
  })

  it('pages through all facts', async () => {
    const first = await get<FactList>('/api/facts?limit=4')
    const rest = await get<FactList>('/api/facts?offset=4')
    expect(first.total).to.equal(build.facts.length)
    expect([...first.facts, ...rest.facts].map(({ id }) => id)).to.deep.equal(build.facts.map(({ id }) => id))
  })

  it('lists the articles without their texts, in pages', async () => {
    const first = await get<ArticleList>('/api/articles?limit=1')
    const rest = await get<ArticleList>('/api/articles?offset=1')
    expect(first.total).to.equal(build.articles.length)
    expect([...first.articles, ...rest.articles].map(({ id }) => id)).to.deep.equal(build.articles.map(({ id }) => id))
    expect(rest.articles.some((article) => 'text' in article)).to.equal(false)
  })

  it('tells what each article says of a fact, and the voice that all of them rest on', async () => {
    const { fact, origins, links } = await get<FactView>(`/api/facts/${factOf('SUPPLIED_WEAPONS_TO')}`)
    const reports = Object.fromEntries(fact.reports.map(({ articleId, modalities }) => [articleId, modalities]))
    expect(reports).to.deep.equal({
      [articleOf('oslo.txt')]: ['alleged', 'denied'],
      [articleOf('lima.txt')]: ['alleged'],
    })
    expect(origins.map(({ name, articles }) => [name, articles.length])).to.deep.equal([['NPB', 2]])
    expect(links).to.deep.equal([])
    expect(fact).to.not.have.property('datedAsNews')
  })

  it('gives an article with every claim in it', async () => {
    const view = await get<ArticleView>(`/api/articles/${articleOf('lima.txt')}`)
    expect(view.article).to.include({ title: 'Peru blames Norway', outlet: 'Lima Post', dateBasis: 'option' })
    expect(view.claims.map(({ type }) => type)).to.have.members(['ACCUSED', 'SUPPLIED_WEAPONS_TO', 'SIGNED', 'LEADS'])
    expect(view.claims.every(({ factId }) => build.facts.some(({ id }) => id === factId))).to.equal(true)
    expect(view.sources[0]?.name).to.equal('NPB')
  })
})

describe('serve: search', () => {
  const cases: readonly (readonly [
    query: string,
    expected: string,
    in_: (answer: SearchAnswer) => readonly string[],
  ])[] = [
    ['adela', 'Adela Mora', (a) => a.entities.map(({ name }) => name)],
    ['ÁDÉLÅ mora', 'Adela Mora', (a) => a.entities.map(({ name }) => name)],
    ['norwegian', 'Norway', (a) => a.entities.map(({ name }) => name)],
    ['press bureau', 'Norsk Press Bureau', (a) => a.entities.flatMap(({ alias }) => alias ?? [])],
    ['sent letter', 'SENT_LETTER_TO', (a) => a.facts.map(({ type }) => type)],
    ['letter lindahl', 'SENT_LETTER_TO', (a) => a.facts.map(({ type }) => type)],
    ['second letter', 'Lindahl sent Mora a second letter on 9 March 2031', (a) => a.quotes.map(({ quote }) => quote)],
  ]
  for (const [query, expected, pick] of cases)
    it(`"${query}" finds ${expected}`, async () => {
      expect(pick(await get<SearchAnswer>(`/api/search?q=${encodeURIComponent(query)}`))).to.include(expected)
    })

  for (const query of ['', '  ', '—', 'zzz'])
    it(`"${query}" finds nothing`, async () => {
      const answer = await get<SearchAnswer>(`/api/search?q=${encodeURIComponent(query)}`)
      expect([answer.entities, answer.facts, answer.quotes]).to.deep.equal([[], [], []])
    })
})

describe('serve: refusals', () => {
  const cases: readonly (readonly [path: string, init: RequestInit, status: number, code: string])[] = [
    ['/api/entities/person:nobody', {}, 404, 'serve/not-found'],
    ['/api/facts/fact:0', {}, 404, 'serve/not-found'],
    ['/api/facts/__proto__', {}, 404, 'serve/not-found'],
    ['/api/articles/article:0', {}, 404, 'serve/not-found'],
    ['/api/export/csv', {}, 404, 'serve/not-found'],
    ['/api/export/constructor', {}, 404, 'serve/not-found'],
    ['/api/nothing', {}, 404, 'serve/not-found'],
    ['/index.htm', {}, 404, 'serve/not-found'],
    ['/notes.exe', {}, 404, 'serve/not-found'],
    ['/../secret.json', {}, 404, 'serve/not-found'],
    ['/..%2fsecret.json', {}, 404, 'serve/not-found'],
    ['/assets/..%2f..%2fsecret.json', {}, 404, 'serve/not-found'],
    ['/%2e%2e/secret.json', {}, 404, 'serve/not-found'],
    ['/..%5csecret.json', {}, 404, 'serve/not-found'],
    ['/api/facts?limit=-1', {}, 400, 'serve/bad-request'],
    ['/api/facts?limit=1001', {}, 400, 'serve/bad-request'],
    ['/api/facts?offset=1e3', {}, 400, 'serve/bad-request'],
    [`/api/search?q=${'x'.repeat(201)}`, {}, 400, 'serve/bad-request'],
    [`/api/search?q=${'x'.repeat(3000)}`, {}, 414, 'serve/target-too-long'],
    ['/api/summary', { method: 'POST' }, 405, 'serve/read-only'],
    ['/api/facts/fact:0', { method: 'DELETE' }, 405, 'serve/read-only'],
    ['/api/summary', { method: 'OPTIONS' }, 405, 'serve/read-only'],
    ['/api/summary', { headers: { host: 'evil.example' } }, 403, 'serve/foreign-host'],
    ['/', { headers: { host: 'localhost.evil.example:4321' } }, 403, 'serve/foreign-host'],
    ['/', { headers: { host: '127.0.0.1.evil.example' } }, 403, 'serve/foreign-host'],
  ]
  for (const [path, init, status, code] of cases)
    it(`${init.method ?? 'GET'} ${path.slice(0, 60)} ${JSON.stringify(init.headers ?? {})} is ${status}`, async () => {
      const answer = await app.request(path, init)
      const text = await answer.text()
      expect(answer.status).to.equal(status)
      expect(text).to.not.include(SECRET)
      const body = JSON.parse(text) as { code: string; message: string }
      expect(body).to.have.all.keys('code', 'message')
      expect(body.code).to.equal(code)
      expect(answer.headers.get('content-security-policy')).to.equal(CONTENT_SECURITY_POLICY)
      if (status === 405) expect(answer.headers.get('allow')).to.equal('GET, HEAD')
    })

  for (const host of ['localhost', 'localhost:4321', '127.0.0.1:80', '127.8.8.8', '[::1]:4321', 'LOCALHOST:1'])
    it(`answers Host ${host}`, async () => {
      expect((await app.request('/api/summary', { headers: { host } })).status).to.equal(200)
    })

  it('answers any Host where it is bound to another address', async () => {
    const open = createApp(build, { viewFolder: viewFolder(), hosts: 'any' })
    expect((await open.request('/api/summary', { headers: { host: 'desk.example' } })).status).to.equal(200)
  })

  it('says what is missing where the view is not built', async () => {
    const bare = createApp(build, { viewFolder: join(tmpdir(), 'communique-no-such-folder') })
    const answer = await bare.request('/')
    expect(answer.status).to.equal(503)
    expect(((await answer.json()) as { message: string }).message).to.include('npm run build')
  })

  it('does not tell what went wrong inside', async () => {
    const exporters: AppOptions['exporters'] = {
      bad: { mediaType: 'text/plain', fileName: 'bad.txt', write: () => Promise.reject(new Error('/home/secret')) },
    }
    const answer = await createApp(build, { exporters }).request('/api/export/bad')
    expect(answer.status).to.equal(500)
    expect(await answer.text()).to.not.include('secret')
  })
})

describe('serve: headers and files', () => {
  for (const path of ['/', '/assets/index-abc.js', '/api/summary', '/api/graph'])
    it(`${path} has the security headers`, async () => {
      const { status, headers } = await app.request(path)
      expect(status).to.equal(200)
      expect(headers.get('content-security-policy')).to.match(
        /^default-src 'none'; script-src 'self'; style-src 'self'/,
      )
      expect(headers.get('content-security-policy')).to.not.include('unsafe')
      expect(headers.get('x-content-type-options')).to.equal('nosniff')
      expect(headers.get('referrer-policy')).to.equal('no-referrer')
    })

  it('serves the view with its media types, hashed files for long', async () => {
    expect((await app.request('/')).headers.get('content-type')).to.equal('text/html; charset=utf-8')
    const script = await app.request('/assets/index-abc.js')
    expect(script.headers.get('content-type')).to.equal('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).to.include('immutable')
  })

  it('offers exporters by name', async () => {
    const exporters: AppOptions['exporters'] = {
      ids: { mediaType: 'text/csv', fileName: 'ids.csv', write: (b) => b.facts.map(({ id }) => id).join('\n') },
    }
    const exporting = createApp(build, { exporters })
    const answer = await exporting.request('/api/export/ids')
    expect(answer.headers.get('content-disposition')).to.equal('attachment; filename="ids.csv"')
    expect((await answer.text()).split('\n')).to.have.length(build.facts.length)
    expect(((await (await exporting.request('/api/summary')).json()) as Summary).exports).to.deep.equal(['ids'])
  })

  it('knows its own ids', () => {
    expect(articleOf('note.txt')).to.equal(contentId('article', build.articles.find((a) => a.uri === 'note.txt')?.text))
  })
})
