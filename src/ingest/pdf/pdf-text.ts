import { errorWords } from '../error-words'
import type { ReadFailure } from '../read-bytes'
import { linesOfPage, type PageLine } from './page-lines'
import { paragraphsOf } from './pdf-paragraphs'

const MAX_PAGES = 2000
const MAX_CHARS = 20_000_000
const MIN_CHARS_PER_PAGE = 1

/** The text that a PDF carries, paragraphs parted by empty lines; or why there is none. */
export async function pdfText(
  bytes: Uint8Array,
): Promise<{ readonly kind: 'text'; readonly text: string } | ReadFailure> {
  const failed = (code: string, reason: string): ReadFailure => ({ kind: 'failed', code, reason })
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'))
    return failed('ingest/unreadable', 'expected a PDF, got a file that does not begin as one')
  const { getDocumentProxy } = await import('unpdf')
  let document: Awaited<ReturnType<typeof getDocumentProxy>> | undefined
  try {
    document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
    })
    if (document.numPages > MAX_PAGES)
      return failed('ingest/too-large', `expected at most ${MAX_PAGES} pages, got ${document.numPages}`)
    const pages: PageLine[][] = []
    let size = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const lines = linesOfPage((await page.getTextContent()).items)
      page.cleanup()
      size += lines.reduce((sum, line) => sum + line.text.length, 0)
      if (size > MAX_CHARS) return failed('ingest/too-large', `expected at most ${MAX_CHARS} characters, got more`)
      pages.push(lines)
    }
    if (size < MIN_CHARS_PER_PAGE * pages.length)
      return failed(
        'ingest/no-text-layer',
        `expected a PDF with a text layer, got ${pages.length === 1 ? 'a page' : `${pages.length} pages`} without text, such as a scan`,
      )
    return { kind: 'text', text: paragraphsOf(pages).join('\n\n') }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return failed(
      'ingest/unreadable',
      isLocked ? 'expected an open PDF, got one with a password' : `expected a readable PDF, got ${errorWords(error)}`,
    )
  } finally {
    await document?.destroy().catch(() => undefined)
  }
}
