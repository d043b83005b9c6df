import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import { openBuild } from '../../src/graph'
import { openSandbox, type QueryStore } from '../../src/store'
import { HOSTILE_QUERIES } from '../support/hostile-queries'
import { writeSampleBuild } from '../support/sample-build'

const LIMITS = { timeoutMs: 3000, maxRows: 1000, maxMemoryMb: 512, maxBytes: 4_000_000 }
/** What this process may grow by while it takes in answers. */
const MAX_GROWTH_MB = 256
const MEGABYTE = 1024 * 1024
const canLook = process.platform === 'linux'

/** The largest memory, in megabytes, that any child process had so far. */
function peakOfChildren(before: number): number {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ')
  return children.filter(Boolean).reduce((most, id) => {
    try {
      const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? []
      return Math.max(most, Number(kilobytes) / 1024)
    } catch {
      return most
    }
  }, before)
}

describe(`${HOSTILE_QUERIES.length} hostile queries on the embedded store`, function () {
  this.timeout(120_000)
  let store: QueryStore
  before(async () => {
    store = await openSandbox(openBuild(writeSampleBuild()))
  })
  after(() => store.close())

  for (const { name, text, parameters, codes } of HOSTILE_QUERIES)
    it(`stops one that ${name}, and answers the next`, async () => {
      const before = process.memoryUsage.rss()
      let peak = 0
      const look = canLook ? setInterval(() => (peak = peakOfChildren(peak)), 4) : undefined
      const code = await store.query(text, parameters, LIMITS).then(
        ({ rows }) => `${rows.length} rows`,
        (error: { code?: string }) => error.code ?? String(error),
      )
      clearInterval(look)
      expect(codes).to.include(code)
      expect(peak, 'megabytes of the query process').to.be.below(LIMITS.maxMemoryMb)
      expect((process.memoryUsage.rss() - before) / MEGABYTE, 'megabytes that this process grew by').to.be.below(
        MAX_GROWTH_MB,
      )
      expect((await store.query('MATCH (p:Person) RETURN count(p) AS n')).rows).to.deep.equal([[2]])
    })

  it('cuts an answer to the bytes that it may have, and says so', async () => {
    const text = "UNWIND range(1, 900) AS i RETURN i AS i, reduce(s = 'x', k IN range(1, 14) | s + s) AS text"
    const { rows, truncated } = await store.query(text, {}, { ...LIMITS, maxBytes: 1_000_000 })
    expect(truncated).to.equal(true)
    expect(rows.length).to.be.within(50, 62)
  })
})
