import { byCodeUnits, byId, type Article, type BuildManifest, type BuildReport } from '../model'
import { collapseDuplicates, readArticles, wordsOfFieldMap, type IngestOptions } from '../ingest'
import { loadEngine, type LanguageEngine } from '../language'
import { VERSION } from '../version'
import { analyseArticle } from './analyse-article'
import { writeBuild } from './folder'
import { graphOf } from './graph-of'
import { foldRecords } from './fold'
import { findLedger, readLedger } from './identity'
import { arrange } from './layout'

export interface BuildOptions extends IngestOptions {
  readonly engine?: LanguageEngine
  /** Path of a ledger of identities; else `identities.ledger` of the folder named is used, if there is one. */
  readonly ledger?: string
  /** Called after each article. */
  readonly onProgress?: (done: number, all: number) => void
}

export interface BuildResult {
  readonly manifest: BuildManifest
  readonly report: BuildReport
}

/**
 * Reads articles from files and folders, extracts their claims and writes the build folder. What cannot be read is
 * reported and left out. The same articles give the same bytes, in whatever order they are named.
 */
export async function build(
  inputs: readonly string[],
  folder: string,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const path = options.ledger ?? findLedger(inputs)
  const ledger = path === undefined ? undefined : readLedger(path)
  const { articles, skipped, read } = await ingest(inputs, options)
  const engine = options.engine ?? loadEngine()
  const analyses = articles.map((article, index) => {
    const analysis = analyseArticle(article, engine)
    options.onProgress?.(index + 1, articles.length)
    return analysis
  })
  const { identities, effects, ...records } = foldRecords(analyses, ledger?.lines)
  const graph = graphOf(records)
  arrange(graph)
  const report: BuildReport = {
    read,
    articles: articles.length,
    skipped,
    sentences: sum(analyses, ({ sentences }) => sentences),
    tokens: sum(analyses, ({ tokens }) => tokens),
    missed: analyses.flatMap(({ missed }) => missed),
    ...(identities.length === 0 ? {} : { identities }),
    ...(ledger === undefined || effects.length === 0 ? {} : { ledger: { file: ledger.file, lines: effects } }),
  }
  const given = {
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(options.outlet === undefined ? {} : { outlet: options.outlet }),
    ...(options.fields === undefined ? {} : { map: wordsOfFieldMap(options.fields) }),
  }
  const manifest = writeBuild(folder, {
    records,
    graph,
    report,
    version: VERSION,
    options: { engine: engine.id, ...given },
  })
  return { manifest, report }
}

/** Articles sorted by id, each text once. */
async function ingest(
  inputs: readonly string[],
  options: IngestOptions,
): Promise<{ articles: Article[]; skipped: BuildReport['skipped']; read: number }> {
  const articles: Article[] = []
  const skipped: { uri: string; code: string; reason: string }[] = []
  for await (const result of readArticles(inputs, options)) {
    if (result.kind === 'article') articles.push(result.article)
    else skipped.push({ uri: result.uri, code: result.code, reason: result.reason })
  }
  const distinct = [...collapseDuplicates(articles)].sort(byId)
  skipped.sort((a, b) => byCodeUnits(a.uri, b.uri) || byCodeUnits(a.code, b.code))
  return { articles: distinct, skipped, read: articles.length + skipped.length }
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
