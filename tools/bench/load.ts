import neo4j from 'neo4j-driver'
import { foldRecords } from '../../src/graph'
import { outletsOf } from '../../src/graph/outlets-of'
import { Neo4jStore, loadSteps, project, readCypher, statementsIn, type Projection } from '../../src/store'
import { rowOf } from '../../src/store/neo4j/values'
import { startNeo4j, type Neo4jServer } from '../neo4j/server'
import { madeArticle } from './made-article'
import type { Part } from './part'
import { sideBySide } from './side-by-side'

const BATCH_ROWS = 1000
const ROUNDS = 3

/** Our load beside the bare driver that writes the same rows in the same batches into the same server, in turns. */
export const load: Part = {
  name: 'load',
  usage: '[ARTICLES]',
  about:
    'rows a second into a Neo4j of its own (jars are fetched once), beside the bare driver; default 1500 made articles',
  async run([count = '1500']) {
    const projection = projectionOf(Number(count))
    const total = projection.nodes.length + projection.edges.length
    const server = await startNeo4j()
    try {
      const { uri, user, password } = server
      const store = await Neo4jStore.connect({ uri, user, password })
      const rates: { ours: number; bare: number }[] = []
      try {
        // The first round warms the server up and is not counted.
        for (let round = 0; round <= ROUNDS; round++) {
          const ours = await rate(total, () => store.load(projection))
          await store.clear()
          const bare = await rate(total, await bareDriver(server, projection))
          await store.clear()
          if (round > 0) rates.push({ ours, bare })
        }
      } finally {
        await store.close()
      }
      const shown = [...rates, { ours: mean(rates.map((one) => one.ours)), bare: mean(rates.map((one) => one.bare)) }]
      console.log(
        `${projection.nodes.length} nodes and ${projection.edges.length} relationships, Neo4j ${server.version}`,
      )
      sideBySide(
        shown.map(({ ours, bare }, index) => ({
          round: index < ROUNDS ? String(index + 1) : 'mean',
          'load rows/s': Math.round(ours),
          'bare driver rows/s': Math.round(bare),
          ratio: ours / bare,
        })),
      )
    } finally {
      await server.stop()
    }
  },
}

function projectionOf(count: number): Projection {
  const analyses = Array.from({ length: count }, (_, number) => {
    const { article, claims, entities } = madeArticle(number)
    return { article, claims, entities: [...entities, ...outletsOf(article)], missed: [], sentences: 0, tokens: 0 }
  })
  return project(foldRecords(analyses))
}

/** Writes rows that are ready in batches that are ready: what no loader can be faster than. */
async function bareDriver({ uri, user, password }: Neo4jServer, projection: Projection): Promise<() => Promise<void>> {
  const batches = loadSteps(projection).flatMap(({ statement, rows }) => {
    const ready = rows.map(rowOf)
    return Array.from({ length: Math.ceil(ready.length / BATCH_ROWS) }, (_, index) => ({
      statement,
      rows: ready.slice(index * BATCH_ROWS, (index + 1) * BATCH_ROWS),
    }))
  })
  return async () => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
    const session = driver.session()
    try {
      for (const statement of statementsIn(readCypher('constraints.cypher'))) await session.run(statement)
      for (const { statement, rows } of batches) await session.executeWrite((tx) => tx.run(statement, { rows }))
    } finally {
      await session.close()
      await driver.close()
    }
  }
}

async function rate(rows: number, work: () => Promise<void>): Promise<number> {
  const start = process.hrtime.bigint()
  await work()
  return rows / (Number(process.hrtime.bigint() - start) / 1e9)
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
