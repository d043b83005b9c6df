import { Command } from 'commander'
import { VERSION } from '../version'
import { COMMANDS } from './commands'
import { EXIT_MEANINGS } from './exit-codes'

/** The whole command tree, from which help, completion and reference are made. `exitWith` sets the exit code of a run. */
export function makeProgram(exitWith: (code: number) => void = () => undefined): Command {
  const program = new Command('communique')
    .description('Turns news articles into a knowledge graph whose every edge shows the sentences that state it.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText(
      'after',
      `\nExit codes:\n${EXIT_MEANINGS.map(([code, meaning]) => `  ${code}  ${meaning}`).join('\n')}`,
    )
    .configureOutput({ outputError: (text, write) => write(text) })
    .exitOverride()
  for (const make of COMMANDS)
    program.addCommand(make(exitWith).helpOption('-h, --help', 'print this help').exitOverride())
  return program
}
