import { expect } from 'chai'
import { extractClaims } from '../../../src/claims'
import { findEntities } from '../../../src/entities'
import { loadEngine, type LanguageEngine } from '../../../src/language'
import { contentId, isGrounded, type Article, type Claim, type Sentence } from '../../../src/model'
import { OPEN } from './open'

/** A sentence or two, and what must and must not come of it, by the number in the list of phenomena. */
export interface Case {
  readonly id: string
  readonly text: string
  /**
   * `TYPE(subject > object)` and what must stand behind it: `negative`, a modality, `@voucher`, `time=2031-05`,
   * `place=id`, `quantity=min..max:unit`, `property=value`. Plain means positive and asserted.
   */
  readonly has?: readonly string[]
  /** Beginnings of claims that must not be there: a type, or a type with its subject. */
  readonly hasNot?: readonly string[]
}

const DAY = '2031-05-14'
let engine: LanguageEngine | undefined

function read(text: string): { claims: Claim[]; sentences: Sentence[]; article: Article } {
  engine ??= loadEngine()
  const article: Article = {
    id: contentId('article', text),
    uri: 'sentence.txt',
    duplicates: [],
    text,
    blocks: [],
    sources: [],
    publishedOn: { value: { start: DAY, precision: 'day' }, basis: 'option', credibility: 1, evidence: [] },
  }
  const sentences = engine.analyse(text)
  return { article, sentences, claims: extractClaims(article, sentences, findEntities(article, sentences)) }
}

/** Everything about a claim that a case may ask for, the ends first. */
function shown({
  type,
  subject,
  object,
  polarity,
  modality,
  attributedTo,
  time,
  place,
  quantity,
  properties,
}: Claim): string[] {
  return [
    `${type}(${subject} > ${object})`,
    ...(polarity === 'negative' ? ['negative'] : []),
    ...(modality === 'asserted' ? [] : [modality]),
    ...attributedTo.map((id) => `@${id}`),
    ...(time === undefined ? [] : [`time=${time.start}`]),
    ...(place === undefined ? [] : [`place=${place}`]),
    ...(quantity === undefined ? [] : [`quantity=${quantity.min ?? ''}..${quantity.max ?? ''}:${quantity.unit}`]),
    ...Object.entries(properties).map(([key, value]) => `${key}=${value}`),
  ]
}

const STANDING = /^(negative|[a-z]+)$/

/** An end that stops at a colon (`agreement:`) stands for any entity of that kind. */
function fits(claim: Claim, wanted: string): boolean {
  const [, ends = '', tail = ''] = /^(\w+\([^)]*?(?:\)|agreement:))(.*)$/.exec(wanted) ?? []
  const parts = tail.trim() === '' ? [] : tail.trim().split(' ')
  const have = shown(claim)
  const standing = (list: readonly string[]): string =>
    list
      .filter((part) => STANDING.test(part))
      .sort()
      .join()
  return (
    (have[0] ?? '').startsWith(ends) &&
    standing(parts) === standing(have.slice(1)) &&
    parts.every((part) => have.includes(part))
  )
}
const trees = (sentences: readonly Sentence[]): string =>
  sentences
    .map(({ tokens }) =>
      tokens.map(({ form, upos, head, deprel }, index) => `${index} ${form} ${upos} ${head} ${deprel}`).join('\n'),
    )
    .join('\n\n')

/** Runs the cases through the real engine; those in `open.ts` stay pending under their number and reason. */
export function phenomena(title: string, cases: readonly Case[]): void {
  describe(`phenomena: ${title}`, () => {
    for (const { id, text, has = [], hasNot = [] } of cases) {
      const reason = OPEN.get(id)
      if (reason !== undefined) {
        it.skip(`${id} ${text} (open: ${reason})`)
        continue
      }
      it(`${id} ${text}`, () => {
        const { article, claims, sentences } = read(text)
        const told = claims.map((claim) => `${shown(claim).join(' ')} [${claim.frame}]`).join('\n')
        for (const wanted of has)
          expect(
            claims.some((claim) => fits(claim, wanted)),
            `${wanted}\namong\n${told}\n${trees(sentences)}`,
          ).to.equal(true)
        for (const unwanted of hasNot)
          expect(
            claims.filter((claim) => shown(claim)[0]?.startsWith(unwanted)),
            `no ${unwanted} among\n${told}\n${trees(sentences)}`,
          ).to.deep.equal([])
        for (const claim of claims)
          for (const span of [
            claim,
            ...Object.values(claim.spans),
            ...(claim.quantity === undefined ? [] : [claim.quantity]),
          ])
            expect(isGrounded(article.text, span), span.quote).to.equal(true)
      })
    }
  })
}
