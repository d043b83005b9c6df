import { Command, Option } from 'commander'
import { WRITERS, writerOf } from '../../export'
import { openBuild } from '../../graph'
import { writeOut } from '../output'
import type { MakeCommand } from './make-command'

export const exportCommand: MakeCommand = () =>
  new Command('export')
    .description('Write a build in another format.')
    .argument('[build]', 'the build folder', 'build')
    .addOption(
      new Option('-f, --format <format>', 'the format')
        .choices(WRITERS.map((each) => each.format))
        .makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'the file to write; default: standard output')
    .addHelpText(
      'after',
      ['\nFormats:', ...WRITERS.map((each) => `  ${each.format.padEnd(9)} ${each.describe}`)].join('\n'),
    )
    .action(async (folder: string, { format, output }: { readonly format: string; readonly output?: string }) => {
      await writeOut(writerOf(format).write(openBuild(folder)), output)
    })
