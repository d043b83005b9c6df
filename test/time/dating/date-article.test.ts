import { expect } from 'chai'
import { isGrounded } from '../../../src/model'
import { dateArticle } from '../../../src/time'
import { untagged } from '../../support/tokens'

function dated(text: string, options = {}) {
  return dateArticle({ text }, [untagged(text)], options)
}

const DATED: readonly (readonly [text: string, prefix: string])[] = [
  [
    "Mora sent Lindahl a New Year's letter, state media said on Tuesday. She hoped that 2020 would be the year of peace, after a hard 2019 for both. They last met in June 2019, and in October a pact was signed.",
    '2019-12',
  ],
  [
    'Kenya and Norway exchanged letters marking the 60th anniversary of their ties, the agency reported on Thursday. The two established ties on October 12, 1951.',
    '2011-10',
  ],
  [
    'Mora greeted Lindahl on the occasion of Liberation Day, the agency reported on Monday. They met on July 7, 2016, on the sidelines of a fair. Ties grew after Britain voted to leave the European Union in June.',
    '2016-08',
  ],
]

/** Clue finders that a whole date would hide: the day itself, and what it must not be. */
const NOT_FIXED: readonly (readonly [text: string, prefix: string])[] = [
  ['Mora attended the 60th anniversary last year. The two established ties on October 12, 1951.', '2011'],
  ['The state will mark its 60th anniversary. It was founded on October 12, 1951.', '2011'],
]

const REFUSED: readonly string[] = [
  '',
  'Kenya condemned the raid.',
  'Kenya condemned the raid on Monday, an official said.',
  'The raid of 1951 was never solved.',
]

describe('dateArticle', () => {
  for (const [text, prefix] of DATED)
    it(`${text.slice(0, 60)}… ⇒ ${prefix}`, () =>
      expect(dated(text)?.value.start.slice(0, prefix.length)).equal(prefix))

  for (const [text, prefix] of NOT_FIXED)
    it(`${text.slice(0, 60)}… is not of ${prefix}`, () =>
      expect(dated(text)?.value.start.slice(0, prefix.length)).not.equal(prefix))

  for (const text of REFUSED) it(`${text || 'no text'} ⇒ refused`, () => expect(dated(text)).equal(null))

  it('quotes the words that speak for the day', () => {
    const text = DATED[1]?.[0] ?? ''
    const evidence = dated(text)?.evidence ?? []
    expect(evidence.map(({ quote }) => quote)).include.members(['60th anniversary', 'Thursday'])
    for (const span of evidence) expect(isGrounded(text, span)).equal(true)
  })

  it('stays within the bounds that it is given', () => {
    const text = DATED[1]?.[0] ?? ''
    expect(dated(text, { notAfter: '2005-12-31' })?.value.start ?? '').not.match(/^2011/)
    expect(dated(text, { notBefore: '2005-01-01', notAfter: '2014-12-31' })?.value.start).match(/^2011-10/)
  })

  it('gives the same answer twice', () => {
    const text = DATED[2]?.[0] ?? ''
    expect(dated(text)).deep.equal(dated(text))
  })
})
