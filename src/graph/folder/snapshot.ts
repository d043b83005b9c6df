import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMIT_FOLDER, COMMITTED_FILES, MANIFEST_FILE } from './files'

/** The files of one state of a build, open: what is written to the folder later does not change them. */
export interface Snapshot {
  readonly manifest: string
  /** Open for reading; undefined where there is no such file. */
  readonly handles: ReadonlyMap<string, number>
}

const ATTEMPTS = 100
const unread = new FinalizationRegistry<readonly number[]>((handles) => handles.forEach(closeQuietly))

/**
 * Opens all files of a build as they belong together, or gives undefined where there is no build. Where one is written
 * meanwhile, the manifest differs after the files are open, and they are opened again.
 */
export function openSnapshot(folder: string): Snapshot | undefined {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const manifest = manifestTextOf(folder)
    if (manifest === undefined) return undefined
    const handles = new Map<string, number>()
    for (const name of COMMITTED_FILES) {
      const handle = name === MANIFEST_FILE ? undefined : open(folder, name)
      if (handle !== undefined) handles.set(name, handle)
    }
    if (manifestTextOf(folder) === manifest) {
      const snapshot = { manifest, handles }
      unread.register(snapshot, [...handles.values()])
      return snapshot
    }
    handles.forEach(closeQuietly)
  }
  throw new Error(`${folder}: expected a build, got one that changes faster than it can be opened`)
}

/** A file stands in its place, or in the commit whose moves are not made yet. */
export function open(folder: string, name: string): number | undefined {
  for (const path of [join(folder, COMMIT_FOLDER, name), join(folder, name)])
    try {
      return openSync(path, 'r')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  return undefined
}

/** The manifest as it is now, in its place or in a commit whose moves are not made yet. */
export function manifestTextOf(folder: string): string | undefined {
  let handle: number | undefined
  try {
    handle = open(folder, MANIFEST_FILE)
    return handle === undefined ? undefined : readFileSync(handle, 'utf8')
  } catch {
    return undefined
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

function closeQuietly(handle: number): void {
  try {
    closeSync(handle)
  } catch {
    return
  }
}
