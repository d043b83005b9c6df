import type { QueryStore, Value } from '../../src/store'

/** Everything in a database, in one comparable text. */
export async function contents(store: QueryStore, form: (props: Value) => Value = (props) => props): Promise<string> {
  const limits = { maxRows: 1_000_000, timeoutMs: 60_000 }
  const nodes = await store.query(
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS props, n.id AS id ORDER BY id',
    {},
    limits,
  )
  const edges = await store.query(
    'MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS props, r.id AS id ORDER BY id',
    {},
    limits,
  )
  return JSON.stringify([
    nodes.rows.map(([labels, props, id]) => [[...(labels as string[])].sort(), form(props ?? null), id ?? null]),
    edges.rows.map(([start, type, end, props, id]) => [start, type, end, form(props ?? null), id]),
  ])
}

/** Properties without empty lists, which Neo4j's importer cannot write. */
export function withoutEmptyLists(props: Value): Value {
  const entries = Object.entries(props as Record<string, Value>)
  return Object.fromEntries(entries.filter(([, value]) => !(Array.isArray(value) && value.length === 0)))
}
