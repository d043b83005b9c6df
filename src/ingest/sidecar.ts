import { z } from 'zod'
import { decodeText } from './decode'
import { describeIssue } from './describe-issue'
import { dateGiven } from './metadata/given-date'
import { readBytes } from './read-bytes'
import { skipped, type Metadata, type Skipped } from './raw-article'
import type { ReadingOptions } from './file-entry'

const SIDECAR = z.object({
  date: z.string().nullish(),
  outlet: z.string().nullish(),
  title: z.string().nullish(),
  uri: z.string().nullish(),
  authors: z.array(z.string()).nullish(),
  charset: z.string().nullish(),
  /** When `fetch` saved the page: no date of publication. */
  fetched: z.string().nullish(),
})

export interface Sidecar {
  readonly kind: 'sidecar'
  readonly metadata: Metadata
  readonly uri?: string
  /** The encoding that a server named. */
  readonly charset?: string
}

/** Reads `{"date", "outlet", "title", "authors", "uri", "charset", "fetched"}` from the file beside an article, or tells what is wrong with it. */
export async function readSidecar(
  file: { readonly path: string; readonly uri: string },
  { maxBytes }: Pick<ReadingOptions, 'maxBytes'>,
): Promise<Sidecar | Skipped> {
  const bad = (problem: string): Skipped => skipped(file.uri, 'ingest/sidecar', `${file.uri}: ${problem}`)
  const bytes = await readBytes(file.path, maxBytes)
  if (bytes.kind === 'failed') return bad(bytes.reason)
  const decoded = decodeText(bytes.bytes)
  if (decoded.kind === 'failed') return bad(decoded.reason)
  let value: unknown
  try {
    value = JSON.parse(decoded.text)
  } catch (error) {
    return bad(`expected a JSON object, got ${error instanceof Error ? error.message : String(error)}`)
  }
  const parsed = SIDECAR.safeParse(value)
  if (!parsed.success) return bad(describeIssue(parsed.error))
  const { date, outlet, title, uri, authors, charset } = parsed.data
  const given = date ? dateGiven(date, 'sidecar') : undefined
  if (date && !given) return bad(`"date" must be an ISO day, month or year, got ${JSON.stringify(date.slice(0, 60))}`)
  const metadata = {
    title: title || undefined,
    outlet: outlet || undefined,
    date: given,
    authors: authors ?? undefined,
  }
  return { kind: 'sidecar', metadata, ...(uri && { uri }), ...(charset && { charset }) }
}
