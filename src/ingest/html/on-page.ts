import { quoteOf, type Article, type Block, type MetadataEvidence, type Span } from '../../model'
import type { CopyRun, MainCopy } from './main-copy'
import type { PageMetadata } from './page-metadata'

/** The article of a copy as the article of its page: blocks and evidence lead into the source of the page. */
export function onPage(article: Article, copy: MainCopy, source: string, metadata: PageMetadata): Article {
  const evidence = (found: MetadataEvidence): MetadataEvidence =>
    found.in === 'original' ? { ...sourceQuote(copy, source, found), in: 'original' } : found
  const { outlet, publishedOn } = article
  const outletEvidence = outlet?.evidence ? evidence(outlet.evidence) : metadata.outletEvidence
  const isOwnDate = publishedOn && metadata.date && publishedOn.basis === metadata.date.basis
  return {
    ...article,
    blocks: article.blocks.flatMap((block) => blocksOnPage(block, copy)),
    ...(outlet && { outlet: { name: outlet.name, ...(outletEvidence && { evidence: outletEvidence }) } }),
    ...(publishedOn && {
      publishedOn: {
        ...publishedOn,
        evidence: isOwnDate && metadata.dateEvidence ? [metadata.dateEvidence] : publishedOn.evidence.map(evidence),
      },
    }),
    sources: article.sources.map((reference) => ({ ...reference, evidence: evidence(reference.evidence) })),
  }
}

function blocksOnPage(block: Block, { runs }: MainCopy): Block[] {
  const from = block.originalStart
  const to = from + block.end - block.start
  const blocks: Block[] = []
  for (let i = firstAfter(runs, from); i < runs.length; i += 1) {
    const run = runs[i]
    if (!run || run.start >= to) break
    const start = Math.max(run.start, from)
    const end = Math.min(run.end, to)
    const place = { start: block.start + start - from, end: block.start + end - from }
    blocks.push(
      run.verbatim
        ? { ...place, originalStart: run.sourceStart + start - run.start }
        : { ...place, originalStart: run.sourceStart, originalEnd: run.sourceEnd },
    )
  }
  return blocks
}

/** The stretch of the source from the first to the last character of a stretch of the copy. */
function sourceQuote({ runs }: MainCopy, source: string, { start, end }: Span) {
  const first = runs[firstAfter(runs, start)]
  const last = runs[firstAfter(runs, end - 1)]
  if (!first || !last) return quoteOf(source, 0, 0)
  const from = first.verbatim ? first.sourceStart + Math.max(0, start - first.start) : first.sourceStart
  const to =
    last.verbatim && end > last.start ? last.sourceStart + Math.min(end, last.end) - last.start : last.sourceEnd
  return quoteOf(source, from, Math.max(from, to))
}

/** Index of the first run that ends after the offset. */
function firstAfter(runs: readonly CopyRun[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
