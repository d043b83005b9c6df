import { CommuniqueError } from '../model'
import { changeBuild, ledgerFor, type ChangeResult } from './building/change'
import { extractMissing } from './building/extract-missing'
import { finishBuild } from './building/finish-build'
import { inCommon } from './building/inputs'
import { readInputs } from './building/read-inputs'
import type { BuildOptions } from './building/session'
import { givenOf } from './extract-lines'

export type { ChangeResult } from './building/change'

/**
 * Adds articles to a build: what it holds is not read or extracted again, and an article under a name that is there takes
 * its place. The bytes are those of a new build of all of them. Throws `build/missing`, `build/other-version`, and
 * `build/no-articles` where nothing could be read; the build stays as it is then.
 */
export function addToBuild(
  folder: string,
  inputs: readonly string[],
  options: BuildOptions = {},
): Promise<ChangeResult> {
  return changeBuild(folder, options, async (before, session) => {
    const { path, ledger } = ledgerFor(before, inputs, options)
    const read = await readInputs(inputs, options, session)
    const [first] = read.skipped
    if (read.entries.length === 0)
      throw new CommuniqueError(
        'build/no-articles',
        `${inputs.join(' ')}: expected at least one article, got none${first === undefined ? '' : ` (${first.reason})`}; the build stays as it is`,
      )
    const named = new Set([...read.entries, ...read.skipped].map(({ uri }) => uri))
    const isKept = ({ uri }: { readonly uri: string }): boolean => !named.has(uri)
    const kept = before.entries.filter(isKept)
    const entries = [...kept, ...read.entries]
    const failed = await extractMissing(entries, session)
    const known = new Set(before.entries.map(({ uri }) => uri))
    const replaced = read.entries.filter(({ uri }) => known.has(uri)).length
    const all = {
      entries,
      skipped: [...before.skipped.filter(isKept), ...read.skipped],
      given: kept.length === 0 ? givenOf(options) : inCommon(before.given, givenOf(options)),
      ...(path === undefined ? {} : { ledger: path }),
    }
    return {
      ...finishBuild(session, all, failed, ledger),
      added: read.entries.length - replaced,
      replaced,
      removed: 0,
      skipped: [...read.skipped, ...failed],
    }
  })
}
