import { CommuniqueError } from '../../model'

/** Where a Neo4j server is and how to sign in. */
export interface Neo4jAddress {
  /** Such as `bolt://localhost:7687`. */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** The server's default database where absent. */
  readonly database?: string
}

const SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:']

/** Throws `neo4j/address` for a URI that no Neo4j driver takes. */
export function checkAddress({ uri }: Neo4jAddress): void {
  const url = URL.canParse(uri) ? new URL(uri) : undefined
  if (!url || !SCHEMES.includes(url.protocol) || url.hostname === '')
    throw new CommuniqueError('neo4j/address', `--to: expected an address such as bolt://localhost:7687, got "${uri}"`)
}
