import { Command } from 'commander'
import { build } from '../../graph'
import { parseFieldMap } from '../../ingest'
import { CommuniqueError, ISO_PREFIX } from '../../model'
import { EXIT } from '../exit-codes'
import type { MakeCommand } from './make-command'

interface Flags {
  readonly output: string
  readonly date?: string
  readonly outlet?: string
  readonly ledger?: string
  readonly map?: string
  readonly quiet?: boolean
}

export const buildCommand: MakeCommand = (exitWith) =>
  new Command('build')
    .description('Read articles and write a build: claims, facts and the graph, each with its evidence.')
    .argument('<inputs...>', 'files and folders: text, HTML, PDF, JSON Lines, CSV, feeds, each also as .gz')
    .option('-o, --output <folder>', 'where the build goes; an earlier build there is replaced', 'build')
    .option('--date <day>', 'publication date of every article that gives none itself (2024, 2024-06 or 2024-06-19)')
    .option('--outlet <name>', 'outlet of every article that names none itself')
    .option(
      '--ledger <file>',
      'lines “ID same ID” and “ID not-same ID” of entities or claims (default: identities.ledger in the articles’ folder)',
    )
    .option(
      '--map <fields>',
      'which columns or properties hold the fields of CSV and JSON Lines, such as text=body,title=headline,date=meta.day',
    )
    .option('-q, --quiet', 'print problems only')
    .action(async (inputs: string[], { output, date, outlet, ledger, map, quiet }: Flags) => {
      if (date !== undefined && !ISO_PREFIX.test(date))
        throw new CommuniqueError('cli/bad-date', `--date: expected 2024, 2024-06 or 2024-06-19, got “${date}”`)
      const { manifest, report } = await build(inputs, output, {
        ...(date === undefined ? {} : { date }),
        ...(outlet === undefined ? {} : { outlet }),
        ...(ledger === undefined ? {} : { ledger }),
        ...(map === undefined ? {} : { fields: parseFieldMap(map) }),
      })
      for (const { uri, reason } of report.skipped) process.stderr.write(`communique: skipped ${uri}: ${reason}\n`)
      for (const { line, unknown } of report.ledger?.lines ?? [])
        if (unknown.length > 0)
          process.stderr.write(
            `communique: warning: ${report.ledger?.file ?? 'ledger'}:${line}: expected ids that the articles give, got ${unknown.join(' and ')}; the line has no effect\n`,
          )
      if (report.articles === 0)
        throw new CommuniqueError('build/no-articles', `${inputs.join(' ')}: expected at least one article, got none`)
      const { articles, claims, entities, facts } = manifest.counts
      if (quiet !== true)
        process.stdout.write(
          `${output}: ${articles} articles, ${claims} claims, ${facts} facts, ${entities} entities\n`,
        )
      if (report.skipped.length > 0) exitWith(EXIT.problems)
    })
