import { resolve } from 'node:path'
import { expect } from 'chai'
import { extractAll, inProcess, workerPool } from '../../../src/graph/extraction'
import type { LanguageEngine } from '../../../src/language'
import type { Article } from '../../../src/model'

const UNRULY = resolve(__dirname, '..', '..', 'support', 'workers', 'unruly.ts')
const article = (text: string): Article => ({
  id: text,
  uri: `${text}.txt`,
  duplicates: [],
  text,
  blocks: [],
  sources: [],
})

/** How each article ended: the code of its failure or what came back. */
async function outcomes(texts: readonly string[], jobs: number): Promise<Map<string, string>> {
  const pool = workerPool({ jobs, timeoutMs: 4000, module: UNRULY })
  const ended = new Map<string, string>()
  try {
    await extractAll(texts, article, pool, (result) => {
      ended.set(result.task, result.kind === 'extracted' ? result.analysis : `${result.code}: ${result.reason}`)
    })
  } finally {
    await pool.close()
  }
  return ended
}

describe('workerPool', function () {
  this.timeout(180_000)

  const BAD: readonly (readonly [string, RegExp])[] = [
    ['hang', /^extract\/timeout: hang\.txt: expected claims within 4 s/],
    ['exit', /^extract\/crashed: exit\.txt: expected claims, but the worker ended/],
    ['throw', /^extract\/failed: throw\.txt: expected claims, got an error: no way/],
  ]
  for (const jobs of [1, 3])
    it(`leaves out what hangs, ends its worker or fails, and goes on, with ${jobs} workers`, async () => {
      const good = Array.from({ length: 20 }, (_, index) => `good ${index}`)
      const texts = [...good.slice(0, 5), ...BAD.map(([text]) => text), ...good.slice(5)]
      const ended = await outcomes(texts, jobs)
      for (const text of good) expect(ended.get(text)).to.equal(JSON.stringify({ read: text }))
      for (const [text, message] of BAD) expect(ended.get(text), text).to.match(message)
    })
})

describe('inProcess', () => {
  it('ends an article that takes too long, and goes on', async () => {
    const engine: LanguageEngine = {
      id: 'unruly',
      analyse: (text) => {
        if (text === 'hang') for (;;);
        if (text === 'throw') throw new Error('no way')
        return []
      },
    }
    const ended: string[] = []
    await extractAll(['good', 'hang', 'throw', 'good'], article, inProcess(engine, { timeoutMs: 300 }), (result) => {
      ended.push(result.kind === 'extracted' ? 'extracted' : result.code)
    })
    expect(ended).to.deep.equal(['extracted', 'extract/timeout', 'extract/failed', 'extracted'])
  })
})
