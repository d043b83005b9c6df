import { readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CommuniqueError } from '../../model'
import { completeCommit } from './commit'
import { isOwnName, MANIFEST_FILE, WORK_FOLDER } from './files'
import { lockBuild } from './lock'

/** A build folder that this process alone may write to. */
export interface ClaimedFolder {
  readonly folder: string
  release(): void
}

/**
 * Locks a build folder, or makes and locks a new one, and clears what a killed run left. Throws `build/not-a-build` where
 * it holds something else, `build/locked` and `build/unwritable`.
 */
export function claimFolder(path: string): ClaimedFolder {
  const folder = resolve(path)
  refuseForeignFolder(folder)
  const lock = lockBuild(folder)
  try {
    rmSync(join(folder, WORK_FOLDER), { recursive: true, force: true })
    completeCommit(folder)
  } catch (cause) {
    lock.release()
    throw unwritable(path, cause)
  }
  return { folder, release: () => lock.release() }
}

/** The error for what went wrong while a build was written; errors of our own stay as they are. */
export function unwritable(folder: string, cause: unknown): Error {
  const { code, message } = cause as NodeJS.ErrnoException
  if (cause instanceof CommuniqueError || code === undefined) return cause as Error
  return new CommuniqueError('build/unwritable', `${folder}: the build could not be written: ${message}`, { cause })
}

function refuseForeignFolder(folder: string): void {
  let entries: string[]
  try {
    entries = readdirSync(folder)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return
    throw new CommuniqueError('build/not-a-build', `${folder}: expected a folder for the build, got a file`, { cause })
  }
  if (!entries.includes(MANIFEST_FILE) && !entries.every(isOwnName))
    throw new CommuniqueError(
      'build/not-a-build',
      `${folder}: expected an earlier build or an empty folder, got other files; nothing was written`,
    )
}
