import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { CommuniqueError } from '../../model'
import { LOCK_FILE } from './files'
import { makeFolder } from './make-folder'

/** Who writes to a build. */
interface Owner {
  readonly pid: number
  /** When the process began, in the kernel's clock ticks; null where the system does not tell. Never wall-clock time. */
  readonly began: string | null
  readonly host: string
}

export interface BuildLock {
  release(): void
}

const ATTEMPTS = 10

/**
 * Locks a build folder, which is made where it is not there, for one writer. The lock of a process that is gone is taken
 * over, also where its number went to another process. Throws `build/locked` with the owner, `build/unwritable`.
 */
export function lockBuild(folder: string): BuildLock {
  const path = join(folder, LOCK_FILE)
  const own = `${path}.${randomUUID()}`
  const text = JSON.stringify({ pid: process.pid, began: beganAt(process.pid), host: hostname() } satisfies Owner)
  try {
    makeFolder(folder)
    writeFileSync(own, text)
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (tryLink(own, path)) return { release: () => release(path, text) }
      const held = read(path)
      if (held === undefined) continue
      const owner = parse(held)
      if (owner !== undefined && isAlive(owner)) throw lockedBy(folder, owner)
      takeAway(path, held)
    }
    throw new CommuniqueError('build/locked', `${folder}: expected a free build, got a lock that others take and leave`)
  } catch (cause) {
    if (cause instanceof CommuniqueError) throw cause
    throw new CommuniqueError(
      'build/unwritable',
      `${folder}: expected a folder that can be written: ${(cause as Error).message}`,
      { cause },
    )
  } finally {
    rmSync(own, { force: true })
  }
}

function release(path: string, text: string): void {
  if (read(path) === text) rmSync(path, { force: true })
}

/** A link is made whole or not at all, so the lock is never seen half written. */
function tryLink(own: string, path: string): boolean {
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Removes a stale lock; where another process was quicker and holds the lock by now, it gets its lock back. */
function takeAway(path: string, stale: string): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (read(aside) !== stale) tryLink(aside, path)
  rmSync(aside, { force: true })
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function parse(text: string): Owner | undefined {
  try {
    const owner = JSON.parse(text) as Partial<Owner>
    const { pid, began = null, host } = owner
    return typeof pid === 'number' && typeof host === 'string' ? { pid, began, host } : undefined
  } catch {
    return undefined
  }
}

/** A process of another machine cannot be asked, so it counts as alive. */
function isAlive({ pid, began, host }: Owner): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return began === null || beganAt(pid) === began
}

/** Field 22 of `/proc/<pid>/stat`; the second field is a name in brackets that may hold spaces. */
function beganAt(pid: number): string | null {
  const stat = read(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function lockedBy(folder: string, { pid, host }: Owner): CommuniqueError {
  const where = host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`
  return new CommuniqueError(
    'build/locked',
    `${folder}: expected no other writer, but ${where} writes to it; wait for it, or end it and run this again`,
  )
}
