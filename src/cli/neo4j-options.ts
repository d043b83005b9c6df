import { Option, type Command } from 'commander'
import type { Neo4jAddress } from '../store'

export interface Neo4jOptions {
  readonly to?: string
  readonly user: string
  readonly password?: string
  readonly database?: string
}

/** Adds `--to`, `--user`, `--password` and `--database`. A password on the command line can be seen by other users. */
export function withNeo4jOptions(command: Command, to: string): Command {
  return command
    .option('--to <uri>', to)
    .addOption(new Option('--user <name>', 'user of the Neo4j server').env('NEO4J_USERNAME').default('neo4j'))
    .addOption(new Option('--password <password>', 'password; better given by the environment').env('NEO4J_PASSWORD'))
    .addOption(new Option('--database <name>', 'database; default: the home database').env('NEO4J_DATABASE'))
}

export function addressOf(uri: string, { user, password = '', database }: Neo4jOptions): Neo4jAddress {
  return { uri, user, password, ...(database === undefined ? {} : { database }) }
}
