import { loadEngine } from '../../language'
import type { Article } from '../../model'
import { analyseArticle } from '../analyse-article'

/** What a worker does: an article in, its analysis as JSON out. */
export default function extractInWorker(article: Article): string {
  return JSON.stringify(analyseArticle(article, loadEngine()))
}
