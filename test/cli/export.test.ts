import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { communique } from '../support/command-line'
import { writeSampleBuild } from '../support/sample-build'

describe('communique export', () => {
  const build = writeSampleBuild()
  const folder = mkdtempSync(join(tmpdir(), 'communique-export-'))

  it('writes a part of a build to standard output', async () => {
    const { code, stdout } = await communique(['export', build, '-f', 'claims', '--actor', 'Mora', '--type', 'SIGNED'])
    expect(code).to.equal(0)
    expect(stdout.trimEnd().split('\n')).to.have.length(2)
  })

  it('writes a dossier that names what was chosen', async () => {
    const file = join(folder, 'd.html')
    expect((await communique(['export', build, '-f', 'dossier', '--since', '2031-04', '-o', file])).code).to.equal(0)
    expect(readFileSync(file, 'utf8')).to.include('1 facts from 1 articles; chosen: since 2031-04')
  })

  it('writes a folder for the importer of Neo4j, prints its command, and a ZIP where one is named', async () => {
    const out = join(folder, 'csv')
    const { code, stdout } = await communique(['export', build, '-f', 'neo4j-csv', '-o', out])
    expect(code).to.equal(0)
    expect(stdout).to.match(/^with the server stopped: neo4j-admin database import full neo4j --nodes=/)
    expect(readdirSync(out)).to.include.members(['import.sh', 'nodes-Person.csv', 'relationships-SIGNED.csv'])
    const zip = join(folder, 'csv.zip')
    expect((await communique(['export', build, '-f', 'neo4j-csv', '-o', zip])).code).to.equal(0)
    expect(readFileSync(zip).subarray(0, 2).toString()).to.equal('PK')
  })

  const REFUSED = [
    { flags: ['-f', 'claims', '--actor', 'Nobody'], says: /--actor: expected .* got "Nobody"/ },
    { flags: ['-f', 'claims', '--type', 'LOVES'], says: /--type: expected a relation type, got "LOVES"/ },
    { flags: ['-f', 'claims', '--until', 'May'], says: /--until: expected 2024/ },
    { flags: ['-f', 'neo4j-csv', '-o', '/dev/null/x'], says: /\/dev\/null\/x: / },
  ]
  for (const { flags, says } of REFUSED)
    it(`is refused in one line: ${flags.join(' ')}`, async () => {
      const { code, stderr } = await communique(['export', build, ...flags])
      expect(code).to.equal(2)
      expect(stderr).to.match(says)
      expect(stderr.trimEnd().split('\n')).to.have.length(1)
    })
})
