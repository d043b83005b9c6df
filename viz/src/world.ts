import { api, type ArticleRef, type FactRow, type GraphData, type GraphEdge } from './api'
import { catalogOf } from './catalog'
import type { World } from './shown/world'
import type { State } from './state'

/** Most facts, and most articles, that the page holds. */
const MAX_HELD = 100_000
/** Pages that are asked for at a time. */
const AT_ONCE = 4

/** What the first picture needs: the facts as far as the edges of the graph tell them. */
export async function loadGraph(): Promise<World> {
  const [summary, graph] = await Promise.all([api.summary(), api.graph()])
  return {
    summary,
    graph,
    catalog: catalogOf(summary),
    facts: graph.edges.map(rowMaker(graph)),
    total: summary.counts.facts,
    articles: new Map(),
  }
}

/** Whether the edges alone cannot tell what a state shows: that takes the articles behind them. */
export function needsArticles({ hiddenOutlets, reported, knownOn, undated, axis, selection }: State): boolean {
  const byReport = reported !== null || knownOn !== null || (!undated && axis !== 'event')
  return hiddenOutlets.size > 0 || byReport || selection?.kind === 'article'
}

/** The same with all that the build tells of facts and articles. Edges beyond what the page holds stay as they are. */
export async function loadRest(world: World): Promise<World> {
  const [facts, articles] = await Promise.all([
    allOf<FactRow>(async (offset) => {
      const page = await api.facts(offset)
      return { total: page.total, items: page.facts }
    }),
    allOf<ArticleRef>(async (offset) => {
      const page = await api.articles(offset)
      return { total: page.total, items: page.articles }
    }),
  ])
  const held = new Set(facts.items.map(({ id }) => id))
  return {
    ...world,
    facts: [...facts.items, ...world.facts.filter(({ id }) => !held.has(id))],
    total: facts.total,
    articles: new Map(articles.items.map((article) => [article.id, article])),
  }
}

function rowMaker({ nodes }: GraphData): (edge: GraphEdge) => FactRow {
  const refs = new Map(nodes.map(({ key, attributes: { name, label } }) => [key, { id: key, name, label }]))
  const ref = (id: string): FactRow['from'] => refs.get(id) ?? { id, name: id, label: 'Group' }
  return ({ key, source, target, attributes: { type, status, start, end, datePrecision, ...counts } }) => ({
    id: key,
    type,
    status,
    datePrecision,
    articleCount: counts.articleCount,
    outletCount: counts.outletCount,
    originCount: counts.originCount,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    from: ref(source),
    to: ref(target),
    polarity: 'positive',
    origins: [],
    values: [],
    differs: [],
    links: [],
    properties: {},
    reports: [],
  })
}

interface Page<T> {
  readonly total: number
  readonly items: readonly T[]
}

async function allOf<T>(fetchPage: (offset: number) => Promise<Page<T>>): Promise<Page<T>> {
  const first = await fetchPage(0)
  const size = first.items.length
  const end = Math.min(first.total, MAX_HELD)
  const offsets = size === 0 ? [] : Array.from({ length: Math.ceil(end / size) - 1 }, (_, page) => (page + 1) * size)
  const pages = new Map<number, readonly T[]>()
  const fetchNext = async (): Promise<void> => {
    for (let offset = offsets.shift(); offset !== undefined; offset = offsets.shift())
      pages.set(offset, (await fetchPage(offset)).items)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext))
  const rest = [...pages].sort(([a], [b]) => a - b).flatMap(([, items]) => items)
  return { total: first.total, items: [...first.items, ...rest] }
}
