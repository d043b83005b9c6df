import { CommanderError } from 'commander'
import { CommuniqueError } from '../model'
import { EXIT } from './exit-codes'
import { makeProgram } from './program'

/** Runs one command line and gives its exit code. Errors are printed as one line each: this is the only place that does. */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.ok
  try {
    await makeProgram((code) => (exitCode = code)).parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failed
    if (error instanceof CommuniqueError) {
      process.stderr.write(`communique: ${error.message}\n`)
      return EXIT.failed
    }
    throw error
  }
}
