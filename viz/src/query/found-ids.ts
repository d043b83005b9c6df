import type { Value } from '../../../src/store/store'

/** What a result tells of the graph: ids of its nodes and edges. */
export interface Found {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

interface Known {
  readonly hasNode: (id: string) => boolean
  readonly hasEdge: (id: string) => boolean
}

/** The nodes and edges that the rows name, by id, wherever in lists, maps, nodes, relationships and paths. */
export function foundIn(rows: readonly (readonly Value[])[], graph: Known): Found {
  const nodes = new Set<string>()
  const edges = new Set<string>()
  const look = (value: Value): void => {
    if (typeof value === 'string') {
      if (graph.hasNode(value)) nodes.add(value)
      else if (graph.hasEdge(value)) edges.add(value)
    } else if (typeof value === 'object' && value !== null) for (const item of partsOf(value)) look(item)
  }
  for (const row of rows) for (const value of row) look(value)
  return { nodes, edges }
}

/** Of a node or relationship its id alone: its other properties may name what it only mentions. */
function partsOf(value: object): readonly Value[] {
  const { properties } = value as { readonly properties?: Readonly<Record<string, Value>> }
  const isRecord = ('labels' in value || 'type' in value) && typeof properties === 'object'
  return isRecord ? [properties['id'] ?? null] : (Object.values(value) as Value[])
}
