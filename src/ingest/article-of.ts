import type { Article } from '../model'
import { articleOfPage } from './html'
import type { RawArticle, Skipped } from './raw-article'
import { toArticle } from './to-article'

/**
 * The article of what a reader yielded, or why there is none. It depends on nothing else, so that it may run on any
 * worker; the reader of HTML is loaded with the first page.
 */
export function articleOf(raw: RawArticle): Article | Skipped {
  if (raw.form === undefined || raw.form === 'text') return toArticle(raw)
  return articleOfPage(raw)
}
