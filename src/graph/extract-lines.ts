import { wordsOfFieldMap, type LineResult, type ReadResult, type StreamOptions } from '../ingest'
import { loadEngine, type LanguageEngine } from '../language'
import { CommuniqueError, type Article } from '../model'
import {
  extractionKey,
  fingerprintOf,
  inOrder,
  inProcess,
  inProcessFirst,
  limitsOf,
  POOL_FROM_CODE_UNITS,
  workerPool,
  type Extractor,
} from './extraction'
import { analysisLine, readLine, skippedLine, type GivenOptions, type SkippedInput } from './parts'

export interface ExtractOptions extends StreamOptions {
  /** An engine of one's own runs in this thread. */
  readonly engine?: LanguageEngine
  /** Number of workers; default: one for each core. */
  readonly jobs?: number
  /** Longest time for one article; default: ten minutes. */
  readonly timeoutMs?: number
}

/** What one article gave: the lines for it, each with its line feed, and why there is no claim of it if there is none. */
export interface Extracted {
  readonly text: string
  /** Line of the input, where there is one. */
  readonly line?: number
  readonly skipped?: SkippedInput
}

/**
 * Extracts the articles of a stream of whatever length, in its order: what comes out depends on nothing but the article
 * and the options, so that a stream may be cut anywhere and its parts be extracted anywhere. See `foldParts`.
 */
export async function* extractLines(
  articles: AsyncIterable<ReadResult | LineResult>,
  options: ExtractOptions = {},
): AsyncGenerator<Extracted> {
  const engine = options.engine ?? loadEngine()
  const by = fingerprintOf(engine)
  const given = givenOf(options)
  const extractor = extractorOf(engine, options)
  const extractOne = async (item: ReadResult | LineResult): Promise<Extracted> => {
    const { result, ...where } = 'result' in item ? item : { result: item }
    if (result.kind === 'skipped') return { text: `${skippedLine(result)}\n`, skipped: result, ...where }
    const { article } = result
    const head = { key: extractionKey(article, by), uri: article.uri, id: article.id, by, given }
    const analysis = await analysisOf(article, extractor)
    if (typeof analysis === 'string') return { text: `${analysisLine(head, analysis)}\n`, ...where }
    return { text: `${readLine(head, article)}\n${skippedLine(analysis)}\n`, skipped: analysis, ...where }
  }
  try {
    yield* inOrder(articles, extractor.width, extractOne)
  } finally {
    await extractor.close()
  }
}

/** What a build and a part tell of the options that gave metadata. */
export function givenOf({ date, outlet, fields }: StreamOptions): GivenOptions {
  return {
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(fields === undefined ? {} : { map: wordsOfFieldMap(fields) }),
  }
}

function extractorOf(engine: LanguageEngine, options: ExtractOptions): Extractor {
  const { jobs, timeoutMs } = limitsOf(options)
  const here = inProcess(engine, { timeoutMs })
  if (options.engine !== undefined) return here
  return inProcessFirst(here, () => workerPool({ jobs, timeoutMs }), {
    width: jobs,
    ...(jobs > 1 ? { limit: POOL_FROM_CODE_UNITS } : {}),
  })
}

async function analysisOf(article: Article, extractor: Extractor): Promise<string | SkippedInput> {
  try {
    return await extractor.extract(article)
  } catch (error) {
    if (!(error instanceof CommuniqueError)) throw error
    return { uri: article.uri, code: error.code, reason: error.message }
  }
}
