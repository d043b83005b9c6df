import { CommuniqueError, type Article } from '../../model'
import { skipped, type Metadata, type RawArticle, type Skipped } from '../raw-article'
import { toArticle } from '../to-article'
import { factsOf } from './page-facts'
import { mainText, wholeText } from './main-text'
import { metadataOf, type PageMetadata } from './page-metadata'
import { onPage } from './on-page'
import { parsePage } from './parse-page'
import type { MainCopy } from './main-copy'

/** The article of a page's source: its main text, and what its markup says. Offsets in the original count in the source. */
export function articleOfPage(raw: RawArticle): Article | Skipped {
  let page: { readonly metadata: PageMetadata; readonly copy: MainCopy }
  try {
    const root = parsePage(raw.original)
    const facts = factsOf(root, raw.original)
    const metadata = metadataOf(facts, raw.original)
    page = { metadata, copy: raw.form === 'html' ? mainText(root, facts, metadata.title) : wholeText(root) }
  } catch (error) {
    if (!(error instanceof CommuniqueError)) throw error
    return skipped(raw.uri, error.code, `${raw.uri}: ${error.message}`)
  }
  const { metadata, copy } = page
  if (copy.text === '')
    return skipped(raw.uri, 'ingest/no-text', `${raw.uri}: expected an article's text, got a page without any`)
  const article = toArticle({ uri: raw.uri, original: copy.text, metadata: merged(metadata, raw.metadata) })
  return 'kind' in article
    ? article
    : onPage(article, copy, raw.original, {
        ...metadata,
        ...(raw.metadata.outlet && { outletEvidence: undefined }),
      })
}

/** What is given from outside counts more than what the page says, and a day in the file's name less. */
function merged(page: Metadata, given: Metadata): Metadata {
  const date = given.date?.basis === 'file name' ? (page.date ?? given.date) : (given.date ?? page.date)
  return {
    title: given.title ?? page.title,
    outlet: given.outlet ?? page.outlet,
    authors: given.authors ?? page.authors,
    date,
  }
}
