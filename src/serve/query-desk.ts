import { CommuniqueError } from '../model'
import type { Parameters, QueryStore } from '../store'
import type { QueryAnswer } from './api-types'
import { MAX_QUERIES_AT_ONCE, SERVED_QUERY_LIMITS } from './limits'

/** Where queries that users type are handed in. */
export interface QueryDesk {
  /** Throws `query/…` as the store does, and `query/busy` while too many wait. */
  readonly ask: (text: string, parameters: Parameters) => Promise<QueryAnswer>
}

/** Lets so many queries in at a time, each under the server's limits. */
export function queryDesk(store: QueryStore, limits = SERVED_QUERY_LIMITS, most = MAX_QUERIES_AT_ONCE): QueryDesk {
  let inside = 0
  return {
    ask: async (text, parameters) => {
      if (inside >= most)
        throw new CommuniqueError('query/busy', `query: ${most} queries run or wait already; try again in a moment`)
      inside++
      try {
        return { ...(await store.query(text, parameters, limits)), limits }
      } finally {
        inside--
      }
    },
  }
}

/** A store that is opened by its first query. */
export function openedOnDemand(open: () => Promise<QueryStore>): QueryStore {
  let opened: Promise<QueryStore> | undefined
  return {
    query: async (text, parameters, limits) => {
      opened ??= open().catch((error: unknown) => {
        opened = undefined
        throw error
      })
      return (await opened).query(text, parameters, limits)
    },
    close: async () => (await opened?.catch(() => undefined))?.close(),
  }
}
