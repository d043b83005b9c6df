import { createServer } from 'node:net'
import { availableParallelism, totalmem } from 'node:os'
import { listViewFiles } from '../../serve/view-files'
import { ok, warn, type Finding } from './finding'

const MEMORY_MB_WISHED = 1024

/** The memory that this process may use, a container's limit included. */
export function memory(megabytes = availableMegabytes()): Finding {
  const found = `${megabytes} MB, ${availableParallelism()} cores`
  return megabytes < MEMORY_MB_WISHED ? warn('memory', found, 'builds of many articles want 1 GB') : ok('memory', found)
}

function availableMegabytes(): number {
  const limit = process.constrainedMemory()
  return Math.floor(Math.min(totalmem(), limit > 0 ? limit : Infinity) / 1024 ** 2)
}

/** Whether the port of `serve` is free on this machine. */
export function port(number: number): Promise<Finding> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(warn('port', `${number}: ${error.code ?? error.message}`, 'serve takes the next free one, or --port')),
    )
    server.listen(number, '127.0.0.1', () => server.close(() => resolve(ok('port', `${number} is free`))))
  })
}

/** Whether the graph view is there to be served. */
export function view(folder?: string): Finding {
  return listViewFiles(folder).has('/')
    ? ok('view', 'built')
    : warn('view', 'not built; serve offers the API alone', 'npm run build')
}

/** Whether names and quotes of other scripts can be printed. */
export function locale(env: NodeJS.ProcessEnv = process.env, platform = process.platform): Finding {
  const name = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => value !== undefined && value !== '')
  if (platform === 'win32' || platform === 'darwin') return ok('locale', name ?? platform)
  return /utf-?8/i.test(name ?? '')
    ? ok('locale', name ?? '')
    : warn('locale', name ?? 'none', 'set LC_ALL=C.UTF-8, or names may not show as they are; files are UTF-8 anyway')
}

/** What tables are fitted to. */
export function terminal({ isTTY, columns }: { isTTY?: boolean; columns?: number } = process.stdout): Finding {
  return ok('terminal', isTTY === true ? `${columns} columns` : 'none; tables are printed at full width')
}
