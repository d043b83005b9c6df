import { run } from '../../src/cli/run'
import type { CommandResult } from './command-line'

/** Runs one command line inside this process, with what it prints kept: fast, for commands that start nothing. */
export async function inProcess(...args: readonly string[]): Promise<CommandResult> {
  const printed = { stdout: '', stderr: '' }
  const streams = ['stdout', 'stderr'] as const
  const originals = streams.map((name) => process[name].write)
  for (const name of streams)
    process[name].write = (chunk: string | Uint8Array): boolean => {
      printed[name] += String(chunk)
      return true
    }
  try {
    const code = await run(args)
    return { code, ...printed }
  } finally {
    streams.forEach((name, index) => {
      const original = originals[index]
      if (original !== undefined) process[name].write = original
    })
  }
}
