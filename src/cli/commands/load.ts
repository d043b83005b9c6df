import { Command } from 'commander'
import { openBuild } from '../../graph'
import { CommuniqueError } from '../../model'
import { compareWith, Neo4jStore, project, type CountLine } from '../../store'
import { EXIT } from '../exit-codes'
import { addressOf, withNeo4jOptions, type Neo4jOptions } from '../neo4j-options'
import { withProgressBar } from '../progress-bar'
import { formatTable } from '../table'
import type { MakeCommand } from './make-command'

interface Flags extends Neo4jOptions {
  readonly prune?: boolean
  readonly replace?: boolean
  readonly quiet?: boolean
}

export const loadCommand: MakeCommand = (exitWith) =>
  withNeo4jOptions(
    new Command('load')
      .description(
        'Load a build into Neo4j, then compare counts and content. Loading again changes nothing; one that was cut off can be run again.',
      )
      .argument('[build]', 'the build folder', 'build'),
    'address of the server, such as bolt://localhost:7687; default: NEO4J_URI of the environment',
  )
    .option('--prune', 'then remove what earlier loads wrote and this build does not have')
    .option('--replace', 'first remove what earlier loads wrote (entities, articles and claims, nothing else)')
    .option('-q, --quiet', 'print differences only')
    .action(async (folder: string, flags: Flags) => {
      const lines = await load(folder, flags)
      const differing = lines.filter((line) => line.build !== line.database || !line.same)
      if (flags.quiet !== true) process.stdout.write(report(lines))
      if (differing.length === 0) return
      for (const line of differing) process.stderr.write(`communique: ${difference(line)}\n`)
      process.stderr.write(
        'communique: the database holds something else too; --prune removes what this build does not have, --replace loads anew\n',
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
    await withProgressBar(
      (onProgress) => store.load(projection, onProgress, { prune: flags.prune === true }),
      flags.quiet === true,
    )
    return await compareWith(store, projection)
  } finally {
    await store.close()
  }
}

function report(lines: readonly CountLine[]): string {
  return formatTable({
    columns: ['kind', 'name', 'build', 'database', 'content'],
    rows: lines.map(({ kind, name, build, database, same }) => [kind, name, build, database, same ? 'same' : 'differs']), // prettier-ignore
  })
}

function difference({ kind, name, build, database }: CountLine): string {
  return build === database
    ? `${kind} ${name}: expected the content of the build, the database has other properties or ends`
    : `${kind} ${name}: expected ${build} as in the build, the database has ${database}`
}
