import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Fetches and compiles the readers; gives the folder that they are in. */
export async function prepareReaders(): Promise<string> {
  return (await run(join(__dirname, 'prepare.sh'))).stdout.trim()
}

/** Runs one of the Java programs beside this file on a file and gives what it prints, a line of JSON. */
export async function read(
  readers: string,
  program: 'ReadGexf' | 'ReadGraphml',
  args: readonly string[],
): Promise<unknown> {
  const classPath = `${join(readers, 'cls')}:${join(readers, 'lib', '*')}`
  const { stdout } = await run('java', ['-Djava.awt.headless=true', '-cp', classPath, program, ...args])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
