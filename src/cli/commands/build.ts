import { Command } from 'commander'
import { build } from '../../graph'
import {
  metadataOptions,
  reportBuild,
  withProgress,
  withRunOptions,
  type MetadataFlags,
  type RunFlags,
} from '../build-run'
import type { MakeCommand } from './make-command'

interface Flags extends RunFlags, MetadataFlags {
  readonly output: string
}

export const buildCommand: MakeCommand = (exitWith) =>
  withRunOptions(
    new Command('build')
      .description(
        'Read articles and write a build: claims, facts and the graph, each with its evidence. What an earlier run in that folder extracted is not extracted again, so a run that was cut off goes on where it was.',
      )
      .argument('<inputs...>', 'files and folders: text, HTML, PDF, JSON Lines, CSV, feeds, each also as .gz')
      .option('-o, --output <folder>', 'where the build goes; an earlier build there is replaced', 'build')
      .option('--date <day>', 'publication date of every article that gives none itself (2024, 2024-06 or 2024-06-19)')
      .option('--outlet <name>', 'outlet of every article that names none itself')
      .option(
        '--map <fields>',
        'which columns or properties hold the fields of CSV and JSON Lines, such as text=body,title=headline,date=meta.day',
      ),
  ).action(async (inputs: string[], { output, ...flags }: Flags) => {
    const given = metadataOptions(flags)
    const result = await withProgress(flags, (options) => build(inputs, output, { ...options, ...given }))
    reportBuild(result, output, inputs, flags, exitWith)
  })
