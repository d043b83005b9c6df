import { resolve } from 'node:path'
import { expect } from 'chai'
import { extractClaims, hasTrigger, refusalOf } from '../../src/claims'
import { findEntities } from '../../src/entities'
import { analyseArticle } from '../../src/graph'
import { readArticles } from '../../src/ingest'
import { loadEngine } from '../../src/language'
import { contentId, type Article } from '../../src/model'

const articleOf = (text: string): Article => ({
  id: contentId('article', text),
  uri: 'sentence.txt',
  duplicates: [],
  text,
  blocks: [],
  sources: [],
})

/** Sentence, the kind of the refusal, and what its reason must name. */
const CASES: readonly (readonly [sentence: string, kind: string, reason: RegExp])[] = [
  [
    'Wolves attacked Norway, and Peru stayed calm.',
    'unknown subject',
    /^ATTACKED: who did it, “Wolves”, is no known actor$/,
  ],
  ['Norway, a friend of Peru, attacked the old harbour.', 'unknown object', /“the old harbour”, is no known actor/],
  ['Norway and Peru watched as the port was attacked.', 'no subject', /nobody is named in the place of who did it/],
  [
    'Norway met the deadline that Peru had missed.',
    'other sense',
    /^MET_WITH: “met” with “deadline”.* means something else$/,
  ],
  [
    'While troops rested, Norway sent flowers to Peru.',
    'other sense',
    /“sent” tells it only with .*, not with “flowers”$/,
  ],
  ['In its letter, Norway counted the whales, and Peru stayed calm.', 'no object', /^SENT_LETTER_TO: /],
]

describe('sentences that gave no claim', () => {
  const engine = loadEngine()

  for (const [sentence, kind, reason] of CASES)
    it(sentence, () => {
      const { missed, claims } = analyseArticle(articleOf(sentence), engine)
      expect(claims.map(({ type }) => type)).to.deep.equal([])
      expect(missed.map((each) => each.kind)).to.deep.equal([kind])
      expect(missed[0]?.reason).to.match(reason)
      expect(sentence).to.include(missed[0]?.trigger)
    })

  for (const sentence of ['Norway attacked Peru.', 'Norway is cold.', 'Norway and Peru are neighbours.'])
    it(`are none of: ${sentence}`, () => {
      expect(analyseArticle(articleOf(sentence), engine).missed).to.deep.equal([])
    })

  it('have a reason for every frame that was tried on them', async () => {
    const tried: string[] = []
    for await (const result of readArticles([resolve(__dirname, '..', '..', 'seeds')])) {
      if (result.kind === 'skipped') continue
      const sentences = engine.analyse(result.article.text, { wantsTree: hasTrigger })
      extractClaims(result.article, sentences, findEntities(result.article, sentences), {
        onSilent: (_, all) =>
          tried.push(...all.filter((each) => refusalOf(each) === undefined).map(({ frame }) => frame.name)),
      })
    }
    expect(tried).to.deep.equal([])
  })
})
