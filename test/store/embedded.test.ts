import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { openBuild } from '../../src/graph'
import {
  countsOf,
  EmbeddedStore,
  openSandbox,
  project,
  questionNamed,
  savedStoreOf,
  type QueryStore,
} from '../../src/store'
import { NASTY, NASTY_RECORDS } from '../support/nasty-build'
import { writeSampleBuild } from '../support/sample-build'
import { SAMPLE_RECORDS } from '../support/sample-records'

async function rejection(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
    return 'no error'
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

describe('embedded store', () => {
  it('holds what the projection has, also when it is loaded twice', async () => {
    const projection = project(SAMPLE_RECORDS)
    const store = EmbeddedStore.inMemory()
    for (let time = 0; time < 2; time++) {
      await store.load(projection)
      expect(await store.counts()).to.deep.equal(countsOf(projection))
    }
    await store.close()
  })

  it('reports its progress up to the last row', async () => {
    const store = EmbeddedStore.inMemory()
    const seen: number[] = []
    await store.load(project(SAMPLE_RECORDS), ({ done, total }) => seen.push(total - done))
    expect(seen.at(-1)).to.equal(0)
    await store.close()
  })

  it('gives back any text as it was', async () => {
    const store = EmbeddedStore.inMemory()
    await store.load(project(NASTY_RECORDS))
    const { rows } = await store.query(
      'MATCH (n:Person) WHERE n.id = $id RETURN n.name AS name, n.aliases AS aliases',
      {
        id: 'person:nasty',
      },
    )
    const expected = NASTY.replace('\uD800', '\uFFFD')
    expect(rows).to.deep.equal([[expected, [expected, 'plain']]])
    await store.close()
  })
})

describe('saved store', () => {
  it('lies in the build, is made once, and replaces that of an earlier build', async () => {
    const build = openBuild(writeSampleBuild())
    const folder = join(build.folder, '.store')
    mkdirSync(folder)
    writeFileSync(join(folder, 'old.db'), '')
    const made = await Promise.all([savedStoreOf(build), savedStoreOf(build)])
    expect(new Set(made.map(({ file }) => file)).size).to.equal(1)
    expect(readdirSync(folder)).to.have.length(1)
    expect(Object.keys(build.manifest.files).some((name) => name.includes('.store'))).to.equal(false)
  })

  it('goes elsewhere where the build cannot be written, and is removed then', async function () {
    const build = openBuild(writeSampleBuild())
    writeFileSync(join(build.folder, '.store'), 'in the way')
    chmodSync(join(build.folder, '.store'), 0o444)
    const { file, dispose } = await savedStoreOf(build)
    expect(file.startsWith(build.folder)).to.equal(false)
    expect(existsSync(file)).to.equal(true)
    dispose()
    expect(existsSync(file)).to.equal(false)
  })
})

describe('sandbox', () => {
  let store: QueryStore
  before(async () => {
    store = await openSandbox(openBuild(writeSampleBuild()))
  })
  after(() => store.close())

  const CASES = [
    { name: 'a write', text: 'CREATE (n:X)', code: 'query/not-read-only' },
    { name: 'nonsense', text: 'MATCH (n RETURN n', code: 'query/invalid' },
    { name: 'a missing parameter', text: 'RETURN $x AS x', code: 'query/parameter' },
    {
      name: 'a query without end',
      text: 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*) AS n',
      limits: { timeoutMs: 300 },
      code: 'query/timeout',
    },
    {
      name: 'a query that eats memory',
      text: 'UNWIND range(1, 10000000000) AS i WITH collect(i) AS list RETURN size(list) AS n',
      limits: { maxMemoryMb: 400, timeoutMs: 10_000 },
      code: 'query/memory',
    },
  ]
  for (const { name, text, limits, code } of CASES)
    it(`ends ${name} with ${code} and answers the next query`, async () => {
      expect(await rejection(store.query(text, {}, limits))).to.equal(code)
      expect((await store.query('MATCH (p:Person) RETURN count(p) AS n')).rows).to.deep.equal([[2]])
    })

  it('cuts long results and says so', async () => {
    const { rows, truncated } = await store.query('UNWIND range(1, 100) AS i RETURN i AS i', {}, { maxRows: 3 })
    expect([rows, truncated]).to.deep.equal([[[1], [2], [3]], true])
  })

  it('answers queries that come at once, each with its own rows', async () => {
    const tables = await Promise.all([1, 2, 3].map((x) => store.query('RETURN $x AS x', { x })))
    expect(tables.map(({ rows }) => rows)).to.deep.equal([[[1]], [[2]], [[3]]])
  })

  it('answers a saved question', async () => {
    const { columns, rows } = await store.query(questionNamed('who-wrote-to-whom').text)
    expect(rows.map((row) => row[columns.indexOf('date')])).to.deep.equal(['2031-03-03', '2031-03-09'])
  })
})
