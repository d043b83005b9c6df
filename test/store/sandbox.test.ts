import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect } from 'chai'
import { openBuild } from '../../src/graph'
import { openSandbox } from '../../src/store'
import { writeSampleBuild } from '../support/sample-build'

const left = (): string[] =>
  readdirSync(tmpdir()).filter((name) => /^(?:grafeo|communique-(?:query|store))-/.test(name))

describe('the query process', function () {
  this.timeout(120_000)

  it('leaves nothing in the temporary folder, killed or not', async () => {
    const before = left()
    const store = await openSandbox(openBuild(writeSampleBuild()))
    await store.query('MATCH (p:Person) RETURN count(p) AS n')
    expect(left()).to.have.length(before.length + 1)
    const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)'
    const code = await store.query(endless, {}, { timeoutMs: 300 }).catch((error: { code?: string }) => error.code)
    expect(code).to.be.oneOf(['query/timeout', 'query/memory'])
    expect(left()).to.deep.equal(before)
    await store.query('MATCH (p:Person) RETURN count(p) AS n')
    await store.close()
    expect(left()).to.deep.equal(before)
  })
})
