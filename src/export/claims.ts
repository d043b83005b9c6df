import type { Article, Claim, Entity } from '../model'
import { byCodeUnits } from '../model'
import type { Writer } from './writer'

/**
 * JSON Lines: one line for each article (and each duplicate of one), each followed by a line a claim. Offsets are UTF-16
 * code units of the main text; `attributedTo` and `sources` are names.
 */
export const claims: Writer = {
  format: 'claims',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
  describe: 'JSON Lines: one line an article, then one line a claim with its quote and offsets',
  *write(build) {
    const entities = new Map(build.entities.map((entity) => [entity.id, entity]))
    const byArticle = claimsByArticle(build.claims)
    for (const article of [...build.articles].sort((a, b) => byCodeUnits(a.uri, b.uri))) {
      yield line(describe(article, article.uri))
      for (const uri of article.duplicates) yield line({ ...describe(article, uri), duplicateOf: article.uri })
      const stated = [...(byArticle.get(article.id) ?? [])].sort((a, b) => a.start - b.start || byCodeUnits(a.id, b.id))
      for (const claim of stated) yield line(claimLine(article, claim, entities))
    }
  },
}

function claimsByArticle(all: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const byArticle = new Map<string, Claim[]>()
  for (const claim of all) {
    const before = byArticle.get(claim.articleId)
    if (before) before.push(claim)
    else byArticle.set(claim.articleId, [claim])
  }
  return byArticle
}

const line = (value: unknown): string => JSON.stringify(value) + '\n'

function describe(article: Article, uri: string) {
  return {
    article: uri,
    articleDate: article.publishedOn?.value.start ?? null,
    outlet: article.outlet?.name ?? null,
    sources: [...new Set(article.sources.map((source) => source.name))],
  }
}

function claimLine(article: Article, claim: Claim, entities: ReadonlyMap<string, Entity>) {
  return {
    article: article.uri,
    type: claim.type,
    subject: reference(claim.subject, entities),
    object: claim.object === null ? null : reference(claim.object, entities),
    date: claim.time?.start ?? null,
    modality: claim.modality,
    negated: claim.polarity === 'negative',
    attributedTo: claim.attributedTo.map((id) => entities.get(id)?.name ?? id),
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    confidence: claim.confidence,
  }
}

function reference(id: string, entities: ReadonlyMap<string, Entity>) {
  const entity = entities.get(id)
  return { id, name: entity?.name ?? id, label: entity?.label ?? null, aliases: entity?.aliases ?? [] }
}
