import { resolve } from 'node:path'
import { extractMissing } from './building/extract-missing'
import { finishBuild, type BuildResult } from './building/finish-build'
import { readInputs } from './building/read-inputs'
import { withSession, type BuildOptions } from './building/session'
import { givenOf } from './extract-lines'
import { findLedger, readLedger } from './identity'

export type { BuildResult } from './building/finish-build'
export type { BuildOptions } from './building/session'

/**
 * Reads articles from files and folders, extracts their claims and writes the build folder. What cannot be read or
 * extracted is reported and left out. The same articles give the same bytes, in whatever order they are named, on any
 * number of workers. What an earlier run in this folder extracted, a killed one too, is not extracted again.
 */
export async function build(
  inputs: readonly string[],
  folder: string,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const path = options.ledger ?? findLedger(inputs)
  const ledger = path === undefined ? undefined : readLedger(path)
  return withSession(folder, options, async (session) => {
    const read = await readInputs(inputs, options, session)
    const failed = await extractMissing(read.entries, session)
    const all = { ...read, given: givenOf(options), ...(path === undefined ? {} : { ledger: resolve(path) }) }
    return finishBuild(session, all, failed, ledger)
  })
}
