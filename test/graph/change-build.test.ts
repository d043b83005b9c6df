import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { addToBuild, build, openBuild, removeFromBuild, type BuildOptions, type Removal } from '../../src/graph'
import { loadEngine, type LanguageEngine } from '../../src/language'
import { articleLine, articleText } from '../support/jsonl-articles'
import { visibleFiles } from '../support/visible-files'

const home = mkdtempSync(join(tmpdir(), 'communique-change-'))
let made = 0
const fresh = (name: string): string => join(home, `${++made}-${name}`)
const real = loadEngine()
const asked: string[] = []
const engine: LanguageEngine = {
  id: real.id,
  analyse(text, options) {
    asked.push(text)
    return real.analyse(text, options)
  },
}

/** A folder of text files: each name with the number of its article. */
function folderOf(files: Readonly<Record<string, number>>): string {
  const folder = fresh('articles')
  for (const [name, number] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), `${articleText(number)}\n`)
  }
  return folder
}

async function builtOf(inputs: readonly string[], options: BuildOptions = {}): Promise<string> {
  const folder = fresh('build')
  await build(inputs, folder, { engine, ...options })
  return folder
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string; message: string }) => `${error.code}: ${error.message}`,
  )

describe('addToBuild and removeFromBuild', function () {
  this.timeout(300_000)
  beforeEach(() => asked.splice(0))
  after(() => rmSync(home, { recursive: true, force: true }))

  it('give the bytes of a new build of the articles that there are then, and extract what is new alone', async () => {
    const [old, fresher] = [folderOf({ 'a.txt': 0, 'b.txt': 1 }), folderOf({ 'c.txt': 2, 'b.txt': 3 })]
    const folder = await builtOf([old])
    asked.splice(0)
    const added = await addToBuild(folder, [fresher], { engine })
    expect([added.added, added.replaced, added.skipped]).to.deep.equal([1, 1, []])
    expect(asked).to.have.length(2)
    const all = await builtOf([folderOf({ 'a.txt': 0, 'b.txt': 3, 'c.txt': 2 })])
    expect(visibleFiles(folder)).to.deep.equal(visibleFiles(all))
    asked.splice(0)
    await addToBuild(folder, [fresher], { engine })
    expect(asked, 'a second time').to.deep.equal([])
    expect(visibleFiles(folder)).to.deep.equal(visibleFiles(all))
    const removed = await removeFromBuild(folder, { names: ['b.txt', 'c.txt'] }, { engine })
    expect([removed.removed, removed.manifest.counts.articles]).to.deep.equal([2, 1])
    expect(asked).to.deep.equal([])
    expect(visibleFiles(folder)).to.deep.equal(visibleFiles(await builtOf([folderOf({ 'a.txt': 0 })])))
  })

  it('leave an article that stands elsewhere too, under its other name', async () => {
    const folder = await builtOf([folderOf({ 'a.txt': 0, 'z.txt': 1 })])
    await addToBuild(folder, [folderOf({ 'b.txt': 0 })], { engine })
    expect(openBuild(folder).articles.map(({ duplicates }) => duplicates)).to.deep.include(['b.txt'])
    await removeFromBuild(folder, { names: ['a.txt'] }, { engine })
    expect(visibleFiles(folder)).to.deep.equal(visibleFiles(await builtOf([folderOf({ 'b.txt': 0, 'z.txt': 1 })])))
  })

  it('go on telling what was skipped, and the options and the ledger that hold for all', async () => {
    const articles = folderOf({ 'a.txt': 0 })
    writeFileSync(join(articles, 'empty.txt'), '')
    writeFileSync(join(articles, 'identities.ledger'), 'state:NOR not-same state:PER\n')
    const more = folderOf({ 'b.txt': 1 })
    const folder = await builtOf([articles], { date: '2031', outlet: 'Harbour Post' })
    const { skipped } = await addToBuild(folder, [more], { engine, date: '2031' })
    expect(skipped).to.deep.equal([])
    const { report, manifest } = openBuild(folder)
    expect(report.skipped.map(({ uri }) => uri)).to.deep.equal(['empty.txt'])
    expect(report.ledger?.lines).to.have.length(1)
    expect(manifest.options).to.deep.equal({ engine: engine.id, date: '2031' })
    await removeFromBuild(folder, { names: ['empty.txt'] }, { engine })
    expect(openBuild(folder).report.skipped).to.deep.equal([])
  })

  const REMOVALS: readonly (readonly [string, Removal, readonly string[]])[] = [
    ['an id', { names: [''] }, ['b.txt', 'sub/c.txt', 'lines.jsonl:1', 'lines.jsonl:2', 'named']],
    ['a name', { names: ['b.txt'] }, ['a.txt', 'sub/c.txt', 'lines.jsonl:1', 'lines.jsonl:2', 'named']],
    ['a folder', { names: ['sub/'] }, ['a.txt', 'b.txt', 'lines.jsonl:1', 'lines.jsonl:2', 'named']],
    ['the lines of a file', { names: ['lines.jsonl'] }, ['a.txt', 'b.txt', 'sub/c.txt', 'named']],
    ['one line', { names: ['lines.jsonl:2'] }, ['a.txt', 'b.txt', 'sub/c.txt', 'lines.jsonl:1', 'named']],
    ['an outlet', { outlets: ['andean courier'] }, ['a.txt', 'b.txt', 'sub/c.txt', 'lines.jsonl:1', 'lines.jsonl:2']],
    ['an outlet by id', { outlets: ['outlet:andean-courier'] }, ['a.txt', 'b.txt', 'sub/c.txt', 'lines.jsonl:1', 'lines.jsonl:2']], // prettier-ignore
  ]
  for (const [what, removal, left] of REMOVALS)
    it(`remove what is named by ${what}`, async () => {
      const articles = folderOf({ 'a.txt': 0, 'b.txt': 1, 'sub/c.txt': 2 })
      const named = articleLine(6).replace('https://example.org/6', 'named')
      writeFileSync(
        join(articles, 'lines.jsonl'),
        [4, 5].map((n) => JSON.stringify({ text: articleText(n) })).join('\n'),
      )
      appendFileSync(join(articles, 'lines.jsonl'), `\n${named}\n`)
      const folder = await builtOf([articles])
      const id = openBuild(folder).articles.find(({ uri }) => uri === 'a.txt')?.id ?? ''
      const names = removal.names?.map((name) => (name === '' ? id.slice(0, 14) : name))
      await removeFromBuild(folder, { ...removal, ...(names && { names }) }, { engine })
      expect(openBuild(folder).articles.map(({ uri }) => uri)).to.have.members(left)
    })

  const REFUSED: readonly (readonly [string, (folder: string) => Promise<unknown>, RegExp])[] = [
    [
      'no such article',
      (folder) => removeFromBuild(folder, { names: ['b.txt'] }, { engine }),
      /^build\/no-such-article/,
    ],
    [
      'a path outside',
      (folder) => removeFromBuild(folder, { names: ['old/a.txt'] }, { engine }),
      /got none; there is a\.txt$/,
    ],
    ['no such outlet', (folder) => removeFromBuild(folder, { outlets: ['X'] }, { engine }), /^build\/no-such-article/],
    [
      'all articles',
      (folder) => removeFromBuild(folder, { names: ['a.txt'] }, { engine }),
      /^build\/no-articles.*stays as it is/,
    ],
    ['inputs that are not there', (folder) => addToBuild(folder, [join(home, 'nowhere')], { engine }), /^build\/no-articles.*stays as it is/], // prettier-ignore
    ['a build of another version', (folder) => addToBuild(folder, [folderOf({ 'b.txt': 1 })], { engine: { ...engine, id: 'other' } }), /^build\/other-version.*build it again/], // prettier-ignore
    ['no build', () => addToBuild(join(home, 'nowhere'), [home], { engine }), /^build\/missing/],
  ]
  for (const [what, work, message] of REFUSED)
    it(`refuse ${what} and change nothing`, async () => {
      const folder = await builtOf([folderOf({ 'a.txt': 0 })])
      const before = visibleFiles(folder)
      const inputs = readFileSync(join(folder, '.inputs.jsonl'), 'utf8')
      expect(await codeOf(work(folder))).to.match(message)
      expect(visibleFiles(folder)).to.deep.equal(before)
      expect(readFileSync(join(folder, '.inputs.jsonl'), 'utf8')).to.equal(inputs)
    })
})
