import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fail, ok, told, warn, type Finding } from './finding'

const MEGABYTE = 1024 ** 2
const FREE_MB_NEEDED = 100
const FREE_MB_WISHED = 1024

/** Whether a build can be written at the path: tried with a file beside it, as builds are swapped in from there. */
export function buildPlace(folder: string): Finding {
  return writable('build place', nearest(dirname(resolve(folder))), 'name another folder with: build -o')
}

/** Whether temporary files can be written: stores of builds that are not ours go there. */
export const temporaryFolder = (): Finding =>
  writable('temporary folder', tmpdir(), 'set TMPDIR to a folder that can be written')

function writable(name: string, folder: string, todo: string): Finding {
  try {
    const trial = mkdtempSync(join(folder, '.communique-'))
    try {
      writeFileSync(join(trial, 'trial'), 'x')
    } finally {
      rmSync(trial, { recursive: true, force: true })
    }
    return space(name, folder)
  } catch (error) {
    return fail(name, told(error), todo)
  }
}

/** Takes the free megabytes as an option for tests. */
export function space(name: string, folder: string, free = freeMegabytes(folder)): Finding {
  const found = `${folder} can be written, ${free} MB free`
  if (free < FREE_MB_NEEDED) return fail(name, found, `make room: at least ${FREE_MB_NEEDED} MB`)
  return free < FREE_MB_WISHED ? warn(name, found, 'make room before a large build') : ok(name, found)
}

function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return Math.floor((bavail * bsize) / MEGABYTE)
}

/** The folder itself, or the first above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder))
}
