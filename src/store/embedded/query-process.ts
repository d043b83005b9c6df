import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'

/**
 * Starts the process that queries run in, with a temporary folder of its own: the engine puts aside there what does not
 * fit in memory, and a process that is killed cleans nothing up. The folder goes when the process ends.
 */
export function startProcess(file: string): ChildProcess {
  const script = join(__dirname, `sandbox-child${extname(__filename)}`)
  // Run from its sources, it is not type-checked again: the compiler's memory would count as the query's.
  const execArgv = extname(__filename) === '.ts' ? ['--require', 'ts-node/register/transpile-only'] : []
  const home = mkdtempSync(join(tmpdir(), 'communique-query-'))
  const child = fork(script, [file, home], {
    execArgv,
    env: { ...process.env, TMPDIR: home, TEMP: home, TMP: home },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.once('exit', () => rmSync(home, { recursive: true, force: true }))
  child.unref()
  return child
}

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** Kills the process and waits until it and its folder are gone. */
export async function endProcess(child: ChildProcess): Promise<void> {
  child.ref()
  child.kill('SIGKILL')
  if (!hasEnded(child)) await once(child, 'exit')
}
