import { expect } from 'chai'
import { TIME_RULES } from '../../../src/time/rules'
import { patternSet } from '../../../src/time/scan/pattern-set'

const TEXTS: readonly string[] = [
  '',
  'the envoys met on monday, june 3, and again in may 2031; talks of 30 may–2 june followed two weeks later.',
  'between march and april, in the late 1990s and since 2004-2006, the two-year pact (2007) held every week.',
  'éa day after the accord of 12 november 2010, on christmas eve, an 80-year-old mediator left; three years ago he came.',
  'from 12/13/2030 until the end of next year: “this summer”, q3 of 2031, a month after the summit of june 2018.',
]
const PATTERNS: readonly RegExp[] = [
  /\b(?:pact|accord)s?\b/,
  /(?<![\w-])the (?:end|two)/i,
  /(?<!\w)[^.]{0,3}envoy/,
  /\bmon(?:day|th)\b(?! after)/,
  ...TIME_RULES.map(({ pattern }) => pattern),
]

describe('patternSet', () => {
  const find = patternSet(PATTERNS)
  for (const text of TEXTS)
    it(`finds what each pattern finds alone: ${text.slice(0, 40)}`, () => {
      const found = find(text)
      PATTERNS.forEach((pattern, place) => {
        const alone = [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))]
        const spans = (matches: readonly RegExpExecArray[]) => matches.map((match) => [match.index, match[0]])
        expect(spans(found.get(place) ?? []), pattern.source).deep.equal(spans(alone))
      })
    })

  it('tries a costly pattern only where the text holds what it needs', () => {
    const picky = patternSet([/\b\w+ pact\b/], { needs: new Map([[0, /treaty/]]) })
    expect(picky('the pact').size).equal(0)
    expect(picky('the pact, a treaty').size).equal(1)
  })
})
