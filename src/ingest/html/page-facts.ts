import { elementsOf, plainTextOf, type PageElement, type TextPiece } from './page-tree'

/** Something that the page's head says, and where in the source. */
export interface PageFact {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** What the source of a page says about the article outside its text. */
export interface PageFacts {
  /** Contents of `meta` elements by name or property, in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, PageFact>
  readonly linkedData: readonly TextPiece[]
  readonly titleElement?: string
  readonly headings: readonly PageElement[]
  /** Headings of the second and third order: the headline where its maker keeps the first for the site. */
  readonly lesserHeadings: readonly PageElement[]
  readonly times: readonly PageFact[]
  readonly canonical?: string
  readonly bylines: readonly string[]
}

const BYLINE_MAX_CHARS = 120

export function factsOf(root: PageElement, source: string): PageFacts {
  const meta = new Map<string, PageFact>()
  const linkedData: TextPiece[] = []
  const headings: PageElement[] = []
  const lesserHeadings: PageElement[] = []
  const times: PageFact[] = []
  const bylines: string[] = []
  let titleElement: string | undefined
  let canonical: string | undefined
  for (const element of elementsOf(root)) {
    const { tag, attributes } = element
    if (tag === 'meta') {
      const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase()
      const value = attributes['content']?.trim()
      if (name && value && !meta.has(name)) meta.set(name, factIn(element, value, source))
    } else if (tag === 'script') {
      if (/^application\/ld\+json/i.test(attributes['type'] ?? '')) linkedData.push(scriptOf(element, source))
    } else if (tag === 'title') titleElement ??= plainTextOf(element)
    else if (tag === 'h1') headings.push(element)
    else if (tag === 'h2' || tag === 'h3') lesserHeadings.push(element)
    else if (tag === 'time') {
      const value = attributes['datetime']?.trim()
      if (value) times.push(factIn(element, value, source))
    } else if (tag === 'link' && attributes['rel']?.toLowerCase() === 'canonical') canonical ??= attributes['href']
    if (isByline(element) && bylines.length < 20) {
      const text = plainTextOf(element)
      if (text !== '' && text.length <= BYLINE_MAX_CHARS) bylines.push(text)
    }
  }
  return {
    meta,
    linkedData,
    headings,
    lesserHeadings,
    times,
    bylines,
    ...(titleElement && { titleElement }),
    ...(canonical && { canonical }),
  }
}

/** Where in the start tag the value stands; the whole tag where it is written otherwise. */
function factIn({ start, end }: PageElement, value: string, source: string): PageFact {
  const at = source.slice(start, end).lastIndexOf(value)
  return at < 0 ? { value, start, end } : { value, start: start + at, end: start + at + value.length }
}

function scriptOf(element: PageElement, source: string): TextPiece {
  const first = element.children[0]
  const last = element.children.at(-1)
  const start = first?.kind === 'text' ? (first.pieces[0]?.start ?? element.end) : element.end
  const end = last?.kind === 'text' ? (last.pieces.at(-1)?.end ?? start) : start
  return { text: source.slice(start, end), start, end }
}

function isByline({ tag, attributes }: PageElement): boolean {
  if (tag === 'meta' || tag === 'link') return false
  return attributes['rel'] === 'author' || attributes['itemprop'] === 'author'
}
