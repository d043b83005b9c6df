import { MultiDirectedGraph } from 'graphology'
import type { BuildRecords, EntityLabel, Fact, FactStatus } from '../model'
import { quadClassOf, relationOf } from '../ontology'

export interface NodeAttributes {
  readonly name: string
  readonly label: EntityLabel
  readonly aliases: readonly string[]
  readonly country?: string
  readonly kind?: string
  x?: number
  y?: number
  /** Louvain community, numbered from 0 by size. */
  community?: number
  /** PageRank over the undirected facts, between 0 and 1. */
  pagerank?: number
}

export interface EdgeAttributes extends Pick<
  Fact,
  | 'type'
  | 'polarity'
  | 'status'
  | 'datePrecision'
  | 'articleCount'
  | 'outletCount'
  | 'originCount'
  | 'differs'
  | 'claimIds'
  | 'attributedTo'
> {
  readonly status: FactStatus
  readonly start?: string
  readonly end?: string
  /** PLOVER's quad class, 1 to 4; 0 for politics and structure. */
  readonly quadClass: 0 | 1 | 2 | 3 | 4
}

export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

/** The entities that take part in a fact, and one directed edge for each fact with both ends known. */
export function graphOf(records: Pick<BuildRecords, 'entities' | 'facts'>): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  const used = new Set(records.facts.flatMap((fact) => [fact.from, ...(fact.to === null ? [] : [fact.to])]))
  for (const { id, ...attributes } of records.entities) if (used.has(id)) graph.addNode(id, attributes)
  for (const fact of records.facts)
    if (fact.to !== null) graph.addEdgeWithKey(fact.id, fact.from, fact.to, edgeOf(fact))
  return graph
}

/** What the edge of a fact holds. */
export function edgeOf(fact: Fact): EdgeAttributes {
  const relation = relationOf(fact.type)
  return {
    type: fact.type,
    polarity: fact.polarity,
    status: fact.status,
    ...(fact.start === undefined ? {} : { start: fact.start }),
    ...(fact.end === undefined ? {} : { end: fact.end }),
    datePrecision: fact.datePrecision,
    articleCount: fact.articleCount,
    outletCount: fact.outletCount,
    originCount: fact.originCount,
    differs: fact.differs,
    claimIds: fact.claimIds,
    attributedTo: fact.attributedTo,
    quadClass: (relation && quadClassOf(relation)) ?? 0,
  }
}
