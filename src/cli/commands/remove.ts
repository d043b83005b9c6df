import { Command } from 'commander'
import { removeFromBuild } from '../../graph'
import { CommuniqueError } from '../../model'
import { reportChange, withProgress, withRunOptions, type RunFlags } from '../build-run'
import { append } from '../option-values'
import type { MakeCommand } from './make-command'

interface Flags extends RunFlags {
  readonly outlet: readonly string[]
}

export const removeCommand: MakeCommand = (exitWith) =>
  withRunOptions(
    new Command('remove')
      .description(
        'Remove articles from a build, and what rests on them alone. The result is, byte for byte, a new build of the others.',
      )
      .argument('<build>', 'the build folder')
      .argument(
        '[articles...]',
        'ids of articles, names as the build has them, files whose lines they are, folders with /',
      )
      .option('--outlet <name>', 'all articles of this outlet; may be given more than once', append, []),
  ).action(async (folder: string, names: string[], { outlet, ...flags }: Flags) => {
    if (names.length === 0 && outlet.length === 0)
      throw new CommuniqueError('cli/no-article', 'remove: expected articles, or --outlet')
    const result = await withProgress(flags, (options) => removeFromBuild(folder, { names, outlets: outlet }, options))
    reportChange(result, folder, flags, exitWith)
  })
