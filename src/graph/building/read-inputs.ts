import { readArticles, type IngestOptions } from '../../ingest'
import { extractionKey } from '../extraction'
import type { SkippedInput } from '../parts'
import type { InputEntry, Inputs } from './inputs'
import type { Session } from './session'

export type ReadInputs = Pick<Inputs, 'entries' | 'skipped'>

/** Reads all inputs; the articles themselves go to disk. */
export async function readInputs(
  inputs: readonly string[],
  options: IngestOptions,
  session: Session,
): Promise<ReadInputs> {
  const entries: InputEntry[] = []
  const skipped: SkippedInput[] = []
  for await (const result of readArticles(inputs, options)) {
    if (result.kind === 'skipped') {
      skipped.push({ uri: result.uri, code: result.code, reason: result.reason })
      continue
    }
    const { article } = result
    const entry = { uri: article.uri, id: article.id, key: extractionKey(article, session.by) }
    entries.push(entry)
    if (!session.parts.isKept(entry.key) && !session.reads.isKept(entry.key))
      session.reads.addRead({ ...entry, by: session.by }, article)
  }
  return { entries, skipped }
}
