import { createHash } from 'node:crypto'
import type { Article } from '../../model'
import type { Fingerprint } from './fingerprint'

/**
 * The key under which an extraction is kept: a hash (SHA-256, hex) over the article as it was read, its metadata and the
 * options that gave them included, and over what extracts.
 */
export function extractionKey(article: Article, { version, code, engine }: Fingerprint): string {
  const read = JSON.stringify({ ...article, duplicates: [] } satisfies Article)
  return createHash('sha256').update([version, code, engine, read].join('\u0000')).digest('hex')
}
