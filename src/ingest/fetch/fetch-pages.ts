import { CommuniqueError } from '../../model'
import { decodeAny } from '../decode-any'
import { parseFeed } from '../feed/parse-feed'
import { looseDate } from '../metadata/loose-date'
import { skipped, type Skipped } from '../raw-article'
import { FETCH_DEFAULTS, type FetchOptions } from './fetch-options'
import { kindOfAnswer, type AnswerKind } from './kind-of-answer'
import { politeFetcher, type Fetched } from './polite'
import { savePage } from './save-page'
import { webAddress } from './web-address'

export type FetchResult = { readonly kind: 'saved'; readonly uri: string; readonly path: string } | Skipped

type Fetch = (url: URL) => Promise<Fetched>

/**
 * Saves pages of these addresses into a folder that `build` can read, each with a sidecar that tells its address; of a
 * feed, the pages that it names, with the dates that it gives. What cannot be had is told and skipped.
 * @example for await (const result of fetchPages(['https://example.org/a'], 'pages')) console.log(result)
 */
export async function* fetchPages(
  addresses: readonly string[],
  folder: string,
  options: FetchOptions = {},
): AsyncGenerator<FetchResult> {
  const fetch = politeFetcher(options)
  const done = new Set<string>()
  for (const address of addresses)
    yield* orSkipped(address, async function* () {
      const found = await fetchedOnce(fetch, webAddress(address), done)
      if (found === undefined) return
      const { answer, kind } = found
      if (kind.isFeed && options.pages !== false) yield* pagesOf(answer, kind, fetch, folder, done, options)
      else yield await saved(answer, kind, folder, {}, options)
    })
}

async function* pagesOf(
  feed: Fetched,
  { charset }: AnswerKind,
  fetch: Fetch,
  folder: string,
  done: Set<string>,
  options: FetchOptions,
): AsyncGenerator<FetchResult> {
  const text = await decodeAny(feed.bytes, { form: 'markup', charset })
  if (text.kind === 'failed') throw new CommuniqueError(text.code, `${feed.url.href}: ${text.reason}`)
  const items = parseFeed(text.text).items.filter(({ link }) => link !== undefined)
  const most = options.maxItems ?? FETCH_DEFAULTS.maxItems
  for (const { link = '', date } of items.slice(0, most))
    yield* orSkipped(link, async function* () {
      const found = await fetchedOnce(fetch, webAddress(link, feed.url), done)
      if (found !== undefined) yield await saved(found.answer, found.kind, folder, { date }, options)
    })
  if (items.length === 0)
    yield skipped(feed.url.href, 'fetch/empty', `${feed.url.href}: expected a feed with links to pages, got none`)
}

async function* orSkipped(uri: string, work: () => AsyncGenerator<FetchResult>): AsyncGenerator<FetchResult> {
  try {
    yield* work()
  } catch (error) {
    if (!(error instanceof CommuniqueError)) throw error
    yield skipped(uri, error.code, error.message)
  }
}

/** What an address gives, undefined where it was asked for before. */
async function fetchedOnce(
  fetch: Fetch,
  url: URL,
  done: Set<string>,
): Promise<{ answer: Fetched; kind: AnswerKind } | undefined> {
  if (done.has(url.href)) return undefined
  done.add(url.href)
  const answer = await fetch(url)
  if (answer.status < 200 || answer.status > 299)
    throw new CommuniqueError('fetch/status', `${answer.url.href}: expected a page, got status ${answer.status}`)
  const kind = kindOfAnswer(answer.type, answer.bytes)
  if (!kind)
    throw new CommuniqueError(
      'fetch/unsupported',
      `${answer.url.href}: expected a page, text, PDF or feed, got "${answer.type.slice(0, 60)}"`,
    )
  return { answer, kind }
}

async function saved(
  { url, bytes }: Fetched,
  { extension, charset }: AnswerKind,
  folder: string,
  { date }: { readonly date?: string | undefined },
  { now = () => new Date() }: FetchOptions,
): Promise<FetchResult> {
  const day = date === undefined ? undefined : looseDate(date, 'feed')?.value
  const path = await savePage(folder, bytes, extension, {
    uri: url.href,
    fetched: now().toISOString(),
    ...(day !== undefined && { date: day.start }),
    ...(charset !== undefined && { charset }),
  })
  return { kind: 'saved', uri: url.href, path }
}
