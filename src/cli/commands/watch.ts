import { Command } from 'commander'
import { build, keepDone, openBuild, refuseAmongArticles, type BuildOptions } from '../../graph'
import { CommuniqueError } from '../../model'
import { savedStoreOf } from '../../store'
import {
  metadataOptions,
  reportBuild,
  withProgress,
  withRunOptions,
  type MetadataFlags,
  type RunFlags,
} from '../build-run'
import { interrupted } from '../interrupted'
import type { MakeCommand } from './make-command'

interface Flags extends RunFlags, MetadataFlags {
  readonly output: string
}

/** `communique watch <folder>`: a build that is made anew when its articles change, until it is interrupted. */
export const watchCommand: MakeCommand = () =>
  withRunOptions(
    new Command('watch')
      .description(
        'Keep a build up to date with folders of articles: it is made anew when files come, change or go, and only what is new is extracted. A server on it answers by the new build, and views that are open offer to show it.',
      )
      .argument('<inputs...>', 'folders and files of articles')
      .option('-o, --output <folder>', 'where the build goes, outside the articles', 'build')
      .option('--date <day>', 'publication date of every article that gives none itself (2024, 2024-06 or 2024-06-19)')
      .option('--outlet <name>', 'outlet of every article that names none itself')
      .option('--map <fields>', 'which columns or properties hold the fields, as for build'),
  ).action(async (inputs: string[], { output, ...flags }: Flags) => {
    const given = metadataOptions(flags)
    refuseAmongArticles(output, inputs)
    const ended = interrupted()
    const keeping = await keepDone(inputs, () => renew(inputs, output, given, flags))
    await ended
    await keeping.stop()
  })

/** One bad state of the articles, such as none at all, must not end the watch. */
async function renew(inputs: readonly string[], output: string, given: BuildOptions, flags: RunFlags): Promise<void> {
  try {
    const result = await withProgress(flags, (options) => build(inputs, output, { ...options, ...given }))
    reportBuild(result, output, inputs, flags, () => undefined)
    await savedStoreOf(openBuild(output))
  } catch (error) {
    if (!(error instanceof CommuniqueError)) throw error
    process.stderr.write(`communique: ${error.message}\n`)
  }
}
