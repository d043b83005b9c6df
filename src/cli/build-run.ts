import { type Command, InvalidArgumentError } from 'commander'
import type { BuildOptions, BuildResult, ChangeResult } from '../graph'
import { parseFieldMap } from '../ingest'
import { CommuniqueError, ISO_PREFIX } from '../model'
import { EXIT } from './exit-codes'
import { positive } from './option-values'
import { withProgressBar } from './progress-bar'

/** What all commands that extract take. */
export interface ExtractionFlags {
  readonly jobs?: number
  readonly timeout?: number
}

/** What all commands that read articles take to know of them; each says in its own words of which articles. */
export interface MetadataFlags {
  readonly date?: string
  readonly outlet?: string
  readonly map?: string
}

/** What all commands that extract and write a build take. */
export interface RunFlags extends ExtractionFlags {
  readonly ledger?: string
  readonly quiet?: boolean
}

export function withExtractionOptions(command: Command): Command {
  return command
    .option('--jobs <number>', 'number of workers (default: one for each core)', wholeNumber)
    .option('--timeout <seconds>', 'longest time for one article, after which it is skipped (default: 600)', positive)
}

export function withRunOptions(command: Command): Command {
  return withExtractionOptions(
    command.option(
      '--ledger <file>',
      'lines “ID same ID” and “ID not-same ID” of entities or claims (default: identities.ledger in the articles’ folder)',
    ),
  ).option('-q, --quiet', 'print problems only')
}

/** The flags as options of a build. Throws `cli/bad-date`, and what `parseFieldMap` throws. */
export function metadataOptions({
  date,
  outlet,
  map,
}: MetadataFlags): Pick<BuildOptions, 'date' | 'outlet' | 'fields'> {
  if (date !== undefined && !ISO_PREFIX.test(date))
    throw new CommuniqueError('cli/bad-date', `--date: expected 2024, 2024-06 or 2024-06-19, got “${date}”`)
  return {
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(map === undefined ? {} : { fields: parseFieldMap(map) }),
  }
}

/** The flags as options of whatever extracts. */
export function extractionOptions({ jobs, timeout }: ExtractionFlags): Pick<BuildOptions, 'jobs' | 'timeoutMs'> {
  return {
    ...(jobs === undefined ? {} : { jobs }),
    ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
  }
}

/** Runs work that extracts articles, with a bar where there is a terminal. */
export function withProgress<T>(
  { ledger, quiet, ...extraction }: RunFlags,
  work: (options: BuildOptions) => Promise<T>,
): Promise<T> {
  return withProgressBar(
    (onProgress) =>
      work({
        ...(ledger === undefined ? {} : { ledger }),
        ...extractionOptions(extraction),
        ...(onProgress === undefined ? {} : { onProgress: (done, total) => onProgress({ done, total }) }),
      }),
    quiet === true,
    ['reading', 'articles'],
  )
}

/** Prints what came of it; one line for each input that was skipped and each line of the ledger without an id. */
export function reportBuild(
  { manifest, report }: BuildResult,
  folder: string,
  inputs: readonly string[],
  { quiet }: RunFlags,
  exitWith: (code: number) => void,
): void {
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
    process.stdout.write(`${folder}: ${articles} articles, ${claims} claims, ${facts} facts, ${entities} entities\n`)
  if (report.skipped.length > 0) exitWith(EXIT.problems)
}

/** Prints what changed; one line for each input that was skipped in this run. */
export function reportChange(
  { added, replaced, removed, skipped, manifest }: ChangeResult,
  folder: string,
  { quiet }: RunFlags,
  exitWith: (code: number) => void,
): void {
  for (const { uri, reason } of skipped) process.stderr.write(`communique: skipped ${uri}: ${reason}\n`)
  const { articles, claims, entities, facts } = manifest.counts
  if (quiet !== true)
    process.stdout.write(
      `${folder}: ${added} added, ${replaced} replaced, ${removed} removed; ${articles} articles, ${claims} claims, ${facts} facts, ${entities} entities\n`,
    )
  if (skipped.length > 0) exitWith(EXIT.problems)
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.')
  return Number(text)
}
