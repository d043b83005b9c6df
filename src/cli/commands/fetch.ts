import { Command } from 'commander'
import { FETCH_DEFAULTS, fetchPages } from '../../ingest'
import { EXIT } from '../exit-codes'
import { count, positive } from '../option-values'
import type { MakeCommand } from './make-command'

interface Flags {
  readonly output: string
  readonly allowLocal?: boolean
  readonly pages: boolean
  readonly items: number
  readonly maxSize: number
  readonly timeout: number
  readonly quiet?: boolean
}

const MEGABYTE = 1_000_000

export const fetchCommand: MakeCommand = (exitWith) =>
  new Command('fetch')
    .description(
      'Save pages from the web into a folder that build reads, each with its address beside it: the only command that asks the network for articles, and only for the addresses named here. Keeps to robots.txt and to one request a second for each host.',
    )
    .argument('<addresses...>', 'addresses of pages, PDF files, texts and feeds; of a feed, the pages that it names')
    .requiredOption('-o, --output <folder>', 'where the pages go; a page that was fetched before is replaced')
    .option('--no-pages', 'save a feed as it is, and none of its pages')
    .option('--items <number>', 'most pages of one feed', count, FETCH_DEFAULTS.maxItems)
    .option('--max-size <megabytes>', 'largest page', positive, FETCH_DEFAULTS.maxBytes / MEGABYTE)
    .option('--timeout <seconds>', 'longest time for one request', positive, FETCH_DEFAULTS.timeoutMs / 1000)
    .option('--allow-local', 'addresses of this machine and of private networks too')
    .option('-q, --quiet', 'print problems only')
    .action(async (addresses: string[], flags: Flags) => {
      const results = fetchPages(addresses, flags.output, {
        allowLocal: flags.allowLocal === true,
        pages: flags.pages,
        maxItems: flags.items,
        maxBytes: flags.maxSize * MEGABYTE,
        timeoutMs: flags.timeout * 1000,
      })
      for await (const result of results)
        if (result.kind === 'skipped') {
          process.stderr.write(`communique: skipped ${result.reason}\n`)
          exitWith(EXIT.problems)
        } else if (flags.quiet !== true) process.stdout.write(`${result.path}\n`)
    })
