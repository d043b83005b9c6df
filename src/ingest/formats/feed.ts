import { CommuniqueError } from '../../model'
import { decodeAny } from '../decode-any'
import { readBytes } from '../read-bytes'
import { looseDate } from '../metadata/loose-date'
import { outletNamed, outletOfDomain } from '../outlet-index'
import { skipped, type RawResult } from '../raw-article'
import { parseFeed, type FeedItem } from '../feed/parse-feed'
import type { FormatReader } from './format-reader'

/** One article an item of a saved RSS or Atom feed: its content where the feed gives it, else its summary. */
export const feed: FormatReader = {
  name: 'feed',
  extensions: ['.rss', '.atom', '.rdf', '.xml'],
  async *read(file, { maxBytes }) {
    const bytes = await readBytes(file.path, maxBytes)
    if (bytes.kind === 'failed') return yield skipped(file.uri, bytes.code, `${file.uri}: ${bytes.reason}`)
    const decoded = await decodeAny(bytes.bytes, { form: 'markup' })
    if (decoded.kind === 'failed') return yield skipped(file.uri, decoded.code, `${file.uri}: ${decoded.reason}`)
    if (decoded.text.trim() === '')
      return yield skipped(file.uri, 'ingest/empty', `${file.uri}: expected a feed, got an empty file`)
    try {
      const { title, link, items } = parseFeed(decoded.text)
      const outlet = outletOf(title, link)
      for (const [index, item] of items.entries()) {
        const where = `${file.uri}#${index + 1}`
        yield articleOf(item, where, outlet)
      }
      if (items.length === 0)
        yield skipped(file.uri, 'ingest/empty', `${file.uri}: expected a feed with items, got none`)
    } catch (error) {
      if (!(error instanceof CommuniqueError)) throw error
      yield skipped(file.uri, error.code, `${file.uri}: ${error.message}`)
    }
  },
}

function articleOf(item: FeedItem, where: string, outlet: string | undefined): RawResult {
  const text = item.content ?? item.summary ?? ''
  if (text.trim() === '')
    return skipped(where, 'ingest/empty', `${where}: expected the content or summary of an item, got none`)
  const metadata = {
    title: item.title || undefined,
    outlet,
    date: item.date ? looseDate(item.date, 'feed') : undefined,
    ...(item.authors.length > 0 && { authors: item.authors }),
  }
  const form = item.isMarkup ? 'html fragment' : 'text'
  return { kind: 'raw', article: { uri: item.link ?? where, original: text, form, metadata } }
}

/** The owner of the feed's address, or the name before the bar or dash in the feed's title. */
function outletOf(title: string, link: string | undefined): string | undefined {
  const owner = link !== undefined && URL.canParse(link) ? outletOfDomain(new URL(link).hostname) : undefined
  const name = title.split(/\s[|–—:•-]\s/)[0]?.trim() ?? ''
  return owner?.name ?? outletNamed(name)?.name ?? (name || undefined)
}
