import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import { communique } from '../support/command-line'
import { articleLine } from '../support/jsonl-articles'
import { visibleFiles } from '../support/visible-files'

const MAIN = resolve(__dirname, '..', '..', 'src', 'cli', 'main.ts')

/** Runs the command as a process of its own, fed through its standard input. */
async function filter(
  input: string,
  ...args: readonly string[]
): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(process.execPath, ['-r', 'ts-node/register/transpile-only', MAIN, ...args])
  child.stdin.end(input)
  const ended = new Promise<number | null>((done) => child.on('close', done))
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, out, error }
}

describe('communique extract and fold', function () {
  this.timeout(300_000)
  const home = mkdtempSync(join(tmpdir(), 'communique-filter-'))
  after(() => rmSync(home, { recursive: true, force: true }))

  it('are a filter and its end: the build of the same file, a bad line told on standard error and in the report', async () => {
    const lines = [articleLine(0), '{"text": 7}', '', articleLine(1), articleLine(2)]
    const file = join(home, 'articles.jsonl')
    writeFileSync(file, `${lines.join('\n')}\n`)
    const whole = await filter(readFileSync(file, 'utf8'), 'extract', '--name', 'articles.jsonl', '--jobs', '2')
    expect(whole.code).to.equal(1)
    expect(whole.error).to.match(/^communique: skipped line 2: articles.jsonl:2: "text" must be a text, got .*\n$/)
    expect(whole.out.split('\n')).to.have.length(5)
    const named = await communique(['extract', file])
    expect(named.stdout).to.equal(whole.out)
    expect(named.stderr).to.match(/^communique: skipped articles.jsonl:2: /)

    const claims = join(home, 'claims.jsonl')
    writeFileSync(claims, whole.out)
    const [built, folded] = [join(home, 'built'), join(home, 'folded')]
    expect((await communique(['build', file, '-o', built, '-q'])).code).to.equal(1)
    const fold = await communique(['fold', claims, '-o', folded])
    expect(fold.code).to.equal(1)
    expect(fold.stdout).to.match(/3 articles, \d+ claims/)
    expect(visibleFiles(folded)).to.deep.equal(visibleFiles(built))
  })

  it('end with 2 and one line where nothing can be done', async () => {
    const empty = join(home, 'empty.jsonl')
    writeFileSync(empty, '')
    expect(await communique(['fold', empty, '-o', join(home, 'none')])).to.include({ code: 2 })
    const missing = await communique(['fold', join(home, 'nowhere'), '-o', join(home, 'none')])
    expect([missing.code, missing.stderr]).to.satisfy(
      ([code, error]: [number, string]) => code === 2 && /^communique: .*expected a part/.test(error),
    )
  })
})
