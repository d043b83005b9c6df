import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { build, manifestTextOf, openBuild } from '../../src/graph'
import { loadEngine } from '../../src/language'
import { createApp, liveApp, openedOnDemand, type ServedState, type Summary } from '../../src/serve'
import { EmbeddedStore, project } from '../../src/store'
import { articleText } from '../support/jsonl-articles'

describe('liveApp', function () {
  this.timeout(300_000)
  const home = mkdtempSync(join(tmpdir(), 'communique-live-'))
  const [articles, folder] = [join(home, 'articles.jsonl'), join(home, 'build')]
  const rebuild = (count: number): Promise<unknown> => {
    const lines = Array.from({ length: count }, (_, number) => JSON.stringify({ text: articleText(number) }))
    writeFileSync(articles, lines.join('\n'))
    return build([articles], folder, { engine: loadEngine() })
  }
  after(() => rmSync(home, { recursive: true, force: true }))

  it('answers by the newest state, queries too, tells its id, and closes old states after their last answer', async () => {
    await rebuild(1)
    let [now, opened, closed] = [0, 0, 0]
    const problems: string[] = []
    let isBroken = false
    const live: ServedState = liveApp({
      stateOf: () => manifestTextOf(folder),
      clock: () => now,
      onProblem: (error) => problems.push((error as Error).message),
      open: () => {
        if (isBroken) throw new Error('broken')
        opened++
        const own = openBuild(folder)
        const store = EmbeddedStore.inMemory()
        const queries = openedOnDemand(async () => {
          await store.load(project(own))
          return store
        })
        const close = async (): Promise<void> => {
          await queries.close()
          closed++
        }
        return { app: createApp(own, { queries }), close }
      },
    })
    const get = async <T>(path: string): Promise<T> => (await (await live.app.request(path)).json()) as T
    const articlesBy = async (): Promise<readonly [string, number, unknown]> => {
      const { id } = await get<{ id: string }>('/api/build')
      const { counts } = await get<Summary>('/api/summary')
      const asked = await live.app.request('/api/query', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query: 'MATCH (a:Article) RETURN count(a) AS n', parameters: {} }),
      })
      return [id, counts.articles, ((await asked.json()) as { rows: unknown[][] }).rows[0]?.[0]]
    }
    const first = await articlesBy()
    expect(first.slice(1)).to.deep.equal([1, 1])
    await rebuild(3)
    expect(await articlesBy(), 'no look yet').to.deep.equal(first)
    now += 1000
    const second = await articlesBy()
    expect(second.slice(1)).to.deep.equal([3, 3])
    expect(second[0])
      .to.match(/^[\da-f]{16}$/)
      .and.not.equal(first[0])
    expect([opened, closed]).to.deep.equal([2, 1])
    isBroken = true
    await rebuild(2)
    now += 1000
    expect(await articlesBy()).to.deep.equal(second)
    expect(problems).to.deep.equal(['broken'])
    rmSync(folder, { recursive: true })
    now += 1000
    expect((await get<{ id: string }>('/api/build')).id).to.equal(second[0])
    await live.close()
    expect(closed).to.equal(2)
  })
})
