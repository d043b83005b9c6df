import type { Build } from '../graph/folder'

/** Words that state a fact and where they stand. */
export interface Evidence {
  /** The article's `uri`. */
  readonly article: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** The quotes of each fact, by the fact's id. */
export function evidenceOf(build: Pick<Build, 'articles' | 'facts'>): ReadonlyMap<string, readonly Evidence[]> {
  const uris = new Map(build.articles.map((article) => [article.id, article.uri]))
  return new Map(
    build.facts.map((fact) => [
      fact.id,
      fact.quotes.map(({ articleId, start, end, quote }) => ({
        article: uris.get(articleId) ?? articleId,
        ...{ start, end, quote },
      })),
    ]),
  )
}
