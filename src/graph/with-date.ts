import type { Article, Sentence } from '../model'
import { dateArticle } from '../time'

/** The article with its publication date: as the page or the user gave it, else as the text alone tells; it may stay unknown. */
export function withDate(article: Article, sentences: readonly Sentence[]): Article {
  if (article.publishedOn !== undefined) return article
  const publishedOn = dateArticle(article, sentences)
  return publishedOn === null ? article : { ...article, publishedOn }
}
