import { CommuniqueError, type Article } from '../../model'
import type { Extractor } from './extractor'

/** How the extraction of one article ended. */
export type Extraction<T> =
  | { readonly kind: 'extracted'; readonly task: T; readonly analysis: string }
  | { readonly kind: 'failed'; readonly task: T; readonly code: string; readonly reason: string }

/**
 * Extracts the articles of all tasks and hands each result over as it comes. An article is read when a worker is free for
 * it, so that no more are held than there are workers.
 */
export async function extractAll<T>(
  tasks: Iterable<T>,
  articleOf: (task: T) => Article,
  extractor: Extractor,
  onResult: (result: Extraction<T>) => void,
): Promise<void> {
  const waiting = tasks[Symbol.iterator]()
  const work = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next())
      onResult(await extractOne(next.value, articleOf(next.value), extractor))
  }
  await Promise.all(Array.from({ length: extractor.width }, work))
}

async function extractOne<T>(task: T, article: Article, extractor: Extractor): Promise<Extraction<T>> {
  try {
    return { kind: 'extracted', task, analysis: await extractor.extract(article) }
  } catch (error) {
    if (!(error instanceof CommuniqueError)) throw error
    return { kind: 'failed', task, code: error.code, reason: error.message }
  }
}
