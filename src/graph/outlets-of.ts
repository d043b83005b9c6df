import { slug, type Article, type Entity } from '../model'

/** Outlets that an article names as its publisher or source, as entities, where the text itself gave none. */
export function outletsOf(article: Article): Entity[] {
  const names = [article.outlet?.name, ...article.sources.map(({ name }) => name)].filter((name) => name !== undefined)
  return [...new Set(names)].map((name) => ({ id: `outlet:${slug(name)}`, label: 'Outlet', name, aliases: [] }))
}
