import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { COMMIT_FOLDER, COMMITTED_FILES, NEXT_FOLDER } from './files'

/**
 * How a build changes as one: its files are written to `.next`; renaming that to `.commit` is the commit, from which on
 * readers take the new files (see `snapshot`); then each file is moved into its place, the manifest last. A process that
 * ends before the commit has changed nothing, one that ends after it leaves moves that the next writer makes.
 */
export function prepareNext(folder: string): string {
  const next = join(folder, NEXT_FOLDER)
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  return next
}

export function commitNext(folder: string): void {
  const next = join(folder, NEXT_FOLDER)
  syncFolder(next)
  renameSync(next, join(folder, COMMIT_FOLDER))
  syncFolder(folder)
  completeCommit(folder)
}

/** Makes the moves that are left of a commit; does nothing where there are none. */
export function completeCommit(folder: string): void {
  const commit = join(folder, COMMIT_FOLDER)
  if (!existsSync(commit)) return
  for (const name of COMMITTED_FILES)
    if (existsSync(join(commit, name))) renameSync(join(commit, name), join(folder, name))
  rmSync(commit, { recursive: true, force: true })
  syncFolder(folder)
}

/** Puts the names of a folder on the disk; where a system cannot do that for folders, it is left to it. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    return
  }
}
