import { Command, Option } from 'commander'
import { openBuild, type Build } from '../../graph'
import { CommuniqueError } from '../../model'
import {
  claimText,
  entityText,
  explainClaim,
  explainEntity,
  explainFact,
  factText,
  findRecord,
  missed,
  missedText,
} from '../explain'
import { count } from '../option-values'
import { writeOut } from '../output'
import type { MakeCommand } from './make-command'

interface Flags {
  readonly build: string
  readonly format: 'text' | 'json'
  readonly missed?: boolean
  readonly limit: number
}

const DEFAULT_LIMIT = 50

export const explainCommand: MakeCommand = () =>
  new Command('explain')
    .description(
      'Show why a claim, fact or entity stands in a build: words, tree, frame, sources, names; or what was missed.',
    )
    .argument('[id]', 'id of a claim, fact or entity, or its first characters')
    .option('-b, --build <folder>', 'the build folder', 'build')
    .addOption(new Option('-f, --format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
    .option('--missed', 'the sentences that named two actors and an event but gave no claim, by trigger')
    .option('--limit <n>', 'with --missed: show at most this many sentences', count, DEFAULT_LIMIT)
    .action(async (id: string | undefined, flags: Flags) => {
      if ((id === undefined) === (flags.missed !== true))
        throw new CommuniqueError(
          'cli/no-id',
          'explain: expected the id of a claim, fact or entity, or --missed, and not both',
        )
      await writeOut([explain(openBuild(flags.build), id, flags)])
    })

function explain(build: Build, id: string | undefined, { format, limit }: Flags): string {
  const printed = <T>(explanation: T, text: (explanation: T) => string): string =>
    format === 'json' ? JSON.stringify(explanation, null, 2) + '\n' : text(explanation)
  if (id === undefined) return printed(missed(build, limit), missedText)
  const found = findRecord(build, id)
  switch (found.kind) {
    case 'claim':
      return printed(explainClaim(build, found.claim), claimText)
    case 'fact':
      return printed(explainFact(build, found.fact), factText)
    case 'entity':
      return printed(explainEntity(build, found.entity), entityText)
  }
}
