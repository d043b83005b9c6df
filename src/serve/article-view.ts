import { CommuniqueError } from '../model'
import type { ArticleList, ArticleView } from './api-types'
import { articleRef, entityRef, type BuildIndex } from './build-index'
import { notFound } from './http-error'
import { MAX_ARTICLE_LENGTH, MAX_CLAIMS } from './limits'

/** A page of all articles without their texts, in the build's order. */
export function articleList(index: BuildIndex, offset: number, limit: number): ArticleList {
  const { articles } = index.build
  return {
    total: articles.length,
    offset,
    articles: articles.slice(offset, offset + limit).map(({ id }) => articleRef(index, id)),
  }
}

/** An article's text and metadata with every claim in it. Throws `serve/not-found`, and `serve/too-large` for a huge text. */
export function articleView(index: BuildIndex, id: string): ArticleView {
  const article = index.articles.get(id)
  if (article === undefined) throw notFound('article', id)
  if (article.text.length > MAX_ARTICLE_LENGTH)
    throw new CommuniqueError(
      'serve/too-large',
      `${article.uri}: expected a text of at most ${MAX_ARTICLE_LENGTH} characters to show, got ${article.text.length}`,
    )
  const claims = [...(index.claimsOfArticle.get(id) ?? [])].sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    article: articleRef(index, id),
    duplicates: article.duplicates,
    sources: article.sources,
    text: article.text,
    total: claims.length,
    claims: claims.slice(0, MAX_CLAIMS).map((claim) => {
      const factId = index.factOfClaim.get(claim.id)
      return {
        id: claim.id,
        ...(factId === undefined ? {} : { factId }),
        type: claim.type,
        subject: entityRef(index, claim.subject),
        object: claim.object === null ? null : entityRef(index, claim.object),
        modality: claim.modality,
        polarity: claim.polarity,
        start: claim.start,
        end: claim.end,
      }
    }),
  }
}
