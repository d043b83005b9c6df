import { Command } from 'commander'
import { addToBuild } from '../../graph'
import {
  metadataOptions,
  reportChange,
  withProgress,
  withRunOptions,
  type MetadataFlags,
  type RunFlags,
} from '../build-run'
import type { MakeCommand } from './make-command'

export const addCommand: MakeCommand = (exitWith) =>
  withRunOptions(
    new Command('add')
      .description(
        'Add articles to a build, without those that it holds being read again; one of a name that is there takes its place. The result is, byte for byte, a new build of all.',
      )
      .argument('<build>', 'the build folder')
      .argument('<inputs...>', 'files and folders, as for build')
      .option('--date <day>', 'publication date of those that give none themselves (2024, 2024-06 or 2024-06-19)')
      .option('--outlet <name>', 'outlet of those that name none themselves')
      .option('--map <fields>', 'which columns or properties hold the fields, as for build'),
  ).action(async (folder: string, inputs: string[], flags: RunFlags & MetadataFlags) => {
    const given = metadataOptions(flags)
    const result = await withProgress(flags, (options) => addToBuild(folder, inputs, { ...options, ...given }))
    reportChange(result, folder, flags, exitWith)
  })
