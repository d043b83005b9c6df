import { resolve } from 'node:path'
import { expect } from 'chai'
import { analyseArticle, fold, foldRecords, parseLedger, type ArticleAnalysis } from '../../../src/graph'
import { readArticles } from '../../../src/ingest'
import { loadEngine } from '../../../src/language'

const SEEDS = resolve(__dirname, '..', '..', '..', 'seeds')

/** Everything that a fold gives, one line a record. */
function lines(analyses: readonly ArticleAnalysis[], held: number | undefined, ledger = ''): string[] {
  const told: string[] = []
  const sorted = [...analyses].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const report = fold(
    { count: sorted.length, analysisAt: (index) => sorted[index] as ArticleAnalysis },
    {
      analysis: () => {},
      article: (json) => told.push(`article ${json}`),
      entity: (json) => told.push(`entity ${json}`),
      claim: (json) => told.push(`claim ${json}`),
      fact: (json) => told.push(`fact ${json}`),
    },
    { ledger: parseLedger(ledger, 'ledger').lines, spills: held === undefined ? {} : { held } },
  )
  return [...told, JSON.stringify(report)]
}

describe('fold', function () {
  this.timeout(180_000)
  const analyses: ArticleAnalysis[] = []
  before(async () => {
    for await (const read of readArticles([SEEDS]))
      if (read.kind === 'article') analyses.push(analyseArticle(read.article, loadEngine()))
  })

  it('gives the same from memory and from runs on disk', () => {
    const inMemory = lines(analyses, undefined)
    expect(inMemory.length).to.be.greaterThan(200)
    expect(lines(analyses, 20_000)).to.deep.equal(inMemory)
  })

  it('applies a ledger alike from memory and from disk, and in whatever order articles come', () => {
    const { facts } = foldRecords(analyses)
    const [first, second] = facts.filter(({ type, from }) => type === 'SENT_LETTER_TO' && from.startsWith('person:'))
    const ledger = `person:kim-jong-un not-same person:xi-jinping\n${first?.id ?? ''} same ${second?.id ?? ''}\n`
    const inMemory = lines(analyses, undefined, ledger)
    expect(lines(analyses, 20_000, ledger)).to.deep.equal(inMemory)
    expect(lines([...analyses].reverse(), undefined, ledger)).to.deep.equal(inMemory)
    const { effects } = foldRecords(analyses, parseLedger(ledger, 'ledger').lines)
    expect(effects.map(({ line, unknown }) => [line, unknown])).to.deep.equal([
      [1, []],
      [2, []],
    ])
  })
})
