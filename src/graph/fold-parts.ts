import { collectParts } from './building/collect-parts'
import { finishBuild, type BuildResult } from './building/finish-build'
import { withSession, type BuildOptions } from './building/session'
import { resolve } from 'node:path'
import { readLedger } from './identity'

export type FoldPartsOptions = Pick<BuildOptions, 'engine' | 'ledger' | 'onProgress'>

/**
 * Makes one build of parts: files of lines that `extractLines` gave, folders of such files, and builds. However articles
 * were dealt out to parts, and in whatever order parts are named or folded into builds that are folded again, the bytes
 * are those of a build of all articles. Throws `parts/missing`, `parts/invalid`, and `parts/version` for what another
 * version extracted; nothing is written then.
 */
export async function foldParts(
  parts: readonly string[],
  folder: string,
  options: FoldPartsOptions = {},
): Promise<BuildResult> {
  const ledger = options.ledger === undefined ? undefined : readLedger(options.ledger)
  return withSession(folder, options, async (session) => {
    const { inputs, failed } = await collectParts(parts, session)
    const told = options.ledger === undefined ? inputs : { ...inputs, ledger: resolve(options.ledger) }
    return finishBuild(session, told, failed, ledger)
  })
}
