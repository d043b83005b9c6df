import { Command } from 'commander'
import { extractLines, type Extracted, type ExtractOptions } from '../../graph'
import { readArticleLines, readArticles } from '../../ingest'
import { CommuniqueError } from '../../model'
import {
  extractionOptions,
  metadataOptions,
  withExtractionOptions,
  type ExtractionFlags,
  type MetadataFlags,
} from '../build-run'
import { EXIT } from '../exit-codes'
import { writeEach } from '../output'
import type { MakeCommand } from './make-command'

interface Flags extends ExtractionFlags, MetadataFlags {
  readonly name?: string
}

const STANDARD_INPUT = '-'

export const extractCommand: MakeCommand = (exitWith) =>
  withExtractionOptions(
    new Command('extract')
      .description(
        'Read articles and print what each gave, one line an article, in their order: a filter from JSON Lines to JSON Lines. A stream may be cut anywhere and its pieces be extracted on many machines; fold makes a build of them.',
      )
      .argument(
        '[inputs...]',
        'files and folders as for build; default: JSON Lines on standard input, one article a line',
      )
      .option('--date <day>', 'publication date of every article that gives none itself (2024, 2024-06 or 2024-06-19)')
      .option('--outlet <name>', 'outlet of every article that names none itself')
      .option('--map <fields>', 'which properties hold the fields, as for build')
      .option(
        '--name <file>',
        'file that the lines on standard input are of, whole and from its first: an article without a name is then “file:line” as for build; default: a hash of its line',
      ),
  ).action(async (inputs: string[], flags: Flags) => {
    const options = optionsOf(flags)
    const isStream = inputs.length === 0 || (inputs.length === 1 && inputs[0] === STANDARD_INPUT)
    if (isStream && process.stdin.isTTY)
      throw new CommuniqueError(
        'cli/no-input',
        'extract: expected files, folders, or JSON Lines on standard input: communique extract < articles.jsonl',
      )
    const articles = isStream ? readArticleLines(process.stdin, options) : readArticles(inputs, options)
    let skipped = 0
    await writeEach(
      extractLines(articles, options),
      ({ text }) => text,
      (one) => {
        if (one.skipped === undefined) return
        skipped++
        process.stderr.write(`communique: ${problemOf(one)}\n`)
      },
    )
    if (skipped > 0) exitWith(EXIT.problems)
  })

function optionsOf({ name, ...flags }: Flags): ExtractOptions {
  return { ...metadataOptions(flags), ...(name === undefined ? {} : { name }), ...extractionOptions(flags) }
}

function problemOf({ skipped, line }: Extracted): string {
  const where = line === undefined ? `skipped ${skipped?.uri ?? ''}` : `skipped line ${line}`
  return `${where}: ${skipped?.reason ?? ''}`
}
