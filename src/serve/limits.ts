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
