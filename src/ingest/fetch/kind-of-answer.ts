/** What an answer is, by the type that the server names and by its first bytes, as servers are often wrong. */
export interface AnswerKind {
  readonly isFeed: boolean
  readonly extension: string
  readonly charset?: string
}

const HEAD_BYTES = 2048
const EXTENSIONS: readonly (readonly [type: RegExp, extension: string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, '.html'],
  [/^application\/(?:x-)?pdf$/, '.pdf'],
  [/^text\/plain$/, '.txt'],
]
const FEED_ROOT = /<(?:rss|feed|rdf:RDF)[\s>]/
const MARKUP = /^(?:\ufeff)?\s*<(?:!doctype html|html|head|body|article)\b/i

/** Undefined where it is nothing that can be read. */
export function kindOfAnswer(contentType: string, bytes: Uint8Array): AnswerKind | undefined {
  const [named = ''] = contentType.toLowerCase().split(';')
  const type = named.trim()
  const charset = /charset\s?=\s?["']?([\w-]{2,40})/i.exec(contentType)?.[1]
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  const told = charset === undefined ? {} : { charset }
  if (head.startsWith('%PDF-')) return { isFeed: false, extension: '.pdf' }
  if (FEED_ROOT.test(head) && !MARKUP.test(head)) return { isFeed: true, extension: '.xml', ...told }
  const extension = EXTENSIONS.find(([pattern]) => pattern.test(type))?.[1] ?? (MARKUP.test(head) ? '.html' : undefined)
  return extension === undefined || extension === '.pdf' ? undefined : { isFeed: false, extension, ...told }
}
