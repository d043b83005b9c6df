import type {
  ApiError,
  ArticleList,
  ArticleView,
  EntityView,
  FactList,
  FactView,
  SearchAnswer,
  Summary,
} from '../../src/serve/api-types'
import type { EntityLabel } from '../../src/model/entity'
import type { FactStatus } from '../../src/model/fact'

export type * from '../../src/serve/api-types'
export type { EntityLabel, FactStatus }

export interface GraphNode {
  readonly key: string
  readonly attributes: {
    readonly name: string
    readonly label: EntityLabel
    readonly x: number
    readonly y: number
    readonly pagerank?: number
    readonly community?: number
  }
}

export interface GraphEdge {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly attributes: {
    readonly type: string
    readonly status: FactStatus
    readonly start?: string
    readonly quadClass: 0 | 1 | 2 | 3 | 4
    readonly originCount: number
    readonly articleCount: number
  }
}

export interface GraphData {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** Calls of the read-only API; each throws an Error with the server's message. */
export const api = {
  summary: () => get<Summary>('api/summary'),
  graph: () => get<GraphData>('api/graph'),
  entity: (id: string) => get<EntityView>(`api/entities/${encodeURIComponent(id)}`),
  fact: (id: string) => get<FactView>(`api/facts/${encodeURIComponent(id)}`),
  facts: (offset: number) => get<FactList>(`api/facts?offset=${offset}`),
  articles: (offset: number) => get<ArticleList>(`api/articles?offset=${offset}`),
  article: (id: string) => get<ArticleView>(`api/articles/${encodeURIComponent(id)}`),
  search: (query: string, signal: AbortSignal) =>
    get<SearchAnswer>(`api/search?q=${encodeURIComponent(query)}`, signal),
}

async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(path, signal === undefined ? {} : { signal })
  const body: unknown = await answer.json()
  if (!answer.ok) throw new Error((body as ApiError).message)
  return body as T
}
