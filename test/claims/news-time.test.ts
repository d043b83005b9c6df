import { expect } from 'chai'
import { analyseArticle } from '../../src/graph'
import { loadEngine } from '../../src/language'
import { contentId, type Article } from '../../src/model'

const engine = loadEngine()

/** Claims as `TYPE start`, with `~` where the time is that of the news, from an article of the day given. */
function times(text: string, day: string): string[] {
  const article: Article = {
    id: contentId('article', text),
    uri: 'a',
    duplicates: [],
    text,
    blocks: [{ start: 0, end: text.length, originalStart: 0 }],
    sources: [],
    publishedOn: { value: { start: day, precision: 'day' }, basis: 'given', credibility: 1, evidence: [] },
  }
  return analyseArticle(article, engine).claims.map(
    ({ type, time }) => `${type} ${time?.asNews === true ? '~' : ''}${time?.start ?? 'undated'}`,
  )
}

const LOW = 'The weather was fine.\n'.repeat(5)

const TABLE: readonly [text: string, day: string, expected: string][] = [
  ['Kenya condemned Ghana.', '2031-05-14', 'CONDEMNED ~2031-05'],
  ['Kenya has condemned Ghana.', '2031-05-14', 'CONDEMNED ~2031-05'],
  ['Kenya condemned Ghana on Monday.', '2031-05-14', 'CONDEMNED 2031-05-12'],
  ['Kenya condemned Ghana.', '2031-05-02', 'CONDEMNED ~2031'],
  ['Kenya condemned Ghana.', '2031-01-01', 'CONDEMNED undated'],
  [`${LOW}Kenya condemned Ghana.`, '2031-05-14', 'CONDEMNED ~2031'],
  [`${LOW}Kenya invaded Ghana.`, '2031-05-14', 'INVADED undated'],
  ['Kenya invaded Ghana.', '2031-05-14', 'INVADED ~2031-05'],
  ['Years ago Kenya condemned Ghana.', '2031-05-14', 'CONDEMNED undated'],
  ['Kenya will condemn Ghana.', '2031-05-14', 'CONDEMNED undated'],
  ['Kenya, which condemned Ghana, has a new flag.', '2031-05-14', 'CONDEMNED undated'],
  ['Kenya condemned Ghana after the vote of 2027.', '2031-05-14', 'CONDEMNED undated'],
  ['Kenya issued a statement condemning Ghana.', '2031-05-14', 'CONDEMNED ~2031-05'],
  [
    'March’s United Nations Security Council Resolution 2399 imposed an embargo on Kenya.',
    '2031-05-14',
    'SANCTIONED 2031-03',
  ],
  [
    'China was in full compliance with the UN Security Council resolution passed last month, which places restrictions on Kenyan energy imports.',
    '2031-05-14',
    'SANCTIONED 2031-04',
  ],
]

describe('times of acts told as news', () => {
  for (const [text, day, expected] of TABLE)
    it(`${day}: ${text.replace(LOW, '… ')} ⇒ ${expected}`, () => {
      expect(times(text, day)).to.include(expected)
    })
})
