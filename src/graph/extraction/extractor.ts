import type { Article } from '../../model'

/** Analyses articles, at most `width` at a time. */
export interface Extractor {
  readonly width: number
  /**
   * Gives the analysis as JSON. Throws `extract/timeout` where it takes too long, `extract/failed` where it cannot be
   * done, `extract/crashed` where the worker ended; the next article is not affected by any of these.
   */
  extract(article: Article): Promise<string>
  close(): Promise<void>
}

export interface ExtractorOptions {
  /** Longest time for one article. */
  readonly timeoutMs: number
}

export const DEFAULT_TIMEOUT_MS = 600_000
