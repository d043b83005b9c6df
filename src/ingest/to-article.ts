import { contentId, type Article, type Block, type MetadataEvidence, type PublicationDate, type Span } from '../model'
import { evidenceInOriginal } from './metadata/evidence'
import { findCitedSources } from './metadata/cited-sources'
import { dateOfIsoPrefix } from './metadata/iso-date'
import { findPublicationDay } from './metadata/publication-day'
import { findProvenance } from './metadata/publisher'
import { outletNamed } from './outlet-index'
import { keptIndices, takeApart, type Page } from './page'
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

/** Kept paragraphs joined by line breaks, the lines of a wrapped one by spaces; each line is a block of the original. */
function joinKept(page: Page): Body {
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  let titleSpan: Span | undefined
  const add = (separator: string, start: number, end: number): void => {
    if (length > 0) {
      parts.push(separator)
      length += separator.length
    }
    parts.push(page.original.slice(start, end))
    blocks.push({ start: length, end: length + end - start, originalStart: start })
    length += end - start
  }
  for (const i of keptIndices(page.verdicts)) {
    const paragraph = page.paragraphs[i]
    if (!paragraph) continue
    const isTitle = page.title?.paragraph === i
    const only = paragraph.lines.length === 1 && isTitle ? page.title?.span : undefined
    if (only) add('\n', paragraph.start + only.start, paragraph.start + only.end)
    else for (const [n, line] of paragraph.lines.entries()) add(n === 0 ? '\n' : ' ', line.start, line.end)
    if (isTitle) titleSpan = { start: blocks.at(-(only ? 1 : paragraph.lines.length))?.start ?? 0, end: length }
  }
  return { text: parts.join(''), blocks, ...(titleSpan && { titleSpan }) }
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
