import {
  byCodeUnits,
  byId,
  type Article,
  type BuildManifest,
  type BuildRecords,
  type BuildReport,
  type Fact,
  type IdentityRecord,
  type LedgerEffect,
} from '../model'
import { collapseDuplicates, readArticles, type IngestOptions } from '../ingest'
import { loadEngine, type LanguageEngine } from '../language'
import { VERSION } from '../version'
import { analyseArticle, type ArticleAnalysis } from './analyse-article'
import { writeBuild } from './folder'
import { graphOf } from './graph-of'
import { claimEffects, findLedger, readLedger, onClaims, rulingsOf, splitLedger, type LedgerLine } from './identity'
import { arrange } from './layout'
import { mergeClaims } from './merge-claims'
import { mergeEntities } from './merge-entities'
import { unifyAgreements } from './unify-agreements'
import { unifyIdentities } from './unify-identities'

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

export interface Folded extends BuildRecords {
  readonly identities: readonly IdentityRecord[]
  readonly effects: readonly LedgerEffect[]
}

/** Merges what the articles gave, in whatever order they come, with what a ledger says of their entities and claims. */
export function foldRecords(analyses: readonly ArticleAnalysis[], lines: readonly LedgerLine[] = []): Folded {
  const articles = analyses.map(({ article }) => article).sort(byId)
  const about = splitLedger(lines)
  const { identities, ...unified } = unifyIdentities(
    {
      entities: analyses.map((analysis) => analysis.entities),
      claims: analyses.flatMap((analysis) => analysis.claims).sort(byId),
    },
    about.entities,
  )
  const identified = unifyAgreements(unified, about.entities)
  const entities = mergeEntities(identified.entities)
  const { claims } = identified
  const merged = mergeClaims(claims, articles, entities)
  const rulings = onClaims(about.claims, merged)
  const facts =
    rulings.length === 0 ? merged : mergeClaims(claims, articles, entities, { rulings: rulingsOf(rulings, claims) })
  const told = claimEffects(rulings, factByClaim(merged), factByClaim(facts)).map((effect, index) => ({
    ...effect,
    ...about.claims[index],
  }))
  const effects = [...unified.effects, ...told].sort((a, b) => a.line - b.line)
  return {
    articles,
    entities,
    claims,
    facts,
    identities: [...identities, ...identified.identities].sort(byIdentity),
    effects,
  }
}

const byIdentity = (a: IdentityRecord, b: IdentityRecord): number =>
  byCodeUnits(a.id, b.id) || byCodeUnits(a.was, b.was)

const factByClaim = (facts: readonly Fact[]): Map<string, string> =>
  new Map(facts.flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id] as const)))

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
