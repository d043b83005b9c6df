import { expect } from 'chai'
import { collapseDuplicates } from '../../src/ingest'
import { contentId, type Article } from '../../src/model'

function article(uri: string, text: string): Article {
  return { id: contentId('article', text), uri, duplicates: [], text, blocks: [], sources: [] }
}

describe('duplicates', () => {
  const articles = [
    article('c', 'one'),
    article('b', 'two'),
    article('a', 'one'),
    article('é', 'one'),
    article('a', 'one'),
  ]

  it('become one, the first by uri, whatever the order', () => {
    const expected = [
      ['a', ['c', 'é']],
      ['b', []],
    ]
    for (const input of [articles, [...articles].reverse()])
      expect(collapseDuplicates(input).map((a) => [a.uri, a.duplicates])).to.deep.equal(expected)
  })
  it('stay one when collapsed again', () => {
    const once = collapseDuplicates(articles)
    expect(collapseDuplicates(once)).to.deep.equal(once)
  })
})
