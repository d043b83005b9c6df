import { Command } from 'commander'
import { VERSION } from '../version'
import { COMMANDS } from './commands'
import { EXAMPLES } from './examples'
import { EXIT_MEANINGS } from './exit-codes'

const HELP = ['-h, --help', 'print this help'] as const

/** The whole command tree, from which help, completion and reference are made. `exitWith` sets the exit code of a run. */
export function makeProgram(exitWith: (code: number) => void = () => undefined): Command {
  const program = new Command('communique')
    .description('Turns news articles into a knowledge graph whose every edge shows the sentences that state it.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption(...HELP)
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText(
      'after',
      below(
        'Exit codes',
        EXIT_MEANINGS.map(([code, meaning]) => `${code}  ${meaning}`),
      ),
    )
    .configureOutput({ outputError: (text, write) => write(text) })
    .exitOverride()
  for (const make of COMMANDS) program.addCommand(dressed(make(exitWith)))
  return program
}

/** What all commands have in common: help with examples, and where to find it after a mistake. */
function dressed(command: Command): Command {
  for (const option of command.options)
    if (Array.isArray(option.defaultValue) && option.defaultValue.length === 0) option.defaultValueDescription = 'none'
  const lines = (EXAMPLES[command.name()] ?? []).flatMap(([line, what]) => [`# ${what}`, line])
  return command
    .helpOption(...HELP)
    .addHelpText('after', below('Examples', lines))
    .showHelpAfterError(`(communique ${command.name()} --help tells more)`)
    .exitOverride()
}

const below = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [`\n${title}:`, ...lines.map((line) => `  ${line}`)].join('\n')
