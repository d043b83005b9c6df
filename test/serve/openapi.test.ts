import { validate } from '@readme/openapi-parser'
import { expect } from 'chai'
import type { z } from 'zod'
import { openBuild } from '../../src/graph'
import { createApp, openedOnDemand, registeredExporters } from '../../src/serve'
import { ROUTES } from '../../src/serve/api'
import { apiError } from '../../src/serve/api/answer-schemas'
import { EmbeddedStore, project, type QueryStore } from '../../src/store'
import { writeNastyBuild } from '../support/nasty-build'
import { writeSampleBuild } from '../support/sample-build'

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: unknown }[]
  readonly responses: Readonly<Record<string, unknown>>
}
interface Description {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

const METHODS = ['get', 'post', 'put', 'delete', 'patch'] as const

describe('serve: the description of the API', () => {
  const build = openBuild(writeSampleBuild())
  const nasty = openBuild(writeNastyBuild())
  const store = EmbeddedStore.inMemory()
  const queries: QueryStore = openedOnDemand(async () => {
    await store.load(project(build))
    return store
  })
  after(() => queries.close())
  const app = createApp(build, { exporters: registeredExporters(), queries })
  const described = async (): Promise<Description> =>
    (await (await app.request('/api/openapi.json')).json()) as Description

  it('is valid OpenAPI 3.1, by a parser of that standard', async () => {
    const result = await validate((await described()) as never)
    expect(result, JSON.stringify(result).slice(0, 2000)).to.include({ valid: true })
    expect((await described()).openapi).to.equal('3.1.0')
  })

  it('is refused by that parser where it is not', async () => {
    const broken = { ...(await described()), paths: { '/api/x': { get: { responses: { 200: {} } } } } }
    expect((await validate(broken as never)).valid).to.equal(false)
  })

  it('has one operation a route, and no operation twice', async () => {
    const { paths } = await described()
    const operations = Object.entries(paths).flatMap(([path, item]) =>
      METHODS.flatMap((method) => (item[method] ? [`${method} ${path}`] : [])),
    )
    expect(operations).to.have.members(ROUTES.map(({ method, path }) => `${method} ${path}`))
    const ids = Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId))
    expect(new Set(ids).size).to.equal(ids.length)
  })

  it('names the parameters with their limits', async () => {
    const limit = (await described()).paths['/api/facts']?.['get']?.parameters?.find(({ name }) => name === 'limit')
    expect(limit?.schema).to.deep.include({ type: 'integer', minimum: 0, maximum: 1000 })
  })

  const facts = [build, nasty].flatMap((each) => each.facts.map(({ id }) => [each, `/api/facts/${id}`] as const))
  const entities = [build, nasty].flatMap((each) =>
    each.entities.map(({ id }) => [each, `/api/entities/${id}`] as const),
  )
  const articles = [build, nasty].flatMap((each) =>
    each.articles.map(({ id }) => [each, `/api/articles/${id}`] as const),
  )
  const others = ['/api/summary', '/api/graph', '/api/facts', '/api/search?q=mora', '/api/questions', '/api/schema']
  const apps = new Map([
    [build, app],
    [nasty, createApp(nasty)],
  ])
  const schemaOf = (path: string): z.ZodType | undefined => {
    const wanted = path.replace(/\?.*/, '').replace(/(entities|facts|articles)\/.*/, '$1/{id}')
    return ROUTES.find((each) => each.method === 'get' && each.path === wanted)?.answerSchema
  }
  it('tells every field of every answer, and no answer lacks one', async () => {
    for (const [from, path] of [...facts, ...entities, ...articles, ...others.map((each) => [build, each] as const)]) {
      const answer = await apps.get(from)?.request(path)
      expect(answer?.status, path).to.equal(200)
      const checked = schemaOf(path)?.safeParse(await answer?.json())
      expect(checked?.success, `${path}: ${JSON.stringify(checked?.error?.issues ?? null).slice(0, 500)}`).to.equal(
        true,
      )
    }
  })

  it('tells every field of a query’s answer and of its error', async () => {
    const ask = (query: string) =>
      app.request('/api/query', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
    const schema = ROUTES.find(({ path }) => path === '/api/query')?.answerSchema
    const answer = await ask('MATCH (n:Person) RETURN n, n.name AS name, [1, null, true] AS list')
    expect(schema?.safeParse(await answer.json()).success).to.equal(true)
    const fault = await (await ask('MATCH (n RETURN n')).json()
    expect(apiError.safeParse(fault).success).to.equal(true)
    expect(fault).to.deep.include({ code: 'query/invalid', line: 1, column: 10 })
  })
})
