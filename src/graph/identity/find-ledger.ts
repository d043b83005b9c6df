import { existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { LEDGER_FILE } from '../../ingest'
import { CommuniqueError } from '../../model'

/**
 * The ledger in a folder of articles: of the folders named, at most one may hold one. It is not looked for in the build
 * folder, which each build replaces as a whole. Throws `ledger/several`.
 */
export function findLedger(inputs: readonly string[]): string | undefined {
  const found = [
    ...new Set(inputs.map((input) => (basename(input) === LEDGER_FILE ? input : join(input, LEDGER_FILE)))),
  ].filter((path) => existsSync(path) && statSync(path).isFile())
  if (found.length > 1)
    throw new CommuniqueError('ledger/several', `${found.join(' and ')}: expected one ledger; name it with --ledger`)
  return found[0]
}
