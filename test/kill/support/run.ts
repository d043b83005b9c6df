import { spawn, type ChildProcess } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { Moment } from './moment'

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly error: string
  readonly ms: number
}

/** Starts a command line; `ended` tells how it ended. */
export function start(
  main: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const began = performance.now()
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  })
  const closed = new Promise<Omit<Ended, 'error'>>((done) =>
    child.on('close', (code, signal) => done({ code, signal, ms: performance.now() - began })),
  )
  const ended = Promise.all([closed, text(child.stderr)]).then(([how, error]) => ({ ...how, error }))
  return { child, ended }
}

/** Runs a command line and kills it at a moment; it may have ended before. */
export async function killAt(
  { isCome, laterMs }: Moment,
  folder: string,
  main: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const began = performance.now()
  const { child, ended } = start(main, args, env)
  let isOver = false
  const end = ended.finally(() => (isOver = true))
  while (!isOver && !isCome(folder, performance.now() - began)) await new Promise((next) => setImmediate(next))
  if (laterMs > 0 && !isOver) await new Promise((next) => setTimeout(next, laterMs))
  child.kill('SIGKILL')
  return end
}
