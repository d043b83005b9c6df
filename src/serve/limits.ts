/** Longest request target (path and query), in UTF-16 code units. */
export const MAX_TARGET_LENGTH = 2048
/** Longest search text. */
export const MAX_QUERY_LENGTH = 200
/** Most hits of each kind that a search returns. */
export const MAX_SEARCH_HITS = 20
/** Most facts in one answer; a card says how many there are in all. */
export const MAX_FACTS = 1000
/** Most claims in one answer. */
export const MAX_CLAIMS = 500
/** Longest paragraph shown around a quote; a longer one is cut at word breaks, and never inside the quote. */
export const MAX_PARAGRAPH_LENGTH = 1600
/** Longest article text that is sent to the browser. */
export const MAX_ARTICLE_LENGTH = 2_000_000
/** Longest text of a query, in UTF-16 code units. */
export const MAX_QUERY_TEXT = 10_000
/** Most bytes of a query with its parameters. */
export const MAX_PARAMETER_BYTES = 65_536
/** Most facts that an export can name one by one, and most bytes of their list. */
export const MAX_SELECTED = 100_000
export const MAX_SELECTED_BYTES = 4_000_000
/** Queries that run or wait at a time; further ones are told to come again. */
export const MAX_QUERIES_AT_ONCE = 4
/** What one query may use. */
export const SERVED_QUERY_LIMITS = { timeoutMs: 3000, maxRows: 1000, maxMemoryMb: 512, maxBytes: 4_000_000 } as const
/** Requests that one address may make at once, and those that it may make each second from then on. */
export const REQUEST_BURST = 600
export const REQUESTS_PER_SECOND = 100
