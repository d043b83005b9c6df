import { expect } from 'chai'
import { takeApart } from '../../src/ingest/page'

const BODY =
  'The two states agreed on Monday to open the border, their ministers said in Strelsau.\nThe king was pleased.'

const table: readonly [name: string, head: string, title: string | undefined][] = [
  ['a headline', 'Ruritania and Graustark open their border', 'Ruritania and Graustark open their border'],
  ['a question', 'Will Ruritania open its border?', 'Will Ruritania open its border?'],
  ['without the section after a bar', 'Ruritania opens its border | World', 'Ruritania opens its border'],
  ['without a known site after a dash', 'Ruritania opens its border - BBC News', 'Ruritania opens its border'],
  ['with what else follows a dash', 'Ruritania opens its border - at last', 'Ruritania opens its border - at last'],
  [
    'given twice, once with the section glued on',
    'NewsRuritania opens its border\n\nRuritania opens its border',
    'Ruritania opens its border',
  ],
  [
    'after a breadcrumb',
    'Home » World » Ruritania opens its border\nRuritania opens its border',
    'Ruritania opens its border',
  ],
  ['after a byline', 'By Anna Held\nRuritania opens its border', 'Ruritania opens its border'],
  ['not a sentence', 'Ruritania opened its border on Monday.', undefined],
  ['not a dateline', 'STRELSAU (Reuters) - Ruritania opened its border', undefined],
  ['not names of writers', 'Anna Held and Rudolf Rassendyll', undefined],
  ['not one word', 'Ruritania', undefined],
]

describe('title', () => {
  for (const [name, head, title] of table)
    it(name, () => {
      const original = `${head}\n\n${BODY}`
      const page = takeApart(original)
      const paragraph = page.title && page.paragraphs[page.title.paragraph]
      expect(paragraph && paragraph.text.slice(page.title?.span.start, page.title?.span.end)).to.equal(title)
      const first = page.kept[0]
      if (title) expect(first && page.paragraphs[first.paragraph]?.text.slice(first.start, first.end)).to.equal(title)
    })
})
