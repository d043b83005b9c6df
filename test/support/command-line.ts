import { run } from '../../src/cli/run'

export interface CommandResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs one command line in this process, with these environment variables besides, and gives what it printed. */
export async function communique(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const before = { env: process.env, out: process.stdout.write, error: process.stderr.write }
  const printed = { stdout: '', stderr: '' }
  const catching = (stream: keyof typeof printed) =>
    function write(text: string | Uint8Array, ...rest: unknown[]): boolean {
      printed[stream] += String(text)
      for (const callback of rest) if (typeof callback === 'function') callback()
      return true
    }
  process.env = { ...before.env, ...env }
  process.stdout.write = catching('stdout')
  process.stderr.write = catching('stderr')
  try {
    const code = await run(args)
    return { code, ...printed }
  } finally {
    process.env = before.env
    process.stdout.write = before.out
    process.stderr.write = before.error
  }
}
