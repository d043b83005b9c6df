import { Command } from 'commander'
import { foldParts } from '../../graph'
import { reportBuild } from '../build-run'
import { withProgressBar } from '../progress-bar'
import type { MakeCommand } from './make-command'

interface Flags {
  readonly output: string
  readonly ledger?: string
  readonly quiet?: boolean
}

export const foldCommand: MakeCommand = (exitWith) =>
  new Command('fold')
    .description(
      'Make one build of parts: files that extract printed (also .gz), folders of them, and builds. The same articles give the same bytes as build, however they were dealt out and in whatever order parts are folded.',
    )
    .argument('<inputs...>', 'parts: files, folders of files, builds')
    .option('-o, --output <folder>', 'where the build goes; an earlier build there is replaced', 'build')
    .option('--ledger <file>', 'lines “ID same ID” and “ID not-same ID” of entities or claims')
    .option('-q, --quiet', 'print problems only')
    .action(async (parts: string[], { output, ledger, quiet }: Flags) => {
      const result = await withProgressBar(
        (onProgress) =>
          foldParts(parts, output, {
            ...(ledger === undefined ? {} : { ledger }),
            ...(onProgress === undefined ? {} : { onProgress: (done, total) => onProgress({ done, total }) }),
          }),
        quiet === true,
        ['folding', 'parts'],
      )
      reportBuild(result, output, parts, quiet === undefined ? {} : { quiet }, exitWith)
    })
