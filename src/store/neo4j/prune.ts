import type { Session } from 'neo4j-driver'
import { fill, statementOf } from '../cypher'
import { ALLOWED_TYPES, KEY_LABELS, type Projection } from '../projection'

const BATCH_ROWS = 1000

/** Removes nodes and relationships of our labels and types that the build does not have. Foreign types stay. */
export async function pruneTo({ nodes, edges }: Projection, session: Session): Promise<void> {
  await pruneNodes(new Set(nodes.map((node) => node.id)), session)
  await pruneEdges(new Set(edges.map((edge) => edgeKey(edge.type, edge.from, edge.id, edge.to))), session)
}

async function pruneNodes(kept: ReadonlySet<string>, session: Session): Promise<void> {
  const extra = new Map<string, string[]>()
  for await (const record of session.run(statementOf('load/read-nodes.cypher'))) {
    const { id } = record.get('props') as { id?: unknown }
    const key = keyLabelIn(record.get('labels') as string[])
    if (typeof id !== 'string' || kept.has(id)) continue
    const ids = extra.get(key)
    if (ids) ids.push(id)
    else extra.set(key, [id])
  }
  for (const [key, ids] of extra) {
    const statement = fill(statementOf('load/prune-nodes.cypher'), { KEY: key })
    for (let start = 0; start < ids.length; start += BATCH_ROWS)
      await session.executeWrite((tx) => tx.run(statement, { ids: ids.slice(start, start + BATCH_ROWS) }))
  }
}

async function pruneEdges(kept: ReadonlySet<string>, session: Session): Promise<void> {
  const extra = new Map<string, { readonly from: string; readonly to: string; readonly id: string }[]>()
  for await (const record of session.run(statementOf('load/read-edges.cypher'))) {
    const [type, from, to] = [record.get('type'), record.get('from'), record.get('to')].map(String) as [string, string, string] // prettier-ignore
    const id = String((record.get('props') as { id?: unknown }).id)
    if (!ALLOWED_TYPES.has(type) || kept.has(edgeKey(type, from, id, to))) continue
    const group = `${type} ${keyLabelIn(record.get('labels') as string[])}`
    const rows = extra.get(group)
    if (rows) rows.push({ from, to, id })
    else extra.set(group, [{ from, to, id }])
  }
  for (const [group, rows] of extra) {
    const [type = '', from = ''] = group.split(' ')
    const statement = fill(statementOf('load/prune-edges.cypher'), { TYPE: type, FROM: from })
    for (let start = 0; start < rows.length; start += BATCH_ROWS)
      await session.executeWrite((tx) => tx.run(statement, { rows: rows.slice(start, start + BATCH_ROWS) }))
  }
}

const edgeKey = (type: string, from: string, id: string, to: string): string => JSON.stringify([type, from, id, to])

function keyLabelIn(labels: readonly string[]): string {
  return KEY_LABELS.find((key) => labels.includes(key)) ?? 'Entity'
}
