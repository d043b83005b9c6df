import { Argument, Command } from 'commander'
import { SCRIPTS, wordsOf, type Shell } from '../completion'
import { withExamples } from '../examples'
import { writeOut } from '../output'
import type { MakeCommand } from './make-command'

export const completionCommand: MakeCommand = () =>
  withExamples(
    new Command('completion')
      .description('Print a script that completes commands, options, formats and saved questions in your shell.')
      .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SCRIPTS)))
      .action((shell: Shell, _flags: unknown, command: Command) =>
        writeOut([SCRIPTS[shell](wordsOf(command.parent ?? command))]),
      ),
    [
      ['source <(communique completion bash)', 'bash: for this session; put the line into ~/.bashrc to keep it'],
      ['communique completion zsh > "${fpath[1]}/_communique"', 'zsh: into a folder of $fpath'],
      ['communique completion fish > ~/.config/fish/completions/communique.fish', 'fish'],
    ],
  )
