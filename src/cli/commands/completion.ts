import { Argument, Command } from 'commander'
import { SCRIPTS, wordsOf, type Shell } from '../completion'
import { writeOut } from '../output'
import type { MakeCommand } from './make-command'

export const completionCommand: MakeCommand = () =>
  new Command('completion')
    .description('Print a script that completes commands, options, formats and saved questions in your shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SCRIPTS)))
    .action((shell: Shell, _flags: unknown, command: Command) =>
      writeOut([SCRIPTS[shell](wordsOf(command.parent ?? command))]),
    )
