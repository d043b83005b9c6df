import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { build, openBuild } from '../../src/graph'
import type { Fact } from '../../src/model'

const [KIM, PUTIN] = ['person:kim-jong-un', 'person:vladimir-putin']

/** What the sample corpus must fold into, by the number of the article in its file's name. */
describe('merging of the sample corpus', function () {
  this.timeout(180_000)
  let facts: readonly Fact[] = []
  let numbers: ReadonlyMap<string, number> = new Map()
  before(async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'communique-seeds-')), 'build')
    await build([resolve(__dirname, '..', '..', 'seeds')], folder)
    const made = openBuild(folder)
    facts = made.facts
    numbers = new Map(made.articles.map(({ id, uri }) => [id, Number(uri.slice(0, 3))]))
  })

  const find = (type: string, from: string | undefined, to: string | undefined): Fact[] =>
    facts.filter((fact) => fact.type === type && fact.from === from && (to === undefined || fact.to === to))
  const articlesOf = (fact: Fact | undefined): number[] =>
    [...new Set(fact?.quotes.map(({ articleId }) => numbers.get(articleId) ?? -1))].sort((a, b) => a - b)
  const starting = (list: readonly Fact[], prefix: string): Fact[] =>
    list.filter(({ start }) => start?.startsWith(prefix) === true)

  it('(a) two articles tell one exchange of letters, one letter each way', () => {
    for (const [from, to] of [
      [KIM, PUTIN],
      [PUTIN, KIM],
    ]) {
      const letters = starting(find('SENT_LETTER_TO', from, to), '2023-10')
      expect(letters.map(articlesOf), from).to.deep.equal([[2, 3]])
    }
  })

  it('(b) the letters of August 2023 and of August 2022 stay apart', () => {
    const letters = find('SENT_LETTER_TO', PUTIN, KIM)
    expect(starting(letters, '2023-08').map(articlesOf)).to.deep.equal([[3]])
    expect(starting(letters, '2022-08').map(articlesOf)).to.deep.equal([[4]])
  })

  it("(c) one New Year's letter told twice; the answer and the Chinese letter are others", () => {
    expect(starting(find('SENT_LETTER_TO', KIM, PUTIN), '2024-12').map(articlesOf)).to.deep.equal([[0, 1]])
    expect(find('SENT_LETTER_TO', PUTIN, KIM).map(articlesOf)).to.deep.include([0])
    expect(find('SENT_LETTER_TO', 'person:xi-jinping', PUTIN).map(articlesOf)).to.deep.equal([[1]])
  })

  it('(d) the pact of June 2024 is one agreement in two articles, signed by states and by their leaders', () => {
    const signings = starting(
      facts.filter(({ type }) => type === 'SIGNED'),
      '2024-06',
    )
    expect(new Set(signings.map(({ to }) => to)).size).to.equal(1)
    expect(new Set(signings.flatMap(articlesOf))).to.deep.equal(new Set([0, 1]))
    const byLeaders = signings.filter(({ from }) => from.startsWith('person:'))
    expect(byLeaders.map(({ links }) => links.map(({ type }) => type))).to.deep.equal([
      ['SAME_EVENT_AS'],
      ['SAME_EVENT_AS'],
    ])
  })

  it('(e) who might arm whom is not turned round', () => {
    expect(find('SUPPLIED_WEAPONS_TO', 'state:RUS', 'state:PRK').map(articlesOf)).to.deep.equal([[2]])
    expect(find('SUPPLIED_WEAPONS_TO', 'state:PRK', 'state:RUS').flatMap(articlesOf)).to.not.include(2)
  })

  it('(f) the recognition of 1948 is told by two articles', () => {
    for (const type of ['ESTABLISHED_TIES_WITH', 'RECOGNIZED']) {
      const [fact, ...others] = find(type, 'state:SUN', 'state:PRK')
      expect(others, type).to.have.length(0)
      expect(fact?.start, type).to.equal('1948-10-12')
      expect(articlesOf(fact), type).to.deep.equal([2, 3])
    }
  })

  it('(g) a joint statement that one article alone tells stays with its one source', () => {
    const signed = facts.filter(({ type, to }) => type === 'SIGNED' && to?.includes('joint-statement'))
    expect(signed).to.have.length(2)
    for (const fact of signed) expect([articlesOf(fact), fact.originCount]).to.deep.equal([[2], 1])
  })

  it('keeps both numbers of the soldiers sent', () => {
    const [troops, ...others] = find('SENT_TROOPS_TO', 'state:PRK', 'state:RUS')
    expect(others).to.have.length(0)
    expect(troops?.differs).to.deep.equal(['quantity'])
    expect(troops?.values.map(({ words }) => words)).to.deep.equal([
      'more than 10,000 soldiers',
      'tens of thousands of soldiers',
    ])
  })
})
