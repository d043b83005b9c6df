import type { Article } from '../model'

/** The article with its publication date, where the page or the user gave one; the text alone is not asked yet. */
export function dateArticle(article: Article): Article {
  return article
}
