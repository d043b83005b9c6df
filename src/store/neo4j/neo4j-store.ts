import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { CommuniqueError } from '../../model'
import { checkParameters, loadSteps, readCypher, refuseWrites, statementOf, statementsIn } from '../cypher'
import type { Counts, Digests, Projection } from '../projection'
import {
  DEFAULT_LIMITS,
  type GraphStore,
  type OnProgress,
  type Parameters,
  type QueryLimits,
  type Table,
} from '../store'
import { checkAddress, type Neo4jAddress } from './address'
import { digestDatabase } from './digest-database'
import { clearly, isServerGone } from './errors'
import { pruneTo } from './prune'
import { parameterOf, rowOf, valueOf } from './values'

const BATCH_ROWS = 1000
const CONNECT_TIMEOUT_MS = 5000
const RETRY_MS = 10_000

/** A Neo4j server. Queries run in read transactions with the server's own timer. */
export class Neo4jStore implements GraphStore {
  readonly #driver: Driver
  readonly #address: Neo4jAddress

  private constructor(driver: Driver, address: Neo4jAddress) {
    this.#driver = driver
    this.#address = address
  }

  /** Throws `neo4j/unreachable` where no server answers and `neo4j/unauthorized` for a wrong password. */
  static async connect(address: Neo4jAddress): Promise<Neo4jStore> {
    checkAddress(address)
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: 2 * CONNECT_TIMEOUT_MS,
      maxTransactionRetryTime: RETRY_MS,
      userAgent: 'communique',
      telemetryDisabled: true,
    })
    const store = new Neo4jStore(driver, address)
    try {
      await store.#session(neo4j.session.READ, (session) => session.run('RETURN 1'))
      return store
    } catch (cause) {
      await driver.close()
      throw clearly(cause, address)
    }
  }

  /**
   * Writes the build's nodes, then its relationships, a batch a transaction. With `prune`, what the build does not have is
   * removed then: nodes and relationships of our labels and types, and properties.
   */
  async load(projection: Projection, onProgress?: OnProgress, { prune = false } = {}): Promise<void> {
    const total = projection.nodes.length + projection.edges.length
    let done = 0
    try {
      await this.#session(neo4j.session.WRITE, async (session) => {
        for (const statement of statementsIn(readCypher('constraints.cypher'))) await session.run(statement)
        await session.run('CALL db.awaitIndexes(60)')
        for (const { statement, rows } of loadSteps(projection, prune))
          for (let start = 0; start < rows.length; start += BATCH_ROWS) {
            const batch = rows.slice(start, start + BATCH_ROWS).map(rowOf)
            await session.executeWrite((tx) => tx.run(statement, { rows: batch }))
            onProgress?.({ done: (done += batch.length), total })
          }
        if (prune) await pruneTo(projection, session)
      })
    } catch (cause) {
      if (!isServerGone(cause)) throw clearly(cause, this.#address)
      const message = `${this.#address.uri}: the server was lost after ${done} of ${total} rows; run the same command again: what is there stays, the rest is added`
      throw new CommuniqueError('neo4j/lost', message, { cause })
    }
  }

  /** Removes what earlier loads wrote, a batch at a time, and nothing else. Returns the number of nodes removed. */
  async clear(): Promise<number> {
    const limit = neo4j.int(10 * BATCH_ROWS)
    return this.#clearly(neo4j.session.WRITE, async (session) => {
      for (let removed = 0; ;) {
        const result = await session.executeWrite((tx) => tx.run(statementOf('load/clear.cypher'), { limit }))
        const batch = Number(result.records[0]?.get('removed') ?? 0)
        if (batch === 0) return removed
        removed += batch
      }
    })
  }

  async counts(): Promise<Counts> {
    return this.#clearly(neo4j.session.READ, async (session) => {
      const countsOf = async (file: string): Promise<Record<string, number>> => {
        const { records } = await session.run(statementOf(file))
        return Object.fromEntries(records.map((record) => [String(record.get('name')), Number(record.get('total'))]))
      }
      return { nodes: await countsOf('load/count-nodes.cypher'), edges: await countsOf('load/count-edges.cypher') }
    })
  }

  /** Hashes of all that the database has of a build's labels, to be compared with `digestsOf` the projection. */
  async digests(): Promise<Digests> {
    return this.#clearly(neo4j.session.READ, digestDatabase)
  }

  async query(text: string, parameters: Parameters = {}, limits: Partial<QueryLimits> = {}): Promise<Table> {
    refuseWrites(text)
    checkParameters(text, parameters)
    const { timeoutMs, maxRows } = { ...DEFAULT_LIMITS, ...limits }
    return this.#clearly(neo4j.session.READ, (session) =>
      session.executeRead(
        async (tx) => {
          const result = tx.run(text, parameterOf(parameters) as Record<string, unknown>)
          const columns = await result.keys()
          const rows: unknown[][] = []
          for await (const record of result) if (rows.push([...record.values()]) > maxRows) break
          const kept = rows.slice(0, maxRows).map((row) => row.map(valueOf))
          return { columns: columns.map(String), rows: kept, truncated: rows.length > maxRows }
        },
        { timeout: timeoutMs },
      ),
    )
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  async #clearly<T>(mode: typeof neo4j.session.READ, work: (session: Session) => Promise<T>): Promise<T> {
    try {
      return await this.#session(mode, work)
    } catch (cause) {
      throw clearly(cause, this.#address)
    }
  }

  async #session<T>(mode: typeof neo4j.session.READ, work: (session: Session) => Promise<T>): Promise<T> {
    const { database } = this.#address
    const session = this.#driver.session({ defaultAccessMode: mode, ...(database === undefined ? {} : { database }) })
    try {
      return await work(session)
    } finally {
      await session.close()
    }
  }
}
