import { CommuniqueError } from '../../model'
import { parserLibrary } from '../html/libraries'

export interface FeedItem {
  readonly title: string
  readonly link?: string
  readonly date?: string
  readonly content?: string
  readonly summary?: string
  /** Whether content and summary are markup, as they are in RSS. */
  readonly isMarkup: boolean
  readonly authors: readonly string[]
}

export interface Feed {
  readonly title: string
  readonly link?: string
  readonly items: readonly FeedItem[]
}

const MAX_DEPTH = 200
const MAX_ITEMS = 50_000
const ROOTS = new Set(['rss', 'rdf:rdf', 'feed'])
const ITEMS = new Set(['item', 'entry'])
/** Later names count only where earlier ones gave nothing. */
const DATES = ['published', 'pubdate', 'dc:date', 'issued', 'date', 'updated', 'modified']

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly contentStart: number
  text: string
}

/**
 * The items of an RSS 0.9 to 2.0, RDF or Atom document, as lenient as readers of feeds must be. Entities that the
 * document declares itself are never expanded; what is not well-formed is read as far as it goes.
 * @throws CommuniqueError `ingest/unsupported` where the document is no feed, `ingest/too-deep`, `ingest/too-large`
 */
export function parseFeed(source: string): Feed {
  const stack: Open[] = []
  const items: FeedItem[] = []
  const channel = new Map<string, string>()
  let fields = channel
  let authors: string[] = []
  let markup = true
  let root: string | undefined
  const { Parser } = parserLibrary()
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (root === undefined) {
          root = name.toLowerCase()
          if (!ROOTS.has(root))
            throw new CommuniqueError('ingest/unsupported', `expected RSS or Atom, got <${name.slice(0, 40)}>`)
        }
        if (stack.length >= MAX_DEPTH)
          throw new CommuniqueError('ingest/too-deep', `expected at most ${MAX_DEPTH} nested elements, got more`)
        stack.push({ name: name.toLowerCase(), attributes, contentStart: parser.endIndex + 1, text: '' })
        if (ITEMS.has(name.toLowerCase())) {
          fields = new Map()
          authors = []
          markup = root !== 'feed'
        }
      },
      ontext(text) {
        const top = stack.at(-1)
        if (top) top.text += text
      },
      onclosetag() {
        const closed = stack.pop()
        if (!closed) return
        if (ITEMS.has(closed.name)) {
          if (items.length >= MAX_ITEMS)
            throw new CommuniqueError('ingest/too-large', `expected at most ${MAX_ITEMS} items, got more`)
          items.push(itemOf(fields, authors, markup))
          fields = channel
          return
        }
        const parent = stack.at(-1)?.name ?? ''
        const text = closed.text.trim()
        if (parent === 'author' && closed.name === 'name') authors.push(text)
        else if (closed.name === 'dc:creator' || (closed.name === 'author' && text !== '')) authors.push(text)
        if (!ITEMS.has(parent) && parent !== 'channel' && parent !== 'feed') return
        if (closed.name === 'link') note(fields, 'link', linkOf(closed))
        else if (closed.name === 'content' || closed.name === 'summary') {
          const type = closed.attributes['type'] ?? 'text'
          const isMarkup = /html/i.test(type)
          const inner = type === 'xhtml' ? source.slice(closed.contentStart, parser.startIndex) : closed.text
          if (inner.trim() !== '') note(fields, closed.name, inner)
          if (closed.name === 'content' || !fields.has('content')) markup = isMarkup
        } else note(fields, closed.name, text)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(source)
  if (root === undefined) throw new CommuniqueError('ingest/unsupported', 'expected RSS or Atom, got no element')
  const link = channel.get('link')
  return { title: channel.get('title') ?? '', ...(link && { link }), items }
}

function itemOf(fields: ReadonlyMap<string, string>, authors: readonly string[], isMarkup: boolean): FeedItem {
  const content = fields.get('content:encoded') ?? fields.get('content')
  const summary = fields.get('description') ?? fields.get('summary')
  const link = fields.get('link') ?? fields.get('guid') ?? fields.get('id')
  const date = DATES.map((name) => fields.get(name)).find((value) => value !== undefined)
  return {
    title: (fields.get('title') ?? '').replace(/\s+/g, ' '),
    ...(link && { link }),
    ...(date && { date }),
    ...(content && { content }),
    ...(summary && { summary }),
    isMarkup,
    authors: [...new Set(authors.filter((name) => name !== ''))].slice(0, 12),
  }
}

/** The first value of a field that says something. */
function note(fields: Map<string, string>, name: string, value: string | undefined): void {
  if (value !== undefined && value !== '' && !fields.has(name)) fields.set(name, value)
}

/** RSS writes the address as text, Atom as an attribute of the link that is no link to something else. */
function linkOf({ text, attributes }: Open): string | undefined {
  const href = attributes['href']
  if (href === undefined) return text.trim() || undefined
  return (attributes['rel'] ?? 'alternate') === 'alternate' ? href : undefined
}
