import { Command, Option } from 'commander'
import { examine, type Finding } from '../doctor'
import { EXIT } from '../exit-codes'
import { withNeo4jOptions, type Neo4jOptions } from '../neo4j-options'
import { portOf } from '../option-values'
import { writeOut } from '../output'
import { DEFAULT_PORT } from '../serve-port'
import type { MakeCommand } from './make-command'

interface Flags extends Neo4jOptions {
  readonly port: number
  readonly format: 'text' | 'json'
}

export const doctorCommand: MakeCommand = (exitWith) =>
  withNeo4jOptions(
    new Command('doctor')
      .description('Look at all that the commands need on this machine, and tell what to do where something is amiss.')
      .argument('[build]', 'the build folder, or where it shall be', 'build'),
    'look at this Neo4j server too, such as bolt://localhost:7687; default: NEO4J_URI of the environment',
  )
    .option('--port <number>', 'the port of serve', portOf, DEFAULT_PORT)
    .addOption(new Option('-f, --format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
    .action(async (folder: string, { format, ...flags }: Flags) => {
      const findings = await examine({ folder, ...flags })
      await writeOut([format === 'json' ? JSON.stringify(findings, null, 2) + '\n' : textOf(findings)])
      if (findings.some(({ status }) => status === 'fail')) exitWith(EXIT.problems)
    })

function textOf(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ name }) => name.length))
  return findings
    .map(({ name, status, found, todo }) => {
      const line = `${status.padEnd(4)}  ${name.padEnd(width)}  ${found}\n`
      return todo === undefined ? line : `${line}${' '.repeat(width + 8)}→ ${todo}\n`
    })
    .join('')
}
