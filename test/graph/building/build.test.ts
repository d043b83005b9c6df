import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { build, openBuild, verifyBuild } from '../../../src/graph'
import type { LanguageEngine } from '../../../src/language'
import { loadEngine } from '../../../src/language'
import { visibleFiles } from '../../support/visible-files'

const temporary = (): string => mkdtempSync(join(tmpdir(), 'communique-building-'))
const CITIES = ['Oslo', 'Lima', 'Quito', 'Accra', 'Hanoi', 'Tunis', 'Sofia', 'Minsk']
const STATES = ['Norway', 'Peru', 'Ecuador', 'Ghana', 'Vietnam', 'Tunisia', 'Bulgaria', 'Chile']

/** An article of invented acts, another for each number. */
function textOf(number: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, index) => {
    const [a, b] = [STATES[(number + index) % 8] ?? '', STATES[(number + index * 3 + 1) % 8] ?? '']
    return `${a} accused ${b} of arming group number ${number * 100 + index} in ${CITIES[index % 8] ?? ''} on ${1 + (index % 28)} March 2031.`
  }).join(' ')
}

/** Quick to read: nothing happens in it. */
const FILLER = ' The rain over the grey harbour, the wet roofs and the old boats.'

/** Articles of so many sentences that tell something and of so many that do not. */
function articles(count: number, sentences: number, fillers = 0): string {
  const folder = join(temporary(), 'articles')
  mkdirSync(folder)
  for (let number = 0; number < count; number++)
    writeFileSync(join(folder, `${number}.txt`), textOf(number, sentences) + FILLER.repeat(fillers) + '\n')
  return folder
}

/** The engine, with the texts that it was asked about. */
function counting(): LanguageEngine & { readonly asked: string[] } {
  const engine = loadEngine()
  const asked: string[] = []
  return {
    id: engine.id,
    asked,
    analyse(text, options) {
      asked.push(text)
      return engine.analyse(text, options)
    },
  }
}

describe('build', function () {
  this.timeout(300_000)

  it('gives the same bytes in this thread, with one worker and with three', async () => {
    const inputs = articles(24, 12, 140)
    const folders: string[] = []
    for (const options of [{ engine: loadEngine() }, { jobs: 1 }, { jobs: 3 }]) {
      const folder = join(temporary(), 'build')
      const calls: number[] = []
      await build([inputs], folder, { ...options, onProgress: (done, all) => calls.push(done, all) })
      expect(calls.filter((_, index) => index % 2 === 0)).to.deep.equal(Array.from({ length: 25 }, (_, done) => done))
      folders.push(folder)
    }
    const [first = '', ...others] = folders
    expect(openBuild(first).facts.length).to.be.greaterThan(20)
    for (const other of others) expect(visibleFiles(other)).to.deep.equal(visibleFiles(first))
  })

  it('extracts no article twice, a finished build or one that was cut off', async () => {
    const [inputs, folder] = [articles(4, 2), join(temporary(), 'build')]
    const first = counting()
    await build([inputs], folder, { engine: first })
    expect(first.asked).to.have.length(4)
    const whole = visibleFiles(folder)
    const parts = join(folder, '.parts', 'parts.jsonl')
    const lines = readFileSync(parts, 'utf8').split('\n')
    // As a process leaves it that is killed while it writes the second line.
    writeFileSync(parts, `${lines[0] ?? ''}\n${(lines[1] ?? '').slice(0, 900)}`)
    const second = counting()
    await build([inputs], folder, { engine: second })
    expect(second.asked).to.have.length(3)
    expect(visibleFiles(folder)).to.deep.equal(whole)
    const third = counting()
    await build([inputs], folder, { engine: third })
    expect(third.asked).to.have.length(0)
    appendFileSync(join(inputs, '0.txt'), 'Peru praised Ghana.\n')
    await build([inputs], folder, { engine: third })
    expect(third.asked).to.have.length(1)
  })

  it('reports an article that hangs, builds the others, and tries it again the next time', async () => {
    const [inputs, folder] = [articles(3, 2), join(temporary(), 'build')]
    const patient = loadEngine()
    const hanging: LanguageEngine = {
      id: patient.id,
      analyse: (text, options) => {
        if (text.includes('number 100 ')) for (;;);
        return patient.analyse(text, options)
      },
    }
    const { report } = await build([inputs], folder, { engine: hanging, timeoutMs: 8000 })
    expect(report.skipped.map(({ uri, code }) => [uri, code])).to.deep.equal([['1.txt', 'extract/timeout']])
    expect([report.read, report.articles]).to.deep.equal([3, 2])
    const again = await build([inputs], folder, { engine: patient })
    expect(again.report.skipped).to.deep.equal([])
    expect(again.report.articles).to.equal(3)
  })

  it('keeps the build that is there where the articles are not', async () => {
    const folder = join(temporary(), 'build')
    await build([articles(1, 2)], folder)
    const before = visibleFiles(folder)
    const error = await build([join(folder, 'nowhere')], folder).catch((cause: Error) => cause)
    expect(String(error)).to.match(/expected at least one article, got none .*the build there stays as it is/)
    expect(visibleFiles(folder)).to.deep.equal(before)
  })
})

describe('the build folder', function () {
  this.timeout(300_000)

  it('is read as the new build from the commit on, and the moves that are left are made by the next writer', async () => {
    const [one, two] = [join(temporary(), 'build'), join(temporary(), 'build')]
    await build([articles(1, 2)], one)
    await build([articles(2, 3)], two)
    const [before, after] = [openBuild(one), visibleFiles(two)]
    // As a process leaves it that is killed between two moves.
    mkdirSync(join(one, '.commit'))
    for (const [name, text] of Object.entries(after)) writeFileSync(join(one, '.commit', name), text)
    renameSync(join(one, '.commit', 'articles.jsonl'), join(one, 'articles.jsonl'))
    expect(verifyBuild(one)).to.deep.equal([])
    expect(openBuild(one).articles).to.have.length(2)
    expect(before.articles, 'opened before').to.have.length(1)
    expect(before.facts.flatMap(({ quotes }) => quotes.map(({ articleId }) => articleId))).to.satisfy((ids: string[]) =>
      ids.every((id) => id === before.articles[0]?.id),
    )
    await build([articles(2, 3)], one)
    expect(existsSync(join(one, '.commit'))).to.equal(false)
    expect(visibleFiles(one)).to.deep.equal(after)
  })

  const OWNERS: readonly (readonly [string, () => unknown, boolean])[] = [
    ['this process', () => ({ pid: process.pid, began: null, host: hostname() }), true],
    ['a process of another machine', () => ({ pid: 1, began: null, host: `not-${hostname()}` }), true],
    ['a process that is gone', () => ({ pid: spawnSync('true').pid, began: null, host: hostname() }), false],
    ['a process whose number went to another', () => ({ pid: process.pid, began: '1', host: hostname() }), false],
    ['nobody that can be told', () => 'torn', false],
  ]
  for (const [what, owner, isHeld] of OWNERS)
    it(`${isHeld ? 'is not written while locked by' : 'is taken over from'} ${what}`, async () => {
      const folder = join(temporary(), 'build')
      mkdirSync(folder)
      writeFileSync(join(folder, '.lock'), JSON.stringify(owner()))
      const inputs = articles(1, 2)
      const error = await build([inputs], folder).then(
        () => undefined,
        (cause: { code?: string; message: string }) => cause,
      )
      expect(error?.code).to.equal(isHeld ? 'build/locked' : undefined)
      if (isHeld) expect(error?.message).to.match(/expected no other writer, but process \d+/)
      expect(existsSync(join(folder, 'manifest.json'))).to.equal(!isHeld)
      expect(existsSync(join(folder, '.lock')), 'lock').to.equal(isHeld)
    })

  it('is refused in one line where nothing can be written', async () => {
    const file = join(temporary(), 'file')
    writeFileSync(file, '')
    const error = await build([articles(1, 2)], join(file, 'build')).catch((cause: { code?: string }) => cause)
    expect((error as { code?: string }).code).to.match(/^build\/(?:unwritable|not-a-build)$/)
  })
})
