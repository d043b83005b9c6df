import { contentId, type Article, type Block, type MetadataEvidence, type PublicationDate, type Span } from '../model'
import { evidenceInOriginal } from './metadata/evidence'
import { findCitedSources } from './metadata/cited-sources'
import { dateOfIsoPrefix } from './metadata/iso-date'
import { findPublicationDay } from './metadata/publication-day'
import { findProvenance } from './metadata/publisher'
import { outletNamed } from './outlet-index'
import { takeApart, type Page } from './page'
import type { Paragraph } from './paragraphs'
import { skipped, type Metadata, type RawArticle, type Skipped } from './raw-article'

/** The article of a page: main text, title, outlet, day and sources, each with its evidence; or why there is none. */
export function toArticle(raw: RawArticle): Article | Skipped {
  const page = takeApart(raw.original)
  const body = joinKept(page)
  if (body.text === '')
    return skipped(raw.uri, 'ingest/no-text', `${raw.uri}: expected an article's text, got nothing but boilerplate`)
  const provenance = findProvenance(page)
  const outlet = raw.metadata.outlet
    ? { name: outletNamed(raw.metadata.outlet)?.name ?? raw.metadata.outlet }
    : provenance.outlet
  const sources = new Map(provenance.republished.map((source) => [source.name, source]))
  for (const source of findCitedSources(page))
    if (!sources.has(source.name) && source.name !== outlet?.name) sources.set(source.name, source)
  const publishedOn = publicationDate(raw.metadata, page)
  const title = titleOf(raw.metadata, body)
  return {
    id: contentId('article', body.text),
    uri: raw.uri,
    duplicates: [],
    ...title,
    text: body.text,
    blocks: body.blocks,
    ...(raw.metadata.authors?.length && { authors: raw.metadata.authors }),
    ...(outlet && { outlet }),
    ...(publishedOn && { publishedOn }),
    sources: [...sources.values()],
  }
}

interface Body {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The page's own headline in the text. */
  readonly titleSpan?: Span
}

/** Kept parts joined by line breaks, the lines of a wrapped one by spaces; each line is a block of the original. */
function joinKept(page: Page): Body {
  const texts: string[] = []
  const blocks: Block[] = []
  let length = 0
  let titleSpan: Span | undefined
  for (const part of page.kept) {
    let separator = length > 0 ? '\n' : ''
    const start = length + separator.length
    for (const line of linesOf(page.paragraphs[part.paragraph], part)) {
      const from = length + separator.length
      texts.push(separator, page.original.slice(line.start, line.end))
      length = from + line.end - line.start
      blocks.push({ start: from, end: length, originalStart: line.start })
      separator = ' '
    }
    if (part.paragraph === page.title?.paragraph) titleSpan = { start, end: length }
  }
  return { text: texts.join(''), blocks, ...(titleSpan && { titleSpan }) }
}

/** Where the kept part of a paragraph stands in the original: one span for each of its lines. */
function linesOf(paragraph: Paragraph | undefined, part: Span): Span[] {
  const spans: Span[] = []
  let offset = 0
  for (const line of paragraph?.lines ?? []) {
    const start = line.start + Math.max(0, part.start - offset)
    const end = Math.min(line.end, line.start + part.end - offset)
    if (start < end) spans.push({ start, end })
    offset += line.end - line.start + 1
  }
  return spans
}

function titleOf(metadata: Metadata, body: Body): { title?: string; titleSpan?: Span } {
  const own = body.titleSpan
  const given = metadata.title?.trim()
  if (!given) return own ? { title: body.text.slice(own.start, own.end), titleSpan: own } : {}
  const firstLine = body.text.split('\n', 1)[0] ?? ''
  return firstLine === given ? { title: given, titleSpan: { start: 0, end: given.length } } : { title: given }
}

function publicationDate(metadata: Metadata, page: Page): PublicationDate | undefined {
  if (metadata.date && metadata.date.basis !== 'file name') return { ...metadata.date, credibility: 1, evidence: [] }
  const found = findPublicationDay(page)
  const value = found && dateOfIsoPrefix(found.day)
  const paragraph = found && page.paragraphs[found.paragraph]
  if (!found || !value || !paragraph) return metadata.date && { ...metadata.date, credibility: 0.9, evidence: [] }
  const evidence: MetadataEvidence = evidenceInOriginal(page.original, paragraph, found.span.start, found.span.end)
  return { value, basis: found.basis, credibility: found.credibility, evidence: [evidence] }
}
