import { expect } from 'chai'
import neo4j from 'neo4j-driver'
import { writerOf } from '../../src/export'
import { openBuild, type Build } from '../../src/graph'
import {
  countsOf,
  digestsOf,
  EmbeddedStore,
  Neo4jStore,
  project,
  questions,
  statementsIn,
  type Parameters,
  type Projection,
} from '../../src/store'
import { startNeo4j, type Neo4jServer } from '../../tools/neo4j/server'
import { neo4jVersions } from '../../tools/neo4j/versions'
import { builds, type NamedBuild } from '../support/builds'
import { communique } from '../support/command-line'
import { contents } from '../support/contents'
import { seedParameters, UNANSWERED_BY_SEEDS } from '../support/question-parameters'
import { writeSampleBuild } from '../support/sample-build'

async function failure(promise: Promise<unknown>): Promise<{ readonly code: string; readonly message: string }> {
  try {
    await promise
  } catch (error) {
    return error as { code: string; message: string }
  }
  return { code: 'no error', message: '' }
}

/** Values for every parameter that a saved question has, taken from the build itself. */
function parametersFor({ facts, entities, claims }: Build): Parameters[] {
  const known = facts.filter((fact) => fact.to !== null)
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id
  const days = facts.flatMap((fact) => fact.lastReported ?? []).sort()
  const sources = [...new Set(claims.flatMap((claim) => claim.attributedTo))].sort()
  return [0, Math.floor(known.length / 2), known.length - 1].map((index, turn) => {
    const fact = known[index]
    const other = known[(index + 3) % known.length]
    return {
      a: fact?.from ?? '',
      b: nameOf(fact?.to ?? ''),
      from: fact?.from ?? '',
      to: other?.to ?? '',
      fact: fact?.id ?? '',
      day: days[Math.floor((days.length * (turn + 1)) / 4)] ?? '2000-01-01',
      source: sources[turn % Math.max(1, sources.length)] ?? '',
      actor: nameOf(fact?.from ?? ''),
    }
  })
}

for (const version of neo4jVersions())
  describe(`Neo4j ${version.version}`, function () {
    this.timeout(600_000)
    let server: Neo4jServer
    let all: NamedBuild[] = []

    before(async () => {
      ;[server, all] = await Promise.all([startNeo4j({ version }), builds()])
    })
    after(() => server?.stop())

    async function withStore<T>(work: (store: Neo4jStore) => Promise<T>, password = server.password): Promise<T> {
      const store = await Neo4jStore.connect({ uri: server.uri, user: server.user, password })
      try {
        return await work(store)
      } finally {
        await store.close()
      }
    }

    describe('a store', () => {
      for (const [index, name] of ['sample', 'nasty', 'seeds'].entries())
        describe(`with the ${name} build`, () => {
          let build: Build
          let projection: Projection
          before(async () => {
            const named = all[index]
            expect(named?.name).to.equal(name)
            build = named?.build ?? openBuild('')
            projection = project(build)
            await withStore((store) => store.clear())
          })

          it('holds what the projection has, and loading again changes nothing', () =>
            withStore(async (store) => {
              await store.load(projection)
              expect(await store.counts()).to.deep.equal(countsOf(projection))
              const before = await contents(store)
              await store.load(projection)
              expect(await store.counts()).to.deep.equal(countsOf(projection))
              expect(await contents(store)).to.equal(before)
            }))

          it('holds the same as the embedded store', async () => {
            const embedded = EmbeddedStore.inMemory()
            await embedded.load(projection)
            expect(await withStore(contents)).to.equal(await contents(embedded))
            await embedded.close()
          })

          it('gives the same rows as the embedded store to every saved question', async () => {
            const embedded = EmbeddedStore.inMemory()
            await embedded.load(projection)
            await withStore(async (store) => {
              for (const parameters of parametersFor(build))
                for (const { name: question, text } of questions())
                  expect(await store.query(text, parameters, { timeoutMs: 60_000 }), question).to.deep.equal(
                    await embedded.query(text, parameters),
                  )
            })
            await embedded.close()
          })

          if (name === 'seeds')
            it('answers every saved question on both stores, with rows where the sample corpus has an answer', async () => {
              const embedded = EmbeddedStore.inMemory()
              await embedded.load(projection)
              await withStore(async (store) => {
                for (const { name: question, text } of questions()) {
                  const table = await store.query(text, seedParameters(build), { timeoutMs: 60_000 })
                  expect(table, question).to.deep.equal(await embedded.query(text, seedParameters(build)))
                  expect(table.rows.length > 0, question).to.equal(!UNANSWERED_BY_SEEDS.has(question))
                }
              })
              await embedded.close()
            })

          it('holds the content of the build, by the hash of each label and type', () =>
            withStore(async (store) => {
              await store.load(projection)
              expect(await store.digests()).to.deep.equal(digestsOf(projection))
            }))

          it('holds the same after the Cypher script was run, twice', async () => {
            const loaded = await withStore(contents)
            await withStore((store) => store.clear())
            const script = [...writerOf('cypher').write(build)].join('')
            const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
            for (let time = 0; time < 2; time++)
              for (const statement of statementsIn(script)) await driver.executeQuery(statement)
            await driver.close()
            expect(await withStore(contents)).to.equal(loaded)
          })
        })

      it('keeps whole numbers as integers and measures as floats', () =>
        withStore(async (store) => {
          await store.load(project(openBuild(writeSampleBuild())))
          const odd = await store.query(
            'MATCH (c:Claim) WHERE NOT c.start IS :: INTEGER OR NOT c.confidence IS :: FLOAT RETURN count(*) AS n',
          )
          expect(odd.rows).to.deep.equal([[0]])
          const limited = await store.query('MATCH (c:Claim) RETURN c.id AS id LIMIT $n', { n: 2 })
          expect(limited.rows).to.have.length(2)
        }))

      it('only reads for those who ask', () =>
        withStore(async (store) => {
          const before = await store.counts()
          for (const text of ['CREATE (n:X)', "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", 'CALL db.ping()'])
            expect((await failure(store.query(text))).code, text).to.equal('query/not-read-only')
          expect(await store.counts()).to.deep.equal(before)
        }))

      const LIMITS = [
        { name: 'nonsense', text: 'MATCH (n RETURN n', code: 'query/invalid' },
        { name: 'a missing parameter', text: 'RETURN $x AS x', code: 'query/parameter' },
        {
          name: 'a query without end',
          text: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n',
          code: 'query/timeout',
        },
      ]
      for (const { name, text, code } of LIMITS)
        it(`ends ${name} with ${code}`, () =>
          withStore(async (store) => {
            expect((await failure(store.query(text, {}, { timeoutMs: 500 }))).code).to.equal(code)
          }))

      it('cuts long results and says so', () =>
        withStore(async (store) => {
          const table = await store.query('UNWIND range(1, 100000) AS i RETURN i AS i', {}, { maxRows: 3 })
          expect(table).to.deep.equal({ columns: ['i'], rows: [[1], [2], [3]], truncated: true })
        }))
    })

    describe('the command line', () => {
      const folder = writeSampleBuild()
      const env = () => ({ NEO4J_PASSWORD: server.password })

      it('loads a build twice, prints the counts and ends well', async () => {
        for (let time = 0; time < 2; time++) {
          const { code, stdout, stderr } = await communique(['load', folder, '--to', server.uri, '--replace'], env())
          expect([code, stderr]).to.deep.equal([0, ''])
          expect(stdout).to.match(/^relationship +SENT_LETTER_TO +2 +2 +same$/m)
        }
      })

      it('says which counts differ, and ends with 1', async () => {
        await withStore((store) =>
          store.load({ nodes: [{ id: 'person:other', key: 'Entity', label: 'Person', props: {} }], edges: [] }),
        )
        const { code, stderr } = await communique(['load', folder, '--to', server.uri, '--quiet'], env())
        expect(code).to.equal(1)
        expect(stderr).to.match(/node Person: expected 2 as in the build, the database has 3/)
        expect((await communique(['load', folder, '--to', server.uri, '--replace', '-q'], env())).code).to.equal(0)
      })

      it('asks the server with --to, and gets what the build gives', async () => {
        const args = ['query', 'who-wrote-to-whom', '--format', 'json']
        const remote = await communique([...args, '--to', server.uri], env())
        const local = await communique([...args, '--build', folder])
        expect([remote.code, local.code]).to.deep.equal([0, 0])
        expect(remote.stdout).to.equal(local.stdout)
        expect(JSON.parse(remote.stdout)).to.have.length(2)
      })

      const FAILURES = [
        {
          name: 'a wrong password',
          env: { NEO4J_PASSWORD: 'wrong' },
          says: /refused the user "neo4j": wrong user name or/,
        },
        { name: 'no server', to: 'bolt://127.0.0.1:1', says: /no Neo4j server answers there \(connect ECONNREFUSED/ },
        { name: 'an address of another kind', to: 'http://127.0.0.1', says: /--to: expected an address such as bolt:/ },
        { name: 'an unknown database', database: 'nope', says: /expected a database "nope"/ },
      ]
      for (const { name, to, says, database, env: own } of FAILURES)
        it(`says in one line what is wrong: ${name}`, async () => {
          const args = ['load', folder, '--to', to ?? server.uri, ...(database ? ['--database', database] : [])]
          const { code, stdout, stderr } = await communique(args, own ?? env())
          expect([code, stdout]).to.deep.equal([2, ''])
          expect(stderr).to.match(says)
          expect(stderr.trimEnd().split('\n')).to.have.length(1)
        })

      it('says that the server was lost in mid-load, and completes when it is run again', async () => {
        const many = project(openBuild(folder))
        const nodes = Array.from({ length: 8000 }, (_, index) => ({
          ...{ id: `person:p${index}`, key: 'Entity', label: 'Person', props: { name: `P ${index}` } },
        })) as Projection['nodes']
        const projection = { nodes: [...many.nodes, ...nodes], edges: many.edges }
        const store = await Neo4jStore.connect({ uri: server.uri, user: server.user, password: server.password })
        let ended: Promise<void> | undefined
        const lost = await failure(
          store.load(projection, ({ done }) => {
            if (done > 2000) ended ??= server.kill()
          }),
        )
        await store.close()
        await ended
        expect(lost.code).to.equal('neo4j/lost')
        expect(lost.message).to.match(/the server was lost after \d+ of \d+ rows; run the same command again/)
        await server.restart()
        await withStore(async (again) => {
          await again.load(projection)
          expect(await again.counts()).to.deep.equal(countsOf(projection))
        })
      })
    })
  })
