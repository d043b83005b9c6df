import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { build, keepDone, openBuild, refuseAmongArticles } from '../../src/graph'
import { loadEngine } from '../../src/language'
import { articleText } from '../support/jsonl-articles'
import { until } from '../support/until'
import { visibleFiles } from '../support/visible-files'

describe('keepDone', function () {
  this.timeout(300_000)
  const home = mkdtempSync(join(tmpdir(), 'communique-watch-'))
  after(() => rmSync(home, { recursive: true, force: true }))

  it('builds anew when an article comes, changes or goes, also below, and during a build', async () => {
    const [articles, folder, engine] = [join(home, 'articles'), join(home, 'build'), loadEngine()]
    mkdirSync(articles)
    const write = (name: string, number: number): void =>
      writeFileSync(join(articles, name), `${articleText(number)}\n`)
    write('a.txt', 0)
    let during: (() => void) | undefined
    const keeping = await keepDone(
      [articles],
      async () => {
        during?.()
        during = undefined
        await build([articles], folder, { engine })
      },
      { quietMs: 50 },
    )
    const names = (): string[] =>
      openBuild(folder)
        .articles.map(({ uri }) => uri)
        .sort()
    expect(names()).to.deep.equal(['a.txt'])
    write('b.txt', 1)
    await until(() => names().length === 2)
    mkdirSync(join(articles, 'sub'))
    write('sub/c.txt', 2)
    during = () => write('d.txt', 3)
    await until(() => names().length === 4)
    expect(names()).to.deep.equal(['a.txt', 'b.txt', 'd.txt', 'sub/c.txt'])
    write('a.txt', 5)
    await until(() => openBuild(folder).articles.some(({ text }) => text === articleText(5)))
    rmSync(join(articles, 'b.txt'))
    await until(() => names().length === 3)
    await keeping.stop()
    const again = join(home, 'again')
    await build([articles], again, { engine })
    expect(visibleFiles(folder)).to.deep.equal(visibleFiles(again))
  })

  it('refuses a build among its own articles', () => {
    expect(() => refuseAmongArticles('articles/build', ['articles'])).to.throw(/expected a folder outside the articles/)
    expect(() => refuseAmongArticles('articles', ['articles'])).to.throw(/expected a folder outside/)
    expect(() => refuseAmongArticles('articles-build', ['articles', 'wires'])).to.not.throw()
  })
})
