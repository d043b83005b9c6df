import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect } from 'chai'
import { openBuild, writeBuild, graphOf } from '../../src/graph'
import { isGrounded } from '../../src/model'
import { SAMPLE_RECORDS } from '../support/sample-records'
import { writeSampleBuild } from '../support/sample-build'

const CONTENT = {
  records: SAMPLE_RECORDS,
  graph: graphOf(SAMPLE_RECORDS),
  report: { read: 0, articles: 0, skipped: [], sentences: 0, tokens: 0, missed: [] },
  version: 'test',
  options: {},
}

describe('build folder', () => {
  it('is read back as it was written', () => {
    const build = openBuild(writeSampleBuild())
    for (const kind of ['articles', 'entities', 'claims', 'facts'] as const)
      expect(build[kind], kind).to.deep.equal(SAMPLE_RECORDS[kind])
    expect(build.graph.edges).to.have.length(SAMPLE_RECORDS.facts.filter((fact) => fact.to !== null).length)
    expect(build.manifest.counts.claims).to.equal(SAMPLE_RECORDS.claims.length)
  })

  it('is byte-identical when written twice, positions included', () => {
    const [first, second] = [writeSampleBuild(), writeSampleBuild()]
    for (const file of ['claims.jsonl', 'graph.json', 'manifest.json'])
      expect(readFileSync(join(first, file), 'utf8'), file).to.equal(readFileSync(join(second, file), 'utf8'))
  })

  it('holds only grounded claims', () => {
    const texts = new Map(SAMPLE_RECORDS.articles.map((article) => [article.id, article.text]))
    for (const claim of SAMPLE_RECORDS.claims)
      for (const span of [claim, claim.spans.trigger, claim.spans.subject, claim.spans.object ?? claim])
        expect(isGrounded(texts.get(claim.articleId) ?? '', span), claim.quote).to.equal(true)
  })

  it('never overwrites a folder that is not a build', () => {
    const folder = mkdtempSync(join(tmpdir(), 'communique-foreign-'))
    writeFileSync(join(folder, 'thesis.doc'), 'work of years')
    expect(() => writeBuild(folder, CONTENT)).to.throw(/expected an earlier build or an empty folder/)
    expect(readFileSync(join(folder, 'thesis.doc'), 'utf8')).to.equal('work of years')
  })

  it('says what is missing or broken, and where', () => {
    expect(() => openBuild('/nowhere')).to.throw(/\/nowhere: expected a build/)
    const folder = writeSampleBuild()
    writeFileSync(join(folder, 'facts.jsonl'), '{"id":"x"}\n{broken\n')
    expect(() => openBuild(folder).facts).to.throw(/facts\.jsonl:2/)
  })
})
