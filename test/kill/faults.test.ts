import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { articleText } from '../support/jsonl-articles'
import { until } from '../support/until'
import { visibleFiles } from '../support/visible-files'
import { compile, type Compiled } from './support/compiled'
import { start } from './support/run'

describe('a machine that fails a build', function () {
  this.timeout(600_000)
  const home = mkdtempSync(join(tmpdir(), 'communique-faults-'))
  const articles = join(home, 'articles')
  let compiled: Compiled
  let calm: Record<string, string>
  let made = 0
  const fresh = (): string => join(home, `build-${++made}`)
  const run = (...args: string[]) => start(compiled.main, args).ended

  before(async () => {
    compiled = compile()
    mkdirSync(articles)
    for (let number = 0; number < 6; number++)
      writeFileSync(join(articles, `${number}.txt`), `${articleText(number)}\n`)
    const folder = fresh()
    expect((await run('build', articles, '-o', folder, '-q')).code).to.equal(0)
    calm = visibleFiles(folder)
  })
  after(() => {
    compiled.remove()
    rmSync(home, { recursive: true, force: true })
  })

  // A file may grow to this many blocks of 512 bytes, as on a disk that is full: first what is kept of articles, then the build.
  for (const blocks of [1, 24])
    it(`says that the disk is full (${blocks} blocks), keeps the build that is there, and goes on when it is not`, async () => {
      const folder = fresh()
      const one = join(home, 'one.txt')
      writeFileSync(one, `${articleText(40, 1)}\n`)
      expect((await run('build', one, '-o', folder, '-q')).code).to.equal(0)
      const before = visibleFiles(folder)
      const limited = spawnSync('sh', ['-c', `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, compiled.main, 'build', articles, '-o', folder, '-q'], { encoding: 'utf8' }) // prettier-ignore
      expect(limited.status, limited.stderr).to.equal(2)
      expect(limited.stderr).to.match(/^communique: [^\n]*(?:could not be written|can be written)[^\n]*EFBIG[^\n]*\n$/)
      expect(visibleFiles(folder)).to.deep.equal(before)
      expect((await run('verify', folder)).code).to.equal(0)
      expect((await run('build', articles, '-o', folder, '-q')).code).to.equal(0)
      expect(visibleFiles(folder)).to.deep.equal(calm)
    })

  it('says that a folder cannot be written', async () => {
    const folder = fresh()
    mkdirSync(folder)
    chmodSync(folder, 0o555)
    // Root writes everywhere but into the kernel’s own tree.
    const target = process.getuid?.() === 0 ? '/proc/communique-build' : folder
    const { code, error } = await run('build', articles, '-o', target, '-q')
    expect(code).to.equal(2)
    expect(error).to.match(/^communique: [^\n]*expected a folder that can be written[^\n]*\n$/)
    expect(error).to.include(target)
    chmodSync(folder, 0o755)
  })

  it('lets one of two builds at once write, and tells the other by whom', async () => {
    const folder = fresh()
    const first = start(compiled.main, ['build', articles, '-o', folder, '-q'])
    await until(() => existsSync(join(folder, '.lock')) || first.child.exitCode !== null)
    // Stopped, it holds the lock for as long as the other runs.
    first.child.kill('SIGSTOP')
    const second = await run('build', articles, '-o', folder, '-q')
    first.child.kill('SIGCONT')
    expect(second.code).to.equal(2)
    expect(second.error).to.match(
      /^communique: [^\n]*expected no other writer, but process \d+ writes to it; wait for it/,
    )
    expect(second.error).to.include(`process ${first.child.pid ?? 0} `)
    expect(await first.ended).to.include({ code: 0, error: '' })
    expect(visibleFiles(folder)).to.deep.equal(calm)
  })

  it('gives the same where the clock runs backwards, also when going on with what was done in its future', async () => {
    const backwards = join(home, 'backwards.js')
    writeFileSync(
      backwards,
      `const real = Date.now; let back = 0
       Date.now = () => real() - (back += 60_000)
       const Own = Date
       globalThis.Date = class extends Own { constructor(...given) { given.length === 0 ? super(Date.now()) : super(...given) } }`,
    )
    const folder = fresh()
    const one = join(articles, '0.txt')
    expect((await run('build', one, '-o', folder, '-q')).code).to.equal(0)
    const env = { NODE_OPTIONS: `--require ${backwards}` }
    const ended = await start(compiled.main, ['build', articles, '-o', folder, '-q'], env).ended
    expect([ended.code, ended.error]).to.deep.equal([0, ''])
    expect(visibleFiles(folder)).to.deep.equal(calm)
    expect((await start(compiled.main, ['verify', folder], env).ended).code).to.equal(0)
  })
})
