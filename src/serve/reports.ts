import { byCodeUnits, type Claim } from '../model'
import type { ArticleReport } from './api-types'

/** What each article says of a fact, by article id. */
export function reportsOf(claims: readonly Claim[]): readonly ArticleReport[] {
  const articles = [...new Set(claims.map(({ articleId }) => articleId))].sort(byCodeUnits)
  return articles.map((articleId) => {
    const own = claims.filter((claim) => claim.articleId === articleId)
    return { articleId, modalities: [...new Set(own.map(({ modality }) => modality))].sort(byCodeUnits) }
  })
}

/** Whether a date of the fact rests on the article's date alone: no claim names its time in words. */
export function isDatedAsNews(claims: readonly Claim[]): boolean {
  const times = claims.flatMap(({ time }) => time ?? [])
  return times.length > 0 && times.every(({ asNews }) => asNews === true)
}
