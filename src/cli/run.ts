import { Command, CommanderError } from 'commander'
import { CommuniqueError } from '../model'
import { COMMANDS } from './commands'
import { EXIT } from './exit-codes'
import { VERSION } from '../version'

/** Runs one command line and gives its exit code. Errors are printed as one line each: this is the only place that does. */
export async function run(args: readonly string[]): Promise<number> {
  const program = new Command('communique')
    .description('Turns news articles into a knowledge graph whose every edge shows the sentences that state it.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text) })
  let exitCode: number = EXIT.ok
  for (const make of COMMANDS) program.addCommand(make((code) => (exitCode = code)).exitOverride())
  try {
    await program.parseAsync(args, { from: 'user' })
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
