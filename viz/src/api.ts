import type {
  ApiError,
  ArticleList,
  ArticleView,
  BuildState,
  EntityView,
  FactList,
  FactRow,
  FactView,
  GraphSchema,
  QueryAnswer,
  QuestionList,
  SearchAnswer,
  Summary,
} from '../../src/serve/api-types'
import type { EntityLabel } from '../../src/model/entity'
import type { FactStatus } from '../../src/model/fact'
import type { Parameters } from '../../src/store/store'

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
    readonly aliases?: readonly string[]
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
    readonly end?: string
    readonly datePrecision: FactRow['datePrecision']
    readonly quadClass: 0 | 1 | 2 | 3 | 4
    readonly originCount: number
    readonly articleCount: number
    readonly outletCount: number
  }
}

export interface GraphData {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** What the server refused or could not do. */
export class ApiFault extends Error {
  constructor(readonly fault: ApiError) {
    super(fault.message)
  }
}

const served = {
  summary: () => get<Summary>('api/summary'),
  state: () => get<BuildState>('api/build'),
  graph: () => get<GraphData>('api/graph'),
  entity: (id: string) => get<EntityView>(`api/entities/${encodeURIComponent(id)}`),
  fact: (id: string) => get<FactView>(`api/facts/${encodeURIComponent(id)}`),
  facts: (offset: number) => get<FactList>(`api/facts?offset=${offset}`),
  articles: (offset: number) => get<ArticleList>(`api/articles?offset=${offset}`),
  article: (id: string) => get<ArticleView>(`api/articles/${encodeURIComponent(id)}`),
  search: (query: string, signal: AbortSignal) =>
    get<SearchAnswer>(`api/search?q=${encodeURIComponent(query)}`, signal),
  questions: () => get<QuestionList>('api/questions'),
  schema: () => get<GraphSchema>('api/schema'),
  query: async (query: string, parameters: Parameters) =>
    (await (await post('api/query', { query, parameters })).json()) as QueryAnswer,
  /** The facts, with what they rest on, as a file in a format of the server's. */
  exportOf: async (format: string, facts: readonly string[]) =>
    (await post(`api/export/${encodeURIComponent(format)}`, { facts })).blob(),
}

export type Api = typeof served

/** Calls of the read-only API; each throws an ApiFault with the server's message. */
export const api: Api = { ...served }

/** From now on all calls go there: to a build that lies in the page itself. */
export function useApi(own: Api): void {
  Object.assign(api, own)
}

async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(path, signal === undefined ? {} : { signal })
  const body: unknown = await answer.json()
  if (!answer.ok) throw new ApiFault(body as ApiError)
  return body as T
}

async function post(path: string, body: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new ApiFault((await answer.json()) as ApiError)
  return answer
}
