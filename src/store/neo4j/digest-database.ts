import type { Session } from 'neo4j-driver'
import { statementOf } from '../cypher'
import { digester, type Digests } from '../projection'
import { valueOf } from './values'

/** Reads every node and relationship of a build's labels, one after another, and adds up their hashes. */
export async function digestDatabase(session: Session): Promise<Digests> {
  const digest = digester()
  for await (const record of session.run(statementOf('load/read-nodes.cypher')))
    digest.node({ labels: record.get('labels') as string[], props: propsOf(record.get('props')) })
  for await (const record of session.run(statementOf('load/read-edges.cypher')))
    digest.edge({
      type: String(record.get('type')),
      from: String(record.get('from')),
      to: String(record.get('to')),
      props: propsOf(record.get('props')),
    })
  return digest.digests()
}

const propsOf = (raw: unknown): Record<string, unknown> => valueOf(raw) as Record<string, unknown>
