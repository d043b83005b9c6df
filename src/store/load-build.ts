import type { BuildRecords } from '../model'
import { Neo4jStore } from './neo4j'
import { countsOf, digestsOf, project, type Projection } from './projection'
import { reconcile, type CountLine } from './reconcile'
import type { GraphStore, LoadProgress } from './store'

/** A Neo4j server by its address. */
export interface LoadAddress {
  /** Such as `bolt://localhost:7687` or `neo4j+s://db.example.org`. */
  readonly to: string
  /** Default: `neo4j`. */
  readonly user?: string
  readonly password: string
  /** Default: the server's own default database. */
  readonly database?: string
}

export interface LoadOptions {
  /** Called after each batch of rows. */
  readonly onProgress?: (progress: LoadProgress) => void
}

export interface LoadResult {
  /** Nodes by label and relationships by type, as the build has them and as the store has them. */
  readonly counts: readonly CountLine[]
  /** Whether the store holds what the build holds, and nothing else under its labels. */
  readonly agrees: boolean
}

/**
 * Loads a build into a store: one that is open (`EmbeddedStore`, `Neo4jStore`), which stays open, or a Neo4j server by its
 * address. Loading again changes nothing, and a load that was cut off can be run again. Throws `neo4j/unreachable`,
 * `neo4j/unauthorized` and `neo4j/lost`.
 *
 * @example
 * const { agrees } = await load(openBuild('build'), { to: 'bolt://localhost:7687', password: 'secret' })
 */
export async function load(
  build: BuildRecords,
  target: GraphStore | LoadAddress,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const projection = project(build)
  const isOpen = !('to' in target)
  const store = isOpen ? target : await connect(target)
  try {
    await store.load(projection, options.onProgress)
    const counts = await compareWith(store, projection)
    return { counts, agrees: counts.every((line) => line.build === line.database && line.same) }
  } finally {
    if (!isOpen) await store.close()
  }
}

/** What the build has and what the store has, by label and type. */
export async function compareWith(store: GraphStore, projection: Projection): Promise<CountLine[]> {
  return reconcile(
    { counts: countsOf(projection), digests: digestsOf(projection) },
    { counts: await store.counts(), digests: await store.digests() },
  )
}

function connect({ to: uri, user = 'neo4j', password, database }: LoadAddress): Promise<Neo4jStore> {
  return Neo4jStore.connect({ uri, user, password, ...(database === undefined ? {} : { database }) })
}
