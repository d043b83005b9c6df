import { readdirSync, statSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { CommuniqueError } from '../../model'
import { openSnapshot } from '../folder'
import type { GivenOptions, SkippedInput } from '../parts'
import { collectBuild } from './collect-build'
import { collectFile } from './collect-file'
import { inCommon, type InputEntry, type Inputs } from './inputs'
import type { Session } from './session'

/** Takes what parts hold, in any order. */
export class PartsCollector {
  readonly #entries: InputEntry[] = []
  readonly #skipped: SkippedInput[] = []
  readonly #failed: SkippedInput[] = []
  #given: GivenOptions | undefined

  entry({ uri, id, key }: InputEntry, given: GivenOptions): void {
    this.#entries.push({ uri, id, key })
    this.#given = this.#given === undefined ? given : inCommon(this.#given, given)
  }

  /** What could not be extracted is an article all the same. */
  skipped(one: SkippedInput): void {
    ;(one.code.startsWith('extract/') ? this.#failed : this.#skipped).push(one)
  }

  collected(): Collected {
    const { date, outlet, map } = this.#given ?? {}
    const given = { ...(date && { date }), ...(outlet && { outlet }), ...(map && { map }) }
    return { inputs: { entries: this.#entries, skipped: this.#skipped, given }, failed: this.#failed }
  }
}

export interface Collected {
  readonly inputs: Inputs
  readonly failed: readonly SkippedInput[]
}

/** Reads all parts: what they hold of articles goes to disk. */
export async function collectParts(paths: readonly string[], session: Session): Promise<Collected> {
  const collector = new PartsCollector()
  const files = paths.flatMap(listParts)
  for (const [index, { path, kind }] of files.entries()) {
    session.options.onProgress?.(index, files.length)
    if (kind === 'build') collectBuild(path, session, collector)
    else await collectFile(path, session, collector)
  }
  session.options.onProgress?.(files.length, files.length)
  return collector.collected()
}

interface PartPath {
  readonly path: string
  readonly kind: 'file' | 'build'
}

/** What is hidden or begins with `_` are marks of whoever wrote the folder, such as `_SUCCESS`. */
function listParts(path: string): PartPath[] {
  let status: Stats
  try {
    status = statSync(path)
  } catch (cause) {
    throw new CommuniqueError('parts/missing', `${path}: expected a part: ${(cause as Error).message}`, { cause })
  }
  if (!status.isDirectory()) return [{ path, kind: 'file' }]
  if (openSnapshot(path) !== undefined) return [{ path, kind: 'build' }]
  const names = readdirSync(path).filter((name) => !/^[._]/.test(name))
  if (names.length === 0) throw new CommuniqueError('parts/missing', `${path}: expected a build or parts, got none`)
  return names.sort().map((name) => ({ path: join(path, name), kind: 'file' }))
}
