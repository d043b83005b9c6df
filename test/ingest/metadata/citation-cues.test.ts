import { expect } from 'chai'
import { citedOutlets } from '../../../src/ingest/metadata/citation-cues'

const table: readonly [text: string, names: readonly string[]][] = [
  ['The leaders met, state media KCNA reported on Thursday.', ['KCNA']],
  ['The leaders met, the state news agency Xinhua said.', ['Xinhua']],
  ['According to the Washington Post, the leaders met.', ['The Washington Post']],
  ['The leaders met, an aide told Reuters.', ['Reuters']],
  ['The leaders met, as reported by Chinese state television CCTV.', ['CCTV']],
  ['The leaders met, he said in an interview with CNN.', ['CNN']],
  ['The leaders met, RIA quoted him as saying.', ['RIA Novosti']],
  ['The statement, carried by the official KCNA news agency, was short.', ['KCNA']],
  ['The Korean Central News Agency (KCNA) said so.', ['KCNA', 'KCNA']],
  ['The envoy told the BBC and the Financial Times that he would go.', ['BBC', 'Financial Times']],
  ['The Financial Times, citing an aide, reported the same.', ['Financial Times']],
  ['The leaders met, the privately owned daily Shargh reported.', ['Shargh']],
  ['Even so, the newspaper Strelsau Courier reported that they had met.', ['Strelsau Courier']],
  ['One newspaper, the New Era, reported that they had met.', ['New Era']],
  ['Syrian state media said the town had fallen.', ['Syrian state media']],
  ['The president attacked CNN in a speech.', []],
  ['CNN has three thousand staff.', []],
  ['He told his staff to stop talking to CNN.', ['CNN']],
  ['He told the crowd that CNN was lying.', []],
  ['The agency Reuters was founded in London.', []],
  ['Local media reported a blast.', []],
  ['The owner of the Washington Post visited the city.', []],
]

describe('citations', () => {
  for (const [text, names] of table)
    it(text, () => {
      const found = citedOutlets(text)
      expect(found.map((citation) => citation.name)).to.deep.equal(names)
    })
})
