import { GrafeoDB } from '@grafeo-db/js'
import { CommuniqueError } from '../../model'
import { checkParameters, loadSteps, refuseWrites, readCypher, statementOf, statementsIn } from '../cypher'
import { digester, type Counts, type Digests, type Projection } from '../projection'
import {
  DEFAULT_LIMITS,
  type GraphStore,
  type LoadProgress,
  type Parameters,
  type QueryLimits,
  type Table,
} from '../store'
import { valueOf } from './values'

const BATCH_ROWS = 1000

/**
 * The embedded engine in this process. It has no time-out of its own and one query can use up the memory: queries that
 * users type go through `openSandbox`, which runs this in a child process.
 */
export class EmbeddedStore implements GraphStore {
  readonly #database: GrafeoDB

  private constructor(database: GrafeoDB) {
    this.#database = database
  }

  /** An empty store in memory. */
  static inMemory(): EmbeddedStore {
    return new EmbeddedStore(GrafeoDB.create())
  }

  /** A store that was saved before, for reading only; any number of processes may read one file. */
  static openReadOnly(file: string): EmbeddedStore {
    return new EmbeddedStore(GrafeoDB.openReadOnly(file))
  }

  async load(projection: Projection, onProgress?: (progress: LoadProgress) => void): Promise<void> {
    for (const statement of statementsIn(readCypher('constraints.cypher'))) await this.#run(statement)
    const total = projection.nodes.length + projection.edges.length
    let done = 0
    for (const { statement, rows } of loadSteps(projection))
      for (let start = 0; start < rows.length; start += BATCH_ROWS) {
        const batch = rows.slice(start, start + BATCH_ROWS)
        await this.#run(statement, { rows: batch })
        onProgress?.({ done: (done += batch.length), total })
      }
  }

  async counts(): Promise<Counts> {
    const countsOf = async (file: string): Promise<Record<string, number>> => {
      const result = await this.#run(statementOf(file))
      return Object.fromEntries(result.rows().map(([name, total]) => [String(name), Number(total)]))
    }
    return { nodes: await countsOf('load/count-nodes.cypher'), edges: await countsOf('load/count-edges.cypher') }
  }

  async digests(): Promise<Digests> {
    const digest = digester()
    const nodes = await this.#run(statementOf('load/read-nodes.cypher'))
    for (const [labels, props] of nodes.rows())
      digest.node({ labels: labels as string[], props: valueOf(props) as Record<string, unknown> })
    const edges = await this.#run(statementOf('load/read-edges.cypher'))
    for (const [type, , from, to, props] of edges.rows())
      digest.edge({ type: String(type), from: String(from), to: String(to), props: valueOf(props) as Record<string, unknown> }) // prettier-ignore
    return digest.digests()
  }

  async query(text: string, parameters: Parameters = {}, limits: Partial<QueryLimits> = {}): Promise<Table> {
    refuseWrites(text)
    checkParameters(text, parameters)
    const { maxRows } = { ...DEFAULT_LIMITS, ...limits }
    const result = await this.#run(text, parameters)
    const { columns, length } = result
    const rows =
      length <= maxRows
        ? result.rows()
        : Array.from({ length: maxRows }, (_, index) => columns.map((column) => result.get(index)[column]))
    return { columns, rows: rows.map((row) => row.map(valueOf)), truncated: length > maxRows }
  }

  /** Writes the store into one new file. */
  save(file: string): void {
    this.#database.save(file)
  }

  async close(): Promise<void> {
    this.#database.close()
  }

  async #run(text: string, parameters?: unknown) {
    try {
      return await this.#database.executeCypher(text, parameters)
    } catch (cause) {
      const message = (cause as Error).message.replace(/\s+/g, ' ')
      if (message.includes('GRAFEO-T003'))
        throw new CommuniqueError('query/not-read-only', 'query: expected one that only reads', { cause })
      throw new CommuniqueError('query/invalid', `query: ${message}`, { cause })
    }
  }
}
