import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { formatCsv } from '../../export'
import { openBuild } from '../../graph'
import { CommuniqueError } from '../../model'
import {
  DEFAULT_LIMITS,
  isQuestionName,
  Neo4jStore,
  openSandbox,
  questionNamed,
  questions,
  type Parameters,
  type QueryStore,
  type Table,
} from '../../store'
import { addressOf, withNeo4jOptions, type Neo4jOptions } from '../neo4j-options'
import { append, positive } from '../option-values'
import { writeOut } from '../output'
import { readParameters } from '../query-parameters'
import { formatTable } from '../table'
import type { MakeCommand } from './make-command'

interface Flags extends Neo4jOptions {
  readonly build: string
  readonly format: 'table' | 'json' | 'csv'
  readonly param: readonly string[]
  readonly paramsFile?: string
  readonly file?: string
  readonly list?: boolean
  readonly timeout: number
  readonly rows: number
  readonly memory: number
}

export const queryCommand: MakeCommand = () =>
  withNeo4jOptions(
    new Command('query')
      .description('Ask a build in Cypher, or by the name of a saved question. Queries only read.')
      .argument('[question]', 'Cypher, or a saved question such as who-wrote-to-whom')
      .option('-b, --build <folder>', 'the build folder', 'build')
      .option('--file <file>', 'read the Cypher from a file')
      .option('--list', 'list the saved questions')
      .addOption(new Option('-f, --format <format>', 'how rows are printed').choices(FORMATS).default('table'))
      .option('-p, --param <name=value>', 'a parameter; may be given more than once', append, [])
      .option('--params-file <file>', 'a JSON file with parameters')
      .option('--timeout <seconds>', 'end the query after this time', positive, DEFAULT_LIMITS.timeoutMs / 1000)
      .option('--rows <number>', 'print at most this many rows', positive, DEFAULT_LIMITS.maxRows)
      .option('--memory <megabytes>', 'end the query when it needs more', positive, DEFAULT_LIMITS.maxMemoryMb),
    'ask this Neo4j server and not the build, such as bolt://localhost:7687',
  ).action(async (question: string | undefined, flags: Flags) => {
    if (flags.list === true) return writeOut([listing()])
    const given = readParameters(flags.param, flags.paramsFile)
    const isSaved = question !== undefined && flags.file === undefined && isQuestionName(question)
    const table = await ask(textOf(question, flags.file), isSaved ? asTexts(given) : given, flags)
    await writeOut([formatted(table, flags.format)])
    if (table.truncated) process.stderr.write(`communique: only the first ${flags.rows} rows; --rows gives more\n`)
  })

const FORMATS = ['table', 'json', 'csv'] as const

async function ask(text: string, parameters: Parameters, flags: Flags): Promise<Table> {
  const store: QueryStore =
    flags.to === undefined
      ? await openSandbox(openBuild(flags.build))
      : await Neo4jStore.connect(addressOf(flags.to, flags))
  const limits = { timeoutMs: flags.timeout * 1000, maxRows: Math.ceil(flags.rows), maxMemoryMb: flags.memory }
  try {
    return await store.query(text, parameters, limits)
  } finally {
    await store.close()
  }
}

/** Saved questions take texts only, so `day=2031` is the year and not a number. */
function asTexts(parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]))
}

function textOf(question: string | undefined, file: string | undefined): string {
  if ((question === undefined) === (file === undefined))
    throw new CommuniqueError('cli/no-question', 'query: expected Cypher, a saved question (see --list) or --file')
  if (file !== undefined) return readText(file)
  return question !== undefined && isQuestionName(question) ? questionNamed(question).text : (question ?? '')
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim().replace(/;$/, '')
  } catch (cause) {
    throw new CommuniqueError('cli/unreadable', `${file}: ${(cause as Error).message}`, { cause })
  }
}

function formatted(table: Table, format: Flags['format']): string {
  if (format === 'csv') return formatCsv(table)
  if (format === 'table') return formatTable(table, process.stdout.isTTY ? process.stdout.columns : undefined)
  const rows = table.rows.map((row) =>
    Object.fromEntries(table.columns.map((name, index) => [name, row[index] ?? null])),
  )
  return JSON.stringify(rows, null, 2) + '\n'
}

function listing(): string {
  return questions()
    .map(({ name, answers, parameters }) =>
      [`${name}\n  ${answers}`, ...parameters.map((each) => `  --param ${each.name}=…  ${each.meaning}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
}
