import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { communique } from '../support/command-line'
import { articleText } from '../support/jsonl-articles'
import { until } from '../support/until'

const MAIN = resolve(__dirname, '..', '..', 'src', 'cli', 'main.ts')

describe('communique watch, add and remove', function () {
  this.timeout(300_000)
  const home = mkdtempSync(join(tmpdir(), 'communique-watch-'))
  after(() => rmSync(home, { recursive: true, force: true }))

  it('watch until interrupted, through a state without articles', async () => {
    const [articles, output] = [join(home, 'watched'), join(home, 'watched-build')]
    mkdirSync(articles)
    const args = ['-r', 'ts-node/register/transpile-only', MAIN, 'watch', articles, '-o', output]
    const child = spawn(process.execPath, args)
    const ended = new Promise<number | null>((done) => child.on('close', done))
    let [out, error] = ['', '']
    child.stdout.on('data', (data) => (out += String(data)))
    child.stderr.on('data', (data) => (error += String(data)))
    try {
      await until(() => error.includes('expected at least one article') || child.exitCode !== null)
      writeFileSync(join(articles, 'a.txt'), articleText(0))
      await until(() => out.includes('1 articles') || child.exitCode !== null)
      writeFileSync(join(articles, 'b.txt'), articleText(1))
      await until(() => out.includes('2 articles') || child.exitCode !== null)
      child.kill('SIGTERM')
      expect([await ended, out.includes('2 articles')]).to.deep.equal([0, true])
    } finally {
      child.kill('SIGKILL')
    }
  })

  it('tell what was added, replaced and removed, and end with 2 where nothing was', async () => {
    const [articles, output] = [join(home, 'articles'), join(home, 'build')]
    mkdirSync(articles)
    writeFileSync(join(articles, 'a.txt'), articleText(0))
    writeFileSync(join(home, 'b.txt'), articleText(1))
    writeFileSync(join(home, 'empty.txt'), '')
    await communique(['build', articles, '-o', output, '-q'])
    const added = await communique(['add', output, join(home, 'b.txt'), join(home, 'empty.txt')])
    expect(added.code).to.equal(1)
    expect(added.stdout).to.match(/1 added, 0 replaced, 0 removed; 2 articles/)
    expect(added.stderr).to.match(/^communique: skipped empty\.txt: [^\n]*\n$/)
    const again = await communique(['add', output, join(home, 'b.txt')])
    expect([again.code, again.stderr]).to.deep.equal([0, ''])
    expect(again.stdout).to.match(/0 added, 1 replaced, 0 removed; 2 articles/)
    const removed = await communique(['remove', output, 'a.txt'])
    expect([removed.code, removed.stdout]).to.satisfy(
      ([code, text]: [number, string]) => code === 0 && /0 added, 0 replaced, 1 removed; 1 articles/.test(text),
    )
    expect((await communique(['remove', output])).code).to.equal(2)
    const unknown = await communique(['remove', output, 'a.txt'])
    expect([unknown.code, unknown.stderr]).to.deep.equal([
      2,
      'communique: a.txt: expected an article of the build, by id or by its name there, got none\n',
    ])
    expect((await communique(['watch', articles, '-o', join(articles, 'build')])).stderr).to.match(
      /expected a folder outside the articles/,
    )
  })
})
