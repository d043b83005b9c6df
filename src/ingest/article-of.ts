import type { Article } from '../model'
import type { RawArticle, Skipped } from './raw-article'
import { toArticle } from './to-article'

/**
 * The article of what a reader yielded, or why there is none. It depends on nothing else, so that it may run on any
 * worker; the reader of HTML is loaded with the first page.
 */
export async function articleOf(raw: RawArticle): Promise<Article | Skipped> {
  if (raw.form !== 'html') return toArticle(raw)
  const { articleOfPage } = await import('./html/index.js')
  return articleOfPage(raw)
}
