import { api, type ArticleRef, type FactRow } from './api'
import { catalogOf } from './catalog'
import type { World } from './shown/world'

/** Most facts, and most articles, that the page holds. */
const MAX_HELD = 20_000

/** Fetches all that the page draws from. */
export async function loadWorld(): Promise<World> {
  const [summary, graph, facts, articles] = await Promise.all([
    api.summary(),
    api.graph(),
    allOf(async (offset) => {
      const page = await api.facts(offset)
      return { total: page.total, items: page.facts }
    }),
    allOf(async (offset) => {
      const page = await api.articles(offset)
      return { total: page.total, items: page.articles }
    }),
  ])
  return {
    summary,
    graph,
    catalog: catalogOf(summary),
    facts: facts.items satisfies readonly FactRow[],
    total: facts.total,
    articles: new Map((articles.items satisfies readonly ArticleRef[]).map((article) => [article.id, article])),
  }
}

interface Page<T> {
  readonly total: number
  readonly items: readonly T[]
}

async function allOf<T>(fetchPage: (offset: number) => Promise<Page<T>>): Promise<Page<T>> {
  const items: T[] = []
  for (;;) {
    const page = await fetchPage(items.length)
    items.push(...page.items)
    if (page.items.length === 0 || items.length >= Math.min(page.total, MAX_HELD)) return { total: page.total, items }
  }
}
