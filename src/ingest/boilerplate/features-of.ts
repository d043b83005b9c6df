import { BOILERPLATE } from '../data/boilerplate'
import { foldPunctuation } from '../outlet-index'
import type { BoilerplateFeature, FeaturePosition } from './feature'

const HEAD_PARAGRAPHS = 6
const TAIL_PARAGRAPHS = 12
const TAIL_FROM_SHARE = 0.5
const LONGEST_FEATURE_CHARS = Math.max(...BOILERPLATE.map((feature) => feature.maxChars))
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g

/** The features that a paragraph shows at its place (`index` of `count`) on the page. */
export function featuresOf(text: string, index: number, count: number): BoilerplateFeature[] {
  if (text.length > LONGEST_FEATURE_CHARS) return []
  const plain = foldPunctuation(text).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
  return BOILERPLATE.filter(
    (feature) =>
      plain.length <= feature.maxChars &&
      (!feature.where || isAt(feature.where, index, count)) &&
      feature.pattern.test(plain) &&
      !feature.unless?.test(plain),
  )
}

function isAt(where: FeaturePosition, index: number, count: number): boolean {
  if (where === 'head') return index < HEAD_PARAGRAPHS
  if (where === 'body') return index > 0
  return index >= count - TAIL_PARAGRAPHS && index >= count * TAIL_FROM_SHARE
}

/** Names of the features if together they are enough to cut the paragraph, else none. */
export function cuttingFeatures(features: readonly BoilerplateFeature[]): string[] {
  const names = new Set<string>()
  let weight = 0
  for (const feature of features) {
    if (names.has(feature.name)) continue
    names.add(feature.name)
    weight += feature.weight ?? 1
  }
  return weight > 0.999 ? [...names] : []
}
