import { slug, type Fact, type FactOrigin } from '../model'
import type { OriginView } from './api-types'
import { articleRef, type BuildIndex } from './build-index'

/** The independent voices behind a fact, those of most articles first. */
export function originViews(index: BuildIndex, { origins }: Fact): readonly OriginView[] {
  return [...origins]
    .sort((a, b) => b.articles.length - a.articles.length)
    .map((origin) => {
      const name = nameOf(index, origin)
      return {
        id: origin.id,
        ...(name === undefined ? {} : { name }),
        articles: origin.articles.map(({ articleId, basis }) => ({ article: articleRef(index, articleId), basis })),
      }
    })
}

/** The agency's or outlet's name: that of its entity, else as the articles that rest on it give it. */
function nameOf(index: BuildIndex, { id, articles }: FactOrigin): string | undefined {
  const known = index.entities.get(id)?.name
  if (known !== undefined) return known
  const names = articles.flatMap(({ articleId }) => {
    const article = index.articles.get(articleId)
    return [...(article?.sources ?? []), ...(article?.outlet === undefined ? [] : [article.outlet])]
  })
  return names.find(({ name }) => `outlet:${slug(name)}` === id)?.name
}
