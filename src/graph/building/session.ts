import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadEngine, type LanguageEngine } from '../../language'
import type { IngestOptions } from '../../ingest'
import { fingerprintOf, type Fingerprint } from '../extraction'
import { claimFolder, PARTS_FOLDER, unwritable, WORK_FOLDER } from '../folder'
import { Parts } from '../parts'

export interface BuildOptions extends IngestOptions {
  /** An engine of one's own runs in this thread. */
  readonly engine?: LanguageEngine
  /** Path of a ledger of identities; else `identities.ledger` of the folder named is used, if there is one. */
  readonly ledger?: string
  /** Number of workers; default: one for each core. Few articles are done without. */
  readonly jobs?: number
  /** Longest time for one article, after which it is skipped; default: ten minutes. */
  readonly timeoutMs?: number
  /** Called at the start and after each article, with the number of articles that are done and of all. */
  readonly onProgress?: (done: number, all: number) => void
}

/** A build folder that is being written: locked, with what is kept of articles open. */
export interface Session {
  readonly folder: string
  readonly options: BuildOptions
  readonly engine: LanguageEngine
  readonly by: Fingerprint
  /** What articles gave, of this and earlier runs. */
  readonly parts: Parts
  /** Articles as they were read in this run, by key. */
  readonly reads: Parts
}

/** Runs work that writes to a build folder; nobody else can meanwhile, and what it kept for itself is gone afterwards. */
export async function withSession<T>(
  folder: string,
  options: BuildOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const claimed = claimFolder(folder)
  const opened: Parts[] = []
  const open = (name: string): Parts => {
    const parts = Parts.open(join(claimed.folder, name))
    opened.push(parts)
    return parts
  }
  try {
    const engine = options.engine ?? loadEngine()
    const by = fingerprintOf(engine)
    const session = { folder: claimed.folder, options, engine, by, parts: open(PARTS_FOLDER), reads: open(WORK_FOLDER) }
    const result = await work(session)
    for (const parts of opened) parts.close()
    return result
  } catch (cause) {
    for (const parts of opened) parts.abandon()
    throw unwritable(folder, cause)
  } finally {
    rmSync(join(claimed.folder, WORK_FOLDER), { recursive: true, force: true })
    claimed.release()
  }
}
