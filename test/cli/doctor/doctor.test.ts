import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Finding } from '../../../src/cli/doctor'
import { space } from '../../../src/cli/doctor/folders'
import { locale, memory, terminal, view } from '../../../src/cli/doctor/machine'
import { modelWeights } from '../../../src/cli/doctor/model'
import { embeddedStore } from '../../../src/cli/doctor/stores'
import { nodeVersion } from '../../../src/cli/doctor/versions'
import { EXIT } from '../../../src/cli/exit-codes'
import { loadEngine } from '../../../src/language'
import { VERSION } from '../../../src/version'
import { communique } from '../../support/command-line'
import { writeSampleBuild } from '../../support/sample-build'

const NO_NEO4J = { NEO4J_URI: '' }

async function findings(...args: readonly string[]): Promise<{ code: number; of: (name: string) => Finding }> {
  const { code, stdout } = await communique(['doctor', '--format', 'json', ...args], NO_NEO4J)
  const all = JSON.parse(stdout) as Finding[]
  const of = (name: string): Finding => {
    const found = all.find((each) => each.name === name)
    if (found === undefined) throw new Error(`no finding ${name}: ${stdout}`)
    return found
  }
  return { code, of }
}

describe('communique doctor', function () {
  this.timeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'communique-doctor-'))

  it('finds versions, weights, store and folders well, and tells their values', async () => {
    const { code, of } = await findings(join(folder, 'not', 'yet', 'there'), '--port', '0')
    expect(code).to.equal(EXIT.ok)
    expect(of('communique')).to.deep.equal({ name: 'communique', status: 'ok', found: VERSION })
    expect(of('model').found).to.equal(loadEngine().id)
    for (const name of ['node', 'model', 'embedded store', 'neo4j', 'build', 'port'])
      expect(of(name).status).to.equal('ok')
    expect(of('build').found).to.match(/none yet$/)
    expect(of('build place').found).to.include(`${folder} can be written`)
  })

  it('prints a line each, with what to do below', async () => {
    const { stdout } = await communique(['doctor', writeSampleBuild(), '--port', '0'], { LC_ALL: 'C', ...NO_NEO4J })
    expect(stdout).to.match(/^ok {4}communique {8}\S+$/m)
    if (process.platform === 'linux') expect(stdout).to.match(/^warn {2}locale {12}C\n +→ set LC_ALL=C.UTF-8/m)
  })

  it('warns of a port that is taken', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { code, of } = await findings('--port', String(port))
    server.close()
    expect(of('port')).to.include({ status: 'warn', found: `${port}: EADDRINUSE` })
    expect(code).to.equal(EXIT.ok)
  })

  it('fails for a Neo4j server that does not answer', async () => {
    const { code, of } = await findings('--port', '0', '--to', 'bolt://127.0.0.1:1', '--password', 'none')
    expect(of('neo4j')).to.include({ status: 'fail' })
    expect(of('neo4j').todo).to.match(/start the server/)
    expect(code).to.equal(EXIT.problems)
  })

  it('fails where the build cannot be written', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const { code, of } = await findings(join(file, 'build'), '--port', '0')
    expect(of('build place').status).to.equal('fail')
    expect(code).to.equal(EXIT.problems)
  })

  it('fails for a build that cannot be read', async () => {
    const broken = join(folder, 'broken')
    mkdirSync(broken)
    writeFileSync(join(broken, 'manifest.json'), '{')
    const { code, of } = await findings(broken, '--port', '0')
    expect(of('build').status).to.equal('fail')
    expect(code).to.equal(EXIT.problems)
  })

  it('warns of a build by another version', async () => {
    const other = join(folder, 'other')
    mkdirSync(other)
    const counts = { articles: 1, claims: 2, entities: 3, facts: 4 }
    writeFileSync(
      join(other, 'manifest.json'),
      JSON.stringify({ format: 1, version: '0.0.0', options: {}, files: {}, counts }),
    )
    expect((await findings(other, '--port', '0')).of('build')).to.include({
      status: 'warn',
      found: `${other}: 1 articles, 2 claims, by 0.0.0`,
    })
  })

  const CASES: readonly (readonly [what: string, finding: () => Finding, status: Finding['status']])[] = [
    ['an old Node', () => nodeVersion('20.18.3'), 'fail'],
    ['an older Node', () => nodeVersion('9.99.0'), 'fail'],
    ['the oldest Node that will do', () => nodeVersion('20.19.0'), 'ok'],
    ['a new Node', () => nodeVersion('24.1.0'), 'ok'],
    ['weights that cannot be read', () => modelWeights(() => { throw new Error('bad') }), 'fail'],
    ['weights that tell no tree', () => modelWeights(() => ({ id: 'none', analyse: () => [] })), 'fail'],
    ['a full disk', () => space('x', folder, 5), 'fail'],
    ['a disk that is nearly full', () => space('x', folder, 500), 'warn'],
    ['a disk with room', () => space('x', folder, 5000), 'ok'],
    ['little memory', () => memory(512), 'warn'],
    ['a view that is not built', () => view(join(folder, 'no-view')), 'warn'],
    ['UTF-8', () => locale({ LANG: 'en_GB.UTF-8' }, 'linux'), 'ok'],
    ['another character set behind UTF-8', () => locale({ LANG: 'en_GB.UTF-8', LC_ALL: 'POSIX' }, 'linux'), 'warn'],
    ['no locale', () => locale({}, 'linux'), 'warn'],
    ['no locale on macOS', () => locale({}, 'darwin'), 'ok'],
    ['a terminal', () => terminal({ isTTY: true, columns: 100 }), 'ok'],
  ] // prettier-ignore
  for (const [what, finding, status] of CASES) it(`${what}: ${status}`, () => expect(finding().status).to.equal(status))

  it('an embedded store that cannot be opened: fail', async () => {
    const { status, found } = await embeddedStore(() => {
      throw new Error('no such module')
    })
    expect({ status, found }).to.deep.equal({ status: 'fail', found: 'no such module' })
  })
})
