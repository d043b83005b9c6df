import { isUtf8 } from 'node:buffer'
import { assertGrounded } from '../../claims'
import { readLines } from '../../ingest'
import { CommuniqueError, contentId } from '../../model'
import { isSameMaker, type Fingerprint } from '../extraction'
import { analysisIn, articleIn, ANALYSIS, ARTICLE, parseLine, type PartHead } from '../parts'
import type { PartsCollector } from './collect-parts'
import type { Session } from './session'

/** Longest line: an article of 20 MB with all that it gave. */
const MAX_LINE_BYTES = 400_000_000

/** Reads one file of lines; `.gz` is unpacked. Each line is checked: it may come from another machine. */
export async function collectFile(path: string, session: Session, collector: PartsCollector): Promise<void> {
  for await (const line of readLines(path, MAX_LINE_BYTES)) {
    const where = `${path}:${line.number ?? 0}`
    if (line.kind === 'failed') throw new CommuniqueError('parts/invalid', `${where}: ${line.reason}`)
    if (!isUtf8(line.bytes)) throw invalid(where, 'bytes that are not UTF-8')
    const text = Buffer.from(line.bytes).toString('utf8')
    const part = parseLine(text)
    if (part === undefined) throw invalid(where, `“${text.slice(0, 60)}”`)
    if (part.kind === 'skipped') {
      collector.skipped(part.skipped)
      continue
    }
    const { head, kind } = part
    checkMaker(where, head.by, session.by)
    const isThere = kind === 'analysis' ? session.parts.isAnalysed(head.key) : session.parts.isKept(head.key)
    if (!isThere) {
      checkContent(where, kind, head, text)
      session.parts.addLine(kind, head, text)
    }
    collector.entry(head, head.given ?? {})
  }
}

function checkMaker(where: string, by: Fingerprint, own: Fingerprint): void {
  if (isSameMaker(by, own)) return
  const told = ({ version, code, engine }: Fingerprint): string => `version ${version}, code ${code}, engine ${engine}`
  throw new CommuniqueError(
    'parts/version',
    `${where}: expected what this installation extracted (${told(own)}), got ${told(by)}; extract it again`,
  )
}

/** A part must not bring in what no article says: ids are those of the text, and quotes stand in it. */
function checkContent(where: string, kind: 'analysis' | 'read', head: PartHead, text: string): void {
  try {
    if (kind === 'read') {
      const article = ARTICLE.parse(articleIn(text))
      checkId(where, article, head)
      return
    }
    const analysis = analysisIn(text)
    const { article } = ANALYSIS.parse(analysis)
    checkId(where, article, head)
    assertGrounded(analysis.article, analysis.claims)
  } catch (cause) {
    if (cause instanceof CommuniqueError && cause.code.startsWith('parts/')) throw cause
    throw invalid(where, `one that is damaged (${(cause as Error).message.replace(/\s+/g, ' ').slice(0, 200)})`)
  }
}

function checkId(where: string, { id, uri, text }: { id: string; uri: string; text: string }, head: PartHead): void {
  if (id !== head.id || uri !== head.uri || id !== contentId('article', text))
    throw invalid(where, `the article ${id} under the name of ${head.id}, ${head.uri}`)
}

const invalid = (where: string, got: string): CommuniqueError =>
  new CommuniqueError('parts/invalid', `${where}: expected a line as communique extract writes it, got ${got}`)
