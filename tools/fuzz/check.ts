import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { analyseArticle } from '../../src/graph/analyse-article'
import { articleOf, readRaw, type RawArticle } from '../../src/ingest'
import type { LanguageEngine } from '../../src/language'
import { isGrounded, type Article } from '../../src/model'
import type { FuzzInput } from './mutations'

export interface FuzzCounts {
  files: number
  articles: number
  skipped: number
  analysed: number
  claims: number
  slowestMs: number
  readonly codes: Map<string, number>
}

/** Reads one hostile file as a run would. Throws where anything but an article or a clear line comes of it. */
export async function checkInput(
  { name, bytes, whole }: FuzzInput,
  folder: string,
  engine: LanguageEngine,
  counts: FuzzCounts,
): Promise<void> {
  const before = process.cpuUsage()
  await writeFile(join(folder, name), bytes)
  counts.files += 1
  for await (const raw of readRaw([join(folder, name)])) {
    const result = raw.kind === 'raw' ? articleOf(raw.article) : raw
    if ('kind' in result) {
      if (!/^\S[^\n\r]*: \S[^\n\r]*$/.test(result.reason))
        throw new Error(`no clear line: ${JSON.stringify(result.reason)}`)
      counts.skipped += 1
      counts.codes.set(result.code, (counts.codes.get(result.code) ?? 0) + 1)
      continue
    }
    counts.articles += 1
    if (raw.kind === 'raw') checkArticle(result, raw.article)
    if (whole) checkClaims(result, engine, counts)
  }
  const { user, system } = process.cpuUsage(before)
  counts.slowestMs = Math.max(counts.slowestMs, (user + system) / 1000)
}

function checkArticle(article: Article, raw: RawArticle): void {
  const { text, blocks, titleSpan, title } = article
  let last = 0
  for (const { start, end, originalStart, originalEnd } of blocks) {
    if (start < last || end <= start || end > text.length) throw new Error(`block ${start}–${end} out of order`)
    last = end
    const there = raw.original.slice(originalStart, originalEnd ?? originalStart + end - start)
    if (originalEnd === undefined ? there !== text.slice(start, end) : there === '')
      throw new Error(`block ${start}–${end} leads astray`)
  }
  if (titleSpan && text.slice(titleSpan.start, titleSpan.end) !== title)
    throw new Error('title is not where it is said to stand')
  const evidence = [
    article.outlet?.evidence,
    ...(article.publishedOn?.evidence ?? []),
    ...article.sources.map((source) => source.evidence),
  ]
  for (const quote of evidence)
    if (quote?.in === 'original' && raw.original.slice(quote.start, quote.end) !== quote.quote)
      throw new Error(`evidence leads astray: ${JSON.stringify(quote.quote)}`)
}

function checkClaims(article: Article, engine: LanguageEngine, counts: FuzzCounts): void {
  const { claims, article: dated } = analyseArticle(article, engine)
  counts.analysed += 1
  counts.claims += claims.length
  for (const claim of claims)
    for (const [name, span] of Object.entries({ quote: claim, ...claim.spans }))
      if (span && !isGrounded(dated.text, span)) throw new Error(`${name} of ${claim.type} does not stand in the text`)
}
