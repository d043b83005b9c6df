import { z } from 'zod'
import type { Article } from '../../model'
import type { ArticleAnalysis } from '../analyse-article'
import type { Fingerprint } from '../extraction'

/** What stands at the head of a line: one article that was read. */
export interface PartHead {
  /** See `extractionKey`. */
  readonly key: string
  readonly uri: string
  /** Id of the article: of its text alone. */
  readonly id: string
  readonly by: Fingerprint
  /** Options that gave metadata for all articles; absent where there were none. */
  readonly given?: GivenOptions | undefined
}

/** Metadata given for all articles by options. */
export interface GivenOptions {
  readonly date?: string | undefined
  readonly outlet?: string | undefined
  /** See `wordsOfFieldMap`. */
  readonly map?: string | undefined
}

/** Something that could not be read. */
export interface SkippedInput {
  readonly uri: string
  readonly code: string
  readonly reason: string
}

export type PartLine =
  | { readonly kind: 'analysis'; readonly head: PartHead }
  | { readonly kind: 'read'; readonly head: PartHead }
  | { readonly kind: 'skipped'; readonly skipped: SkippedInput }

const SKIPPED = z.object({ skipped: z.object({ uri: z.string(), code: z.string(), reason: z.string() }) })
const HEAD = z.object({
  key: z.string().regex(/^[\da-f]{64}$/),
  uri: z.string(),
  id: z.string(),
  by: z.object({ version: z.string(), code: z.string(), engine: z.string() }),
  given: z.object({ date: z.string(), outlet: z.string(), map: z.string() }).partial().optional(),
})

/** What is looked at of lines that come from elsewhere, beside their quotes. */
export const ARTICLE = z.object({
  id: z.string(),
  uri: z.string(),
  text: z.string(),
  duplicates: z.array(z.string()),
  blocks: z.array(z.object({ start: z.number(), end: z.number(), originalStart: z.number() })),
  sources: z.array(z.object({ name: z.string(), relation: z.enum(['republished', 'cited']) })),
})
const SPAN = z.object({ start: z.number(), end: z.number(), quote: z.string() })
export const ANALYSIS = z.object({
  article: ARTICLE,
  entities: z.array(z.object({ id: z.string(), label: z.string(), name: z.string(), aliases: z.array(z.string()) })),
  claims: z.array(
    SPAN.extend({
      id: z.string(),
      articleId: z.string(),
      type: z.string(),
      subject: z.string(),
      object: z.string().nullable(),
      polarity: z.string(),
      modality: z.string(),
      attributedTo: z.array(z.string()),
      spans: z.record(z.string(), SPAN),
    }),
  ),
  missed: z.array(SPAN.extend({ articleId: z.string(), trigger: z.string() })),
  sentences: z.number(),
  tokens: z.number(),
})

/** JSON of the head comes first, so that a line can be told without reading all of it: quotes inside texts are escaped. */
const ENDS = { analysis: ',"analysis":', read: ',"read":' } as const

/** `analysis` is JSON. */
export function analysisLine(head: PartHead, analysis: string): string {
  return `${headOf(head)}${ENDS.analysis}${analysis}}`
}

/** An article that is not analysed, because another with its text is, or because that failed. */
export function readLine(head: PartHead, article: Article): string {
  return `${headOf(head)}${ENDS.read}${JSON.stringify(article)}}`
}

/** An object that is still open. */
function headOf({ key, uri, id, by, given }: PartHead): string {
  const told = given === undefined || Object.keys(given).length === 0 ? {} : { given }
  return JSON.stringify({ key, uri, id, by, ...told }).slice(0, -1)
}

export const skippedLine = ({ uri, code, reason }: SkippedInput): string =>
  JSON.stringify({ skipped: { uri, code, reason } })

/** The head of a line; undefined for what is no line of a part. */
export function parseLine(text: string): PartLine | undefined {
  const analysis = text.indexOf(ENDS.analysis)
  const read = text.indexOf(ENDS.read)
  if (analysis < 0 && read < 0) {
    const { success, data } = SKIPPED.safeParse(parse(text))
    return success ? { kind: 'skipped', skipped: data.skipped } : undefined
  }
  const isAnalysis = read < 0 || (analysis >= 0 && analysis < read)
  const { success, data } = HEAD.safeParse(parse(`${text.slice(0, isAnalysis ? analysis : read)}}`))
  return success && text.endsWith('}') ? { kind: isAnalysis ? 'analysis' : 'read', head: data } : undefined
}

export const analysisIn = (text: string): ArticleAnalysis =>
  (JSON.parse(text) as { analysis: ArticleAnalysis }).analysis
export const articleIn = (text: string): Article => (JSON.parse(text) as { read: Article }).read

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
