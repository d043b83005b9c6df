import { Command } from 'commander'
import { openBuild } from '../../graph'
import { CommuniqueError } from '../../model'
import { countsOf, Neo4jStore, project, reconcile, type CountLine, type LoadProgress } from '../../store'
import { EXIT } from '../exit-codes'
import { addressOf, withNeo4jOptions, type Neo4jOptions } from '../neo4j-options'
import { formatTable } from '../table'
import type { MakeCommand } from './make-command'

interface Flags extends Neo4jOptions {
  readonly replace?: boolean
  readonly quiet?: boolean
}

export const loadCommand: MakeCommand = (exitWith) =>
  withNeo4jOptions(
    new Command('load')
      .description('Load a build into Neo4j. Loading again changes nothing; a load that was cut off can be run again.')
      .argument('[build]', 'the build folder', 'build'),
    'address of the server, such as bolt://localhost:7687; default: NEO4J_URI of the environment',
  )
    .option('--replace', 'first remove what earlier loads wrote (entities, articles and claims, nothing else)')
    .option('-q, --quiet', 'print differences only')
    .action(async (folder: string, flags: Flags) => {
      const lines = await load(folder, flags)
      const differing = lines.filter((line) => line.build !== line.database)
      if (flags.quiet !== true) process.stdout.write(report(lines))
      if (differing.length === 0) return
      for (const line of differing) process.stderr.write(`communique: ${difference(line)}\n`)
      process.stderr.write(
        'communique: the database holds something else too; --replace removes what earlier loads wrote\n',
      )
      exitWith(EXIT.problems)
    })

async function load(folder: string, flags: Flags): Promise<CountLine[]> {
  const uri = flags.to ?? process.env['NEO4J_URI']
  if (uri === undefined || uri === '')
    throw new CommuniqueError('cli/no-address', 'load: expected --to, such as --to bolt://localhost:7687, got none')
  const projection = project(openBuild(folder))
  const store = await Neo4jStore.connect(addressOf(uri, flags))
  try {
    if (flags.replace === true) await store.clear()
    await store.load(projection, process.stderr.isTTY && flags.quiet !== true ? showProgress : undefined)
    return reconcile(countsOf(projection), await store.counts())
  } finally {
    await store.close()
  }
}

function showProgress({ done, total }: LoadProgress): void {
  process.stderr.write(`\rloading ${done} of ${total} rows${done === total ? '\n' : ''}`)
}

function report(lines: readonly CountLine[]): string {
  return formatTable({
    columns: ['kind', 'name', 'build', 'database'],
    rows: lines.map(({ kind, name, build, database }) => [kind, name, build, database]),
  })
}

function difference({ kind, name, build, database }: CountLine): string {
  return `${kind} ${name}: expected ${build} as in the build, the database has ${database}`
}
