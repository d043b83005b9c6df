import { cuttingFeatures, featuresOf } from './features-of'
import { startOfRest, teasersAfter } from './sections'

/** Why a paragraph is cut: the names of the features that speak against it; empty where it is kept. */
export type Verdict = readonly string[]

const FULL_SENTENCE = /[.!?]["'”’)\]]*$/
/** A page with more lines in capitals is written so throughout: they are no links. */
const MAX_CAPITALS_SHARE = 0.3
const CAPTION_MAX_CHARS = 160

/** One verdict for each paragraph of a page, in order. A paragraph with no evidence against it is kept. */
export function judgeParagraphs(texts: readonly string[]): Verdict[] {
  const inCapitals = texts.filter((text) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.slice(0, 500))).length
  const isTelegraphic = inCapitals > texts.length * MAX_CAPITALS_SHARE
  const features = texts.map((text, i) => {
    const found = featuresOf(text, i, texts.length)
    return isTelegraphic ? found.filter((feature) => feature.name !== 'capitals link') : found
  })
  const verdicts: Verdict[] = features.map(cuttingFeatures)
  const add = (i: number, name: string): void => {
    const verdict = verdicts[i] ?? []
    if (!verdict.includes(name)) verdicts[i] = [...verdict, name]
  }
  const rest = startOfRest(texts, features)
  for (let i = rest; i < texts.length; i += 1) add(i, 'rest of page')
  for (const [i, found] of features.entries())
    if (found.some((feature) => feature.opens === 'teasers'))
      for (const j of teasersAfter(texts, i)) add(j, 'teaser list')
  for (const i of repeatedLines(texts, verdicts)) add(i, 'repeated line')
  return verdicts
}

/**
 * Lines that stand twice running. A sentence keeps one copy; so does the headline, the first line that is kept;
 * any other fragment is the name and caption of a picture or a linked film, and loses both.
 */
function repeatedLines(texts: readonly string[], verdicts: readonly Verdict[]): number[] {
  const repeated: number[] = []
  const firstKept = verdicts.findIndex((verdict) => verdict.length === 0)
  for (let i = 1; i < texts.length; i += 1) {
    const text = texts[i] ?? ''
    if (text !== texts[i - 1] || text.length < 12) continue
    const isFragment = text.length <= CAPTION_MAX_CHARS && !FULL_SENTENCE.test(text)
    if (isFragment && i - 1 !== firstKept) repeated.push(i - 1)
    repeated.push(i)
  }
  return repeated
}
