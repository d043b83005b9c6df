import { quoteOf, type Article, type Claim, type EntityAnalysis, type QuotedSpan } from '../model'
import { isYear } from './qualifiers/year'
import type { Tree } from './syntax/tree'

/**
 * "The treaty was concluded by Mora and Lindahl" in an article that calls it "the 1987 treaty": an agreement bears the
 * year in which it was signed. Where its mentions bear several years, none is taken.
 */
export function withAgreementYears(
  claims: readonly Claim[],
  { text }: Pick<Article, 'text'>,
  trees: readonly Tree[],
  { mentions }: EntityAnalysis,
): Claim[] {
  const undated = claims.filter((claim) => isSigning(claim))
  if (undated.length === 0) return [...claims]
  const wanted = new Set(undated.map(({ object }) => object))
  const years = new Map<string, Map<string, QuotedSpan>>()
  for (const { entityIds, sentence, first, last, head } of mentions) {
    const [entityId] = entityIds
    const tree = trees[sentence]
    if (entityId === undefined || tree === undefined || !wanted.has(entityId)) continue
    for (const [at, { form, start, end }] of tree.tokens.entries())
      if (isYear(form) && at < head && ((first <= at && at <= last) || tree.head(at) === head))
        years.set(entityId, (years.get(entityId) ?? new Map<string, QuotedSpan>()).set(form, quoteOf(text, start, end)))
  }
  return claims.map((claim) => {
    const known = isSigning(claim) && claim.object !== null ? [...(years.get(claim.object) ?? [])] : []
    const [only, other] = known
    if (only === undefined || other !== undefined) return claim
    const [start, evidence] = only
    return { ...claim, time: { start, precision: 'year', evidence } }
  })
}

const isSigning = ({ type, time, modality, polarity }: Claim): boolean =>
  type === 'SIGNED' &&
  modality === 'asserted' &&
  polarity === 'positive' &&
  (time === undefined || time.asNews === true)
