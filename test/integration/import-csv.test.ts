import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import neo4j from 'neo4j-driver'
import { countsOf, EmbeddedStore, Neo4jStore, project, readCypher, statementsIn } from '../../src/store'
import { importCsv } from '../../tools/neo4j/import-csv'
import { startNeo4j } from '../../tools/neo4j/server'
import { neo4jVersions } from '../../tools/neo4j/versions'
import { builds } from '../support/builds'
import { communique } from '../support/command-line'
import { contents, withoutEmptyLists } from '../support/contents'

describe('CSV, by the importer of Neo4j', function () {
  this.timeout(600_000)
  for (const version of neo4jVersions())
    for (const [index, name] of ['nasty', 'seeds'].entries())
      it(`${version.version} holds what loading gives: ${name}`, async () => {
        const build = (await builds())[index + 1]?.build
        if (!build) throw new Error('expected a build')
        const folder = join(mkdtempSync(join(tmpdir(), 'communique-csv-')), 'it is here')
        const { code, stdout } = await communique(['export', build.folder, '-f', 'neo4j-csv', '-o', folder])
        expect([code, stdout.match(/--nodes='/g)?.length ?? 0]).to.satisfy(([ok, files]: number[]) => ok === 0 && (files ?? 0) > 3) // prettier-ignore
        let printed = ''
        const server = await startNeo4j({
          version,
          fill: async (home, jars) => {
            printed = await importCsv(folder, version, home, jars)
          },
        })
        try {
          const projection = project(build)
          expect(printed).to.match(new RegExp(`\\n  ${projection.nodes.length} nodes\\n  ${projection.edges.length} relationships\\n`)) // prettier-ignore
          const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
          for (const statement of statementsIn(readCypher('constraints.cypher'))) await driver.executeQuery(statement)
          await driver.close()
          const store = await Neo4jStore.connect(server)
          expect(await store.counts()).to.deep.equal(countsOf(projection))
          const embedded = EmbeddedStore.inMemory()
          await embedded.load(projection)
          expect(await contents(store, withoutEmptyLists)).to.equal(await contents(embedded, withoutEmptyLists))
          await embedded.close()
          await store.close()
        } finally {
          await server.stop()
        }
      })
})
