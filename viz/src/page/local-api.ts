import { articleList, articleView } from '../../../src/serve/article-view'
import { indexBuild } from '../../../src/serve/build-index'
import { entityView } from '../../../src/serve/entity-view'
import { factList, factView } from '../../../src/serve/fact-view'
import { MAX_FACTS } from '../../../src/serve/limits'
import { makeSearch } from '../../../src/serve/search'
import { summaryOf } from '../../../src/serve/summary'
import type { Api, GraphData } from '../api'

type Build = Parameters<typeof indexBuild>[0]

/** Answers as the server does, by the same code, from a build that lies in the page; queries and exports need a server. */
export function localApi(build: Build): Api {
  const index = indexBuild(build)
  let search: ReturnType<typeof makeSearch> | undefined
  const noServer = (): Promise<never> => Promise.reject(new Error('this page has no server to ask'))
  return {
    state: noServer,
    summary: async () => summaryOf(index, [], false),
    graph: async () => build.graph as unknown as GraphData,
    entity: async (id) => entityView(index, id),
    fact: async (id) => factView(index, id),
    facts: async (offset) => factList(index, offset, MAX_FACTS),
    articles: async (offset) => articleList(index, offset, MAX_FACTS),
    article: async (id) => articleView(index, id),
    search: async (query) => (search ??= makeSearch(index))(query),
    questions: noServer,
    schema: noServer,
    query: noServer,
    exportOf: noServer,
  }
}
