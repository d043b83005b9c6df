import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { select, WRITERS, writerOf, type Selection, type Writer } from '../../export'
import { openBuild, type Build } from '../../graph'
import { CommuniqueError } from '../../model'
import { append } from '../option-values'
import { writeOut } from '../output'
import type { MakeCommand } from './make-command'

interface Flags {
  readonly format: string
  readonly output?: string
  readonly actor: readonly string[]
  readonly type: readonly string[]
  readonly since?: string
  readonly until?: string
}

export const exportCommand: MakeCommand = () =>
  new Command('export')
    .description('Write a build, or a part of it, in another format.')
    .argument('[build]', 'the build folder', 'build')
    .addOption(
      new Option('-f, --format <format>', 'the format')
        .choices(WRITERS.map((each) => each.format))
        .makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'the file to write (a folder for neo4j-csv); default: standard output')
    .option('--actor <name>', 'only facts of this actor, by id, name or alias; may be given more than once', append, [])
    .option('--type <type>', 'only facts of this type, such as SIGNED; may be given more than once', append, [])
    .option('--since <day>', 'only facts dated on or after it (2024, 2024-06 or 2024-06-19)')
    .option('--until <day>', 'only facts dated on or before it')
    .addHelpText(
      'after',
      ['\nFormats:', ...WRITERS.map((each) => `  ${each.format.padEnd(12)} ${each.describe}`)].join('\n'),
    )
    .action(async (folder: string, flags: Flags) => {
      const { format, output } = flags
      const writer = writerOf(format)
      const selection = selectionOf(flags)
      const build = select(openBuild(folder), selection)
      if (writer.files && output !== undefined && !output.endsWith(writer.extension))
        return writeFolder(writer, build, output)
      await writeOut(writer.write(build, selection), output)
    })

function selectionOf({ actor, type, since, until }: Flags): Selection {
  return {
    actors: actor,
    types: type,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  }
}

/** Writes each file of the format into the folder, and says on standard error what to do with them. */
async function writeFolder(writer: Writer, build: Build, folder: string): Promise<void> {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new CommuniqueError('cli/unwritable', `${folder}: ${(cause as Error).message}`, { cause })
  }
  for (const { name, pieces } of writer.files?.(build) ?? []) await writeOut(pieces, join(folder, name))
  const next = writer.next?.(build, folder)
  if (next !== undefined) process.stdout.write(`${next}\n`)
}
