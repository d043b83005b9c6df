import { expect } from 'chai'
import { sentencesOf } from '../../../src/language/text/sentences'

/** Sentences are parted by `|`. */
const TABLE: readonly string[] = [
  'The envoys met.| They signed.',
  'He left the U.S.| The talks went on.',
  'He met U.S. President Orlo in the U.S. Senate.',
  'Mr. Orlo saw Dr. Varn.| She spoke.',
  'He is No. 2 in the party.| She is No. 1.',
  'She said no.| He said yes.',
  'J. K. Smith and T. Varn came.',
  'They landed at 5 p.m. on Friday.| The plane left at 6 p.m.| It was late.',
  'The visit starts on Jan. 5 and ends on Feb. 7.',
  '“We will not yield.”| She left.',
  'He said: “We will not yield.”| She left.',
  '“Will you come?” he asked.',
  '"Stop!" she cried.| Nobody did.',
  'He waited ... and left.',
  'He waited...| Then he left.',
  'The pact (it was signed in May.)| It holds.',
  'The pact [sic].| It holds.',
  'It cost $2.5 million.| That was 3.5 percent more.',
  'Acme Inc. said so.| It rose.',
  'They traded with Acme Co. Ltd. and others.',
  'Was it true?| Yes!| It was.',
  'The troops crossed the border.Then they stopped.',
  'Visit example.com today.| It is open.',
  'The quote ended. ”| A new one began.',
  'See Sec. 5.| It says so.',
  'OSLO (NPB) -| The envoys met.',
  'OSLO/LIMA, Peru (NPB) —| “They signed,” she said.',
  'OSLO —| The envoys met.',
  'The envoys (of Togo) met - she said.',
  'A U.N. envoy - Orlo - left.',
]

describe('sentences', () => {
  for (const marked of TABLE) {
    it(marked, () => {
      const text = marked.replaceAll('|', '')
      const wanted = marked.split('|').map((part) => part.trim())
      const found = sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
      if (marked.includes('border.Then'))
        expect(found).to.deep.equal(['The troops crossed the border.', 'Then they stopped.'])
      else expect(found).to.deep.equal(wanted)
    })
  }
})
