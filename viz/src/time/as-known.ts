import type { ArticleRef, FactRow } from '../api'
import { statusOf } from '../../../src/graph/status-of'
import { daysOf } from './days'

/**
 * A fact as readers of that day knew it: from the articles that had appeared by then alone, with the status and the
 * counts that these give. A fact that only undated articles report stays as it is. Null where nothing had appeared.
 */
export function asKnown(fact: FactRow, day: string, articles: ReadonlyMap<string, ArticleRef>): FactRow | null {
  const limit = daysOf(day).last
  const dayOf = (id: string): string | undefined => articles.get(id)?.publishedOn
  const dated = fact.reports.filter(({ articleId }) => dayOf(articleId) !== undefined)
  if (dated.length === 0) return fact
  const known = dated.filter(({ articleId }) => daysOf(dayOf(articleId) ?? '').last <= limit)
  if (known.length === fact.reports.length) return fact
  if (known.length === 0) return null
  const ids = new Set(known.map(({ articleId }) => articleId))
  const origins = fact.origins
    .map((origin) => ({ ...origin, articles: origin.articles.filter(({ articleId }) => ids.has(articleId)) }))
    .filter((origin) => origin.articles.length > 0)
  const days = [...ids].flatMap((id) => dayOf(id) ?? []).sort()
  const lastReported = days.at(-1)
  return {
    ...fact,
    status: statusOf(known.flatMap(({ modalities }) => modalities.map((modality) => ({ modality })))),
    articleCount: ids.size,
    outletCount: new Set([...ids].flatMap((id) => articles.get(id)?.outlet ?? [])).size,
    originCount: origins.length,
    origins,
    reports: known,
    ...(lastReported === undefined ? {} : { lastReported }),
  }
}
