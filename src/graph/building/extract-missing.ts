import type { Article } from '../../model'
import {
  extractAll,
  inProcess,
  inProcessFirst,
  limitsOf,
  POOL_FROM_CODE_UNITS,
  workerPool,
  type Extractor,
} from '../extraction'
import type { SkippedInput } from '../parts'
import { survivorsOf, type InputEntry } from './inputs'
import type { Session } from './session'

/**
 * Extracts what is not extracted yet of the articles that stand for their text, and keeps all others as they were read.
 * Gives what could not be extracted, one for each uri. What is done stays done if the process ends.
 */
export async function extractMissing(entries: readonly InputEntry[], session: Session): Promise<SkippedInput[]> {
  const { parts, reads, by, options } = session
  const survivors = survivorsOf(entries)
  const missing = survivors.filter(({ key }) => !parts.isAnalysed(key))
  const articleOf = ({ key }: InputEntry): Article => (reads.isKept(key) ? reads : parts).article(key)
  let done = survivors.length - missing.length
  options.onProgress?.(done, survivors.length)
  const failed = new Map<string, { code: string; reason: string }>()
  const extractor = extractorFor(missing, articleOf, session)
  try {
    await extractAll(missing, articleOf, extractor, (result) => {
      const { uri, id, key } = result.task
      if (result.kind === 'extracted') parts.addAnalysis({ uri, id, key, by }, result.analysis)
      else failed.set(id, result)
      options.onProgress?.(++done, survivors.length)
    })
  } finally {
    await extractor.close()
  }
  for (const { uri, id, key } of entries)
    if (!parts.isKept(key)) parts.addRead({ uri, id, key, by }, reads.article(key))
  return entries.flatMap(({ uri, id }) => {
    const failure = failed.get(id)
    return failure === undefined ? [] : [{ uri, code: failure.code, reason: failure.reason }]
  })
}

function extractorFor(
  missing: readonly InputEntry[],
  articleOf: (entry: InputEntry) => Article,
  { engine, options }: Session,
): Extractor {
  const { jobs, timeoutMs } = limitsOf(options)
  const pool = (): Extractor => workerPool({ jobs: Math.min(jobs, Math.max(1, missing.length)), timeoutMs })
  if (options.engine !== undefined) return inProcess(engine, { timeoutMs })
  if (isMoreThan(POOL_FROM_CODE_UNITS, missing, articleOf)) return pool()
  return inProcessFirst(inProcess(engine, { timeoutMs }), pool)
}

/** Looks at no more articles than it needs to. */
function isMoreThan(limit: number, entries: readonly InputEntry[], articleOf: (entry: InputEntry) => Article): boolean {
  let size = 0
  return entries.some((entry) => (size += articleOf(entry).text.length) > limit)
}
