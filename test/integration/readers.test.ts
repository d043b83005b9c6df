import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { daysOfFact } from '../../src/export/spells'
import { prepareReaders, read } from '../../tools/readers/read'
import { builds, type NamedBuild } from '../support/builds'
import { written } from '../support/written'

const DAY_MS = 86_400_000
const DAYS = ['2024-06-19', '2031-03-09', '2031-04-15']

describe('Files, by other programs', function () {
  this.timeout(600_000)
  const folder = mkdtempSync(join(tmpdir(), 'communique-readers-'))
  let readers = ''
  let all: NamedBuild[] = []
  before(async () => {
    ;[readers, all] = await Promise.all([prepareReaders(), builds()])
  })

  for (const [index, name] of ['sample', 'nasty', 'seeds'].entries()) {
    it(`Gephi keeps every node and edge of ${name}, and shows on its timeline what the facts tell`, async () => {
      const build = all[index]?.build
      if (!build) throw new Error('expected a build')
      const file = join(folder, `${name}.gexf`)
      writeFileSync(file, written('gexf', build))
      const ranges = build.facts.flatMap((fact) => (fact.to === null ? [] : (daysOfFact(fact) ?? [])))
      const shown = DAYS.map((day): [string, number] => {
        const number = Date.parse(day) / DAY_MS
        return [day, ranges.filter(({ first, last }) => first <= number && number <= last).length]
      })
      expect(shown.some(([, count]) => count > 0)).to.equal(true)
      expect(await read(readers, 'ReadGexf', [file, ...DAYS])).to.deep.equal({
        nodes: build.graph.nodes.length,
        edges: build.graph.edges.length,
        dynamic: true,
        format: 'DATE',
        low: Math.min(...ranges.map(({ first }) => first)) * DAY_MS,
        high: Math.max(...ranges.map(({ last }) => last)) * DAY_MS,
        datedAt: Object.fromEntries(shown),
        issues: ['GEXF version 1.3'],
      })
    })

    it(`JGraphT finds that the GraphML of ${name} keeps to the schema, and reads all of it`, async () => {
      const build = all[index]?.build
      if (!build) throw new Error('expected a build')
      const file = join(folder, `${name}.graphml`)
      writeFileSync(file, written('graphml', build))
      expect(await read(readers, 'ReadGraphml', [file])).to.deep.equal({
        nodes: build.graph.nodes.length,
        edges: build.graph.edges.length,
        names: new Set(build.graph.nodes.map(({ attributes }) => attributes['name'])).size,
        types: new Set(build.graph.edges.map(({ attributes }) => attributes['type'])).size,
      })
    })
  }

  it('JGraphT would see a broken schema', async () => {
    const file = join(folder, 'broken.graphml')
    const build = all[0]?.build
    writeFileSync(file, (build ? written('graphml', build) : '').replace('attr.type="int"', 'attr.type="number"'))
    const outcome = await read(readers, 'ReadGraphml', [file]).then(String, String)
    expect(outcome).to.match(/ImportException|SAXParse/)
  })
})
