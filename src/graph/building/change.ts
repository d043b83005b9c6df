import { CommuniqueError, type BuildReport } from '../../model'
import { resolve } from 'node:path'
import { snapshotOf } from '../folder'
import { findLedger, readLedger, type Ledger } from '../identity'
import type { BuildResult } from './finish-build'
import type { Inputs } from './inputs'
import { readInputsFile } from './inputs-file'
import { withSession, type BuildOptions, type Session } from './session'

/** A build that was changed, and what it came to in this run. */
export interface ChangeResult extends BuildResult {
  /** Articles that are new in the build, by name. */
  readonly added: number
  /** Articles whose name was there, with whatever content. */
  readonly replaced: number
  readonly removed: number
  /** What could not be read or extracted in this run. */
  readonly skipped: BuildReport['skipped']
}

/** Runs work on a build that is there. Throws `build/missing`, and `build/other-version` where it cannot be gone on with. */
export async function changeBuild<T>(
  folder: string,
  options: BuildOptions,
  work: (before: Inputs, session: Session) => Promise<T>,
): Promise<T> {
  snapshotOf(folder)
  return withSession(folder, options, async (session) => {
    const before = readInputsFile(session.folder)
    const foreign = before.entries.filter(({ key }) => !session.parts.isMadeBy(key, session.by)).length
    if (foreign > 0)
      throw new CommuniqueError(
        'build/other-version',
        `${folder}: expected a build of this version, got one with ${foreign} of ${before.entries.length} articles that another version extracted, or that was copied without what it keeps; build it again`,
      )
    return work(before, session)
  })
}

/** The ledger that the build goes by from now on: the one named, else the one it had, else one beside the articles. */
export function ledgerFor(
  before: Inputs,
  inputs: readonly string[],
  { ledger: named }: BuildOptions,
): { readonly path?: string; readonly ledger?: Ledger } {
  const found = named ?? (before.ledger === undefined ? findLedger(inputs) : sameLedger(before.ledger, inputs))
  return found === undefined ? {} : { path: resolve(found), ledger: readLedger(found) }
}

function sameLedger(known: string, inputs: readonly string[]): string {
  const found = findLedger(inputs)
  if (found !== undefined && resolve(found) !== known)
    throw new CommuniqueError('ledger/several', `${known} and ${found}: expected one ledger; name it with --ledger`)
  return known
}
