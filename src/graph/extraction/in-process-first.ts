import type { Extractor } from './extractor'

/** Text, in code units, from which on workers save more time than it takes to start them. */
export const POOL_FROM_CODE_UNITS = 200_000

export interface InProcessFirst {
  /** How many articles are asked for at a time; default: 1. */
  readonly width?: number
  /** Code units after which the pool takes over; default: never. */
  readonly limit?: number
}

/**
 * Extracts in this thread, and by workers after so much text or after a time-out: an article that was ended on the way
 * may leave this thread's tables half changed.
 */
export function inProcessFirst(
  first: Extractor,
  pool: () => Extractor,
  { width = 1, limit = Infinity }: InProcessFirst = {},
): Extractor {
  let current = first
  let size = 0
  const change = (): void => {
    if (current === first) current = pool()
  }
  return {
    width,
    async extract(article) {
      size += article.text.length
      if (size > limit) change()
      try {
        return await current.extract(article)
      } catch (error) {
        if ((error as { code?: string }).code === 'extract/timeout') change()
        throw error
      }
    },
    close: () => current.close(),
  }
}
