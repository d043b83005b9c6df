import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import neo4j, { type Driver } from 'neo4j-driver'
import { build, graphOf, openBuild, writeBuild } from '../../src/graph'
import type { Entity } from '../../src/model'
import { digestsOf, Neo4jStore, project } from '../../src/store'
import { startNeo4j, type Neo4jServer } from '../../tools/neo4j/server'
import { neo4jVersions } from '../../tools/neo4j/versions'
import { communique } from '../support/command-line'
import { contents } from '../support/contents'
import { SAMPLE_RECORDS } from '../support/sample-records'

const MAIN = resolve(__dirname, '..', '..', 'src', 'cli', 'main.ts')
const PERSONS = 20_000

const ARTICLES = {
  'pact.txt':
    'President Adela Mora of Chile signed a trade agreement with Norway in Oslo on 3 March 2031. Mora praised Norway.',
  'visit.txt':
    'Peruvian Foreign Minister Ivo Quispe visited Norway on 5 April 2031. Quispe met Chilean President Adela Mora.',
}

/** A build with so many entities that a load of it takes a while. */
function bigBuild(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'communique-big-')), 'build')
  const persons = Array.from({ length: PERSONS }, (_, index): Entity => {
    return { id: `person:p${String(index).padStart(6, '0')}`, label: 'Person', name: `Person ${index}`, aliases: ['x'] }
  })
  const entities = [...SAMPLE_RECORDS.entities, ...persons].sort((a, b) => (a.id < b.id ? -1 : 1))
  const records = { ...SAMPLE_RECORDS, entities }
  const report = { read: 3, articles: 3, skipped: [], sentences: 9, tokens: 90, missed: [] }
  writeBuild(folder, { records, graph: graphOf(records), report, version: 'big', options: {} })
  return folder
}

for (const version of neo4jVersions())
  describe(`communique load into Neo4j ${version.version}`, function () {
    this.timeout(600_000)
    let server: Neo4jServer
    let driver: Driver
    const env = () => ({ NEO4J_PASSWORD: server.password })
    const load = (folder: string, ...flags: string[]) =>
      communique(['load', folder, '--to', server.uri, ...flags], env())
    const count = async (query: string): Promise<number> =>
      Number((await driver.executeQuery(query)).records[0]?.get('n'))
    async function withStore<T>(work: (store: Neo4jStore) => Promise<T>): Promise<T> {
      const store = await Neo4jStore.connect(server)
      return work(store).finally(() => store.close())
    }

    before(async () => {
      server = await startNeo4j({ version })
      driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
    })
    after(async () => {
      await driver?.close()
      await server?.stop()
    })

    it('is completed by the same command after a kill -9 in mid-load', async () => {
      const folder = bigBuild()
      const child = spawn(
        process.execPath,
        ['-r', 'ts-node/register/transpile-only', MAIN, 'load', folder, '--to', server.uri],
        { env: { ...process.env, ...env() }, stdio: 'ignore' },
      )
      const exited = once(child, 'exit')
      let held = 0
      while (held < 3000 && child.exitCode === null) held = await count('MATCH (n:Person) RETURN count(n) AS n')
      child.kill('SIGKILL')
      expect((await exited)[1]).to.equal('SIGKILL')
      held = await count('MATCH (n:Person) RETURN count(n) AS n')
      expect(held).to.be.within(3000, PERSONS - 1)
      const { code, stdout, stderr } = await load(folder)
      expect([code, stderr]).to.deep.equal([0, ''])
      expect(stdout).to.match(new RegExp(`^node +Person +${PERSONS + 2} +${PERSONS + 2} +same$`, 'm'))
      const projection = project(openBuild(folder))
      expect(await withStore((store) => store.digests())).to.deep.equal(digestsOf(projection))
    })

    it('removes what rested on a removed article alone, with --prune, and nothing that is not ours', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'communique-prune-'))
      for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text)
      const out = join(mkdtempSync(join(tmpdir(), 'communique-prune-out-')), 'build')
      await build([folder], out)
      expect((await load(out, '--replace', '-q')).code).to.equal(0)
      await driver.executeQuery("MATCH (s:State) WHERE s.name = 'Norway' CREATE (:Note {text: 'mine'})-[:ABOUT]->(s)")
      expect(await count("MATCH (n) WHERE n.name = 'Ivo Quispe' RETURN count(n) AS n")).to.equal(1)

      rmSync(join(folder, 'visit.txt'))
      await build([folder], out)
      const kept = await load(out, '-q')
      expect(kept.code).to.equal(1)
      expect(kept.stderr).to.match(/node Article: expected 1 as in the build, the database has 2/)
      const pruned = await load(out, '--prune')
      expect([pruned.code, pruned.stderr]).to.deep.equal([0, ''])
      expect(await withStore((store) => store.digests())).to.deep.equal(digestsOf(project(openBuild(out))))
      expect(await count("MATCH (n) WHERE n.name = 'Ivo Quispe' RETURN count(n) AS n")).to.equal(0)
      expect(await count("MATCH (n) WHERE n.name = 'Adela Mora' RETURN count(n) AS n")).to.equal(1)
      expect(await count('MATCH (:Note)-[r:ABOUT]->(:State) RETURN count(r) AS n')).to.equal(1)
      await driver.executeQuery('MATCH (n:Note) DETACH DELETE n')

      const before = await withStore(contents)
      expect((await load(out, '--replace', '-q')).code).to.equal(0)
      expect(await withStore(contents)).to.equal(before)
    })

    it('sees and mends what was changed in the database', async () => {
      const out = bigBuild()
      expect((await load(out, '--replace', '-q')).code).to.equal(0)
      await driver.executeQuery("MATCH (n:Person {id: 'person:adela-mora'}) SET n.rumour = 'x', n.name = 'Other'")
      await driver.executeQuery("MATCH (a:Entity {id: 'state:PER'}), (b:Entity {id: 'state:NOR'}) CREATE (a)-[:PRAISED {id: 'fact:false'}]->(b)") // prettier-ignore
      const seen = await load(out, '-q')
      expect(seen.code).to.equal(1)
      expect(seen.stderr).to.match(/node Person: expected the content of the build, the database has other properties/)
      expect(seen.stderr).to.match(/relationship PRAISED: expected 1 as in the build, the database has 2/)
      expect(seen.stderr).not.to.include('SENT_LETTER_TO')
      const mended = await load(out, '--prune', '-q')
      expect([mended.code, mended.stderr]).to.deep.equal([0, ''])
    })
  })
