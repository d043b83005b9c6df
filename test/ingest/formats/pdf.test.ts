import { expect } from 'chai'
import { pdfOf } from '../../support/pdf-of'
import { readFileOf, told } from '../../support/read-files'

type Line = readonly [x: number, y: number, text: string]
const column = (top: number, left: number, texts: readonly string[]): Line[] =>
  texts.map((text, i) => [left, top - 14 * i, text])

const PARAGRAPH = [
  'The foreign minister of Ruritania met the ambas-',
  'sador of Graustark on Monday to talk about the bor-',
  'der, and both spoke of a beginning.',
]
const SECOND = ['They agreed to open two crossings before the winter,', 'the ministry said.']
const FIRST_TEXT =
  'The foreign minister of Ruritania met the ambassador of Graustark on Monday to talk about the border, and both spoke of a beginning.'
const SECOND_TEXT = 'They agreed to open two crossings before the winter, the ministry said.'

const DOCUMENTS: readonly [name: string, pages: readonly (readonly Line[])[], text: string][] = [
  [
    'paragraphs parted by a gap',
    [[...column(700, 72, PARAGRAPH), ...column(640, 72, SECOND)]],
    `${FIRST_TEXT}\n${SECOND_TEXT}`,
  ],
  [
    'paragraphs parted by a short line',
    [[...column(700, 72, [...PARAGRAPH, ...SECOND])]],
    `${FIRST_TEXT}\n${SECOND_TEXT}`,
  ],
  [
    'a paragraph over two columns',
    [[...column(700, 72, PARAGRAPH.slice(0, 2)), ...column(700, 350, PARAGRAPH.slice(2))]],
    FIRST_TEXT,
  ],
  [
    'running heads and page numbers',
    [
      [[72, 760, 'Strelsau Courier 4 March 2031'], ...column(700, 72, PARAGRAPH), [300, 30, '1']],
      [[72, 760, 'Strelsau Courier 4 March 2031'], ...column(700, 72, SECOND), [300, 30, 'Page 2 of 2']],
    ],
    `${FIRST_TEXT}\n${SECOND_TEXT}`,
  ],
  [
    'words set one by one',
    [
      [
        [72, 700, 'The'],
        [97, 700, 'minister'],
        [145, 700, 'resigned.'],
      ],
    ],
    'The minister resigned.',
  ],
]

describe('PDF', () => {
  for (const [name, pages, text] of DOCUMENTS)
    it(name, async () => {
      const [result] = await readFileOf('2031-03-04-talks.pdf', pdfOf(pages))
      expect(result?.kind === 'article' ? result.article.text : result?.reason).to.equal(text)
      expect(result?.kind === 'article' && result.article.publishedOn?.value.start).to.equal('2031-03-04')
    })
  const BAD: readonly [name: string, content: Uint8Array, code: string][] = [
    ['a scan', pdfOf([[], []]), 'ingest/no-text-layer'],
    ['another file', Buffer.from('no pdf'), 'ingest/unreadable'],
    ['a torn file', pdfOf([column(700, 72, SECOND)]).subarray(0, 200), 'ingest/unreadable'],
    ['noise after the mark', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 7)]), 'ingest/unreadable'],
  ]
  for (const [name, content, code] of BAD)
    it(`tells ${name} in one line`, async () => {
      const [result, ...others] = await readFileOf('a.pdf', content)
      expect(others).to.deep.equal([])
      expect(told(result ? [result] : [])).to.deep.equal([`a.pdf ${code}`])
      expect(result?.kind === 'skipped' && result.reason).to.match(/^a\.pdf: expected a .*, got [^\n]*$/)
    })
})
