import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { buildIdOf, type Build } from '../../graph/folder'
import { project } from '../projection'
import { VERSION } from '../../version'
import { EmbeddedStore } from './embedded-store'

const CACHE_FOLDER = '.store'

/** A saved store to open for reading. */
export interface SavedStore {
  readonly file: string
  /** Removes what was put outside the build folder; does nothing for a store that lies in it. */
  dispose(): void
}

/**
 * The embedded store of a build: `<build>/.store/<hash of the manifest>.db`, made on first use. A build that is written
 * again takes its store with it. The file is made in memory and moved into place whole, so that readers and makers of
 * the same store need no lock. Where the build folder cannot be written, the store goes to a temporary folder.
 */
export async function savedStoreOf(build: Build): Promise<SavedStore> {
  const folder = join(resolve(build.folder), CACHE_FOLDER)
  const name = `${keyOf(build)}.db`
  const file = join(folder, name)
  if (existsSync(file)) return { file, dispose: () => {} }
  const store = EmbeddedStore.inMemory()
  try {
    await store.load(project(build))
    return saveBeside(store, folder, name) ?? saveAside(store, name)
  } finally {
    await store.close()
  }
}

/** Of the state that was opened, not of the one that may be in the folder by now. */
function keyOf(build: Build): string {
  return createHash('sha256').update(VERSION).update(buildIdOf(build.manifest)).digest('hex').slice(0, 16)
}

function saveBeside(store: EmbeddedStore, folder: string, name: string): SavedStore | null {
  const fresh = join(folder, `${name}.${randomUUID()}.new`)
  const file = join(folder, name)
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    return null
  }
  try {
    store.save(fresh)
    renameSync(fresh, file)
  } catch {
    rmSync(fresh, { force: true })
    return null
  }
  for (const old of readdirSync(folder))
    if (old.endsWith('.db') && old !== name) rmSync(join(folder, old), { force: true })
  return { file, dispose: () => {} }
}

function saveAside(store: EmbeddedStore, name: string): SavedStore {
  const file = join(mkdtempSync(join(tmpdir(), 'communique-store-')), name)
  store.save(file)
  return { file, dispose: () => rmSync(dirname(file), { recursive: true, force: true }) }
}
