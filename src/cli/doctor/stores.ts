import { EmbeddedStore, Neo4jStore, type QueryStore } from '../../store'
import { addressOf, type Neo4jOptions } from '../neo4j-options'
import { fail, ok, told, type Finding } from './finding'

const QUERY = 'RETURN 1 AS one'

/** Whether the embedded store, a native module, runs on this machine. */
export async function embeddedStore(open: () => QueryStore = () => EmbeddedStore.inMemory()): Promise<Finding> {
  try {
    await answers(open())
    return ok('embedded store', 'answers')
  } catch (error) {
    const platform = `${process.platform}-${process.arch}`
    return fail('embedded store', told(error), `run npm install again on this machine (${platform}); query needs it`)
  }
}

/** Whether the Neo4j server that is configured, by `--to` or `NEO4J_URI`, lets us in. */
export async function neo4jServer(options: Neo4jOptions): Promise<Finding> {
  const uri = options.to ?? process.env['NEO4J_URI'] ?? ''
  if (uri === '') return ok('neo4j', 'not asked for (--to or NEO4J_URI)')
  try {
    await answers(await Neo4jStore.connect(addressOf(uri, options)))
    return ok('neo4j', `${uri} answers`)
  } catch (error) {
    return fail('neo4j', told(error), 'start the server, or mend --to, --user and --password or the NEO4J_… variables')
  }
}

async function answers(store: QueryStore): Promise<void> {
  try {
    await store.query(QUERY)
  } finally {
    await store.close()
  }
}
