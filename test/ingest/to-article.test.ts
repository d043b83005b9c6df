import { expect } from 'chai'
import { toArticle } from '../../src/ingest/to-article'
import { contentId, type Article } from '../../src/model'

const BODY = [
  'The foreign minister of Ruritania met the ambassador of Graustark on Monday to talk about the border.',
  'They agreed to open two crossings before the winter, the ministry in Strelsau said in a statement.',
  'Shots had been fired across the river in May, and each side accused the other of having begun.',
].join('\n')

function articleOf(original: string, metadata = {}): Article {
  const article = toArticle({ uri: 'a.txt', original, metadata })
  if ('kind' in article) throw new Error(article.reason)
  return article
}

const OUTLETS: readonly [name: string, original: string, outlet: string | undefined, sources: readonly string[]][] = [
  ['nothing told', BODY, undefined, []],
  ['a masthead under the writers', `Anna Held\n\nUSA TODAY\n\n${BODY}`, 'USA TODAY', []],
  ['a copyright notice', `${BODY}\nCopyright © 2021 The Washington Times, LLC.`, 'The Washington Times', []],
  ['a notice of an unlisted paper', `${BODY}\n© 2021 Strelsau Herald`, 'Strelsau Herald', []],
  ['a notice of a person', `${BODY}\n© 2021 Anna Held`, undefined, []],
  ['an appeal', `${BODY}\nA Message from The Moscow Times:\nDear readers,\nPlease support us.`, 'The Moscow Times', []],
  ['a site after the title', `Ruritania opens its border - BBC News\n${BODY}`, 'BBC', []],
  ['a source line', `${BODY}\nSource: Al Jazeera`, 'Al Jazeera', ['Al Jazeera']],
  ['a dateline', `STRELSAU (Reuters) - ${BODY}`, 'Reuters', []],
  ['a dateline of an agency that sells to others', `STRELSAU (AP) — ${BODY}`, undefined, ['Associated Press']],
  [
    'an outlet that prints an agency',
    `STRELSAU (AP) — ${BODY}\nCopyright © 2021 The Washington Times, LLC.`,
    'The Washington Times',
    ['Associated Press'],
  ],
  [
    'staff in the credits',
    `${BODY}\nFox News' Anna Held and The Associated Press contributed to this report.`,
    'Fox News',
    ['Associated Press'],
  ],
  [
    'an agency in the credits',
    `${BODY}\nThe Associated Press contributed to this report.`,
    undefined,
    ['Associated Press'],
  ],
  ['a mailbox', `${BODY}\nContact the writers at anna.held@chinadaily.com.cn`, 'China Daily', []],
  ['its own correspondent', `${BODY}\nThe shots are the first, the BBC's Anna Held reports from Strelsau.`, 'BBC', []],
  ['told an outlet', `${BODY}\nThe minister told Fox News that he was glad.`, undefined, ['Fox News']],
  ['a signature glued on', `${BODY} Rodong News Team`, 'Rodong Sinmun', []],
  ['taken from elsewhere', `${BODY}\nThis story originally appeared on abcnews.go.com`, undefined, ['ABC News']],
]

describe('article', () => {
  for (const [name, original, outlet, sources] of OUTLETS)
    it(`outlet: ${name}`, () => {
      const article = articleOf(original)
      expect(article.outlet?.name).to.equal(outlet)
      const names = article.sources.map((source) => source.name)
      expect(names.filter((source) => source !== 'BBC')).to.deep.equal(sources)
      for (const evidence of [article.outlet?.evidence, ...article.sources.map((source) => source.evidence)])
        if (evidence) expect(original.slice(evidence.start, evidence.end)).to.equal(evidence.quote)
    })

  it('keeps the words and offsets of the original', () => {
    const original = `Home » News\r\n\r\nRuritania opens its border | World\r\n${BODY.replaceAll('\n', '\u2028')}\r\nLeave a Reply`
    const article = articleOf(original)
    expect(article.text).to.equal(`Ruritania opens its border\n${BODY}`)
    expect(article.title).to.equal('Ruritania opens its border')
    expect(article.titleSpan).to.deep.equal({ start: 0, end: 26 })
    expect(article.id).to.equal(contentId('article', article.text))
    for (const { start, end, originalStart } of article.blocks)
      expect(original.slice(originalStart, originalStart + end - start)).to.equal(article.text.slice(start, end))
  })
  it('takes the day from the page, with its words', () => {
    const article = articleOf(`Ruritania opens its border\nPublished 12:31, 26 March 2018\n${BODY}`)
    expect(article.publishedOn?.value).to.deep.equal({ start: '2018-03-26', precision: 'day' })
    expect(article.publishedOn?.basis).to.equal('page')
    expect(article.publishedOn?.evidence[0]?.quote).to.equal('26 March 2018')
    expect(article.text).not.to.include('Published')
  })
  it('leaves a date among the paragraphs in the text', () => {
    const article = articleOf(`${BODY}\nMarch 26, 2018\n${BODY}\nThe end came soon.\n${BODY}`)
    expect(article.publishedOn).to.equal(undefined)
    expect(article.text).to.include('March 26, 2018')
  })
  it('believes what it is given over what the page says', () => {
    const date = { value: { start: '2018-03', precision: 'month' }, basis: 'option' } as const
    const article = articleOf(`${BODY}\n© 2021 Strelsau Herald`, { outlet: 'the washington post', date })
    expect(article.outlet).to.deep.equal({ name: 'The Washington Post' })
    expect(article.publishedOn?.basis).to.equal('option')
  })
  it('is none where nothing but boilerplate is left', () => {
    const skipped = toArticle({ uri: 'a.txt', original: 'Leave a Reply\nShare this article', metadata: {} })
    expect(skipped).to.deep.include({ kind: 'skipped', code: 'ingest/no-text' })
  })
})
