import { byCodeUnits, byId, type Article, type BuildManifest, type BuildRecords, type BuildReport } from '../model'
import { collapseDuplicates, readArticles, type IngestOptions } from '../ingest'
import { loadEngine, type LanguageEngine } from '../language'
import { VERSION } from '../version'
import { analyseArticle, type ArticleAnalysis } from './analyse-article'
import { writeBuild } from './folder'
import { graphOf } from './graph-of'
import { arrange } from './layout'
import { mergeClaims } from './merge-claims'
import { mergeEntities } from './merge-entities'
import { unifyIdentities } from './unify-identities'

export interface BuildOptions extends IngestOptions {
  readonly engine?: LanguageEngine
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
  const { articles, skipped, read } = await ingest(inputs, options)
  const engine = options.engine ?? loadEngine()
  const analyses = articles.map((article, index) => {
    const analysis = analyseArticle(article, engine)
    options.onProgress?.(index + 1, articles.length)
    return analysis
  })
  const records = foldRecords(analyses)
  const graph = graphOf(records)
  arrange(graph)
  const report: BuildReport = {
    read,
    articles: articles.length,
    skipped,
    sentences: sum(analyses, ({ sentences }) => sentences),
    tokens: sum(analyses, ({ tokens }) => tokens),
    missed: analyses.flatMap(({ missed }) => missed),
  }
  const given = {
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(options.outlet === undefined ? {} : { outlet: options.outlet }),
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

/** Merges what the articles gave, in whatever order they come. */
export function foldRecords(analyses: readonly ArticleAnalysis[]): BuildRecords {
  const articles = analyses.map(({ article }) => article).sort(byId)
  const identified = unifyIdentities({
    entities: analyses.map((analysis) => analysis.entities),
    claims: analyses.flatMap((analysis) => analysis.claims).sort(byId),
  })
  const entities = mergeEntities(identified.entities)
  const { claims } = identified
  return { articles, entities, claims, facts: mergeClaims(claims, articles, entities) }
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
