import { MultiDirectedGraph } from 'graphology'
import type { EntityLabel, FactStatus, GraphData } from '../api'
import { groupOf, type Catalog } from '../catalog'
import { communityRanks } from '../communities'
import type { RelationGroup } from '../../../src/ontology/relations'
import { curvatures } from './parallel'
import { spread } from './spread'

export interface DrawnNode {
  readonly name: string
  readonly kind: EntityLabel
  /** Its community's place by size. */
  readonly community: number
  readonly x: number
  readonly y: number
  readonly size: number
  readonly type: 'pictogram'
}

export interface DrawnEdge {
  readonly relation: string
  readonly group: RelationGroup
  readonly status: FactStatus
  readonly size: number
  /** What lines of one origin are multiplied by on this canvas. */
  readonly scale: number
  /** Name of the program that draws it: only parallel edges are curved, which costs far more than straight ones. */
  readonly type: 'arrow' | 'line' | 'curvedArrow' | 'curvedLine'
  readonly curvature: number
}

export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>

/** On a canvas of this many pixels a side or more, nodes and lines have their full size. */
const FULL_EXTENT = 640

/** The graph as it is drawn on a canvas whose shorter side has `extent` pixels. Self-loops are left out: no program draws them, and the cards list them. */
export function drawnGraph(data: GraphData, catalog: Catalog, extent: number): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph<DrawnNode, DrawnEdge>()
  const crowd = data.nodes.length > 400 ? 0.6 : data.nodes.length > 120 ? 0.8 : 1
  const scale = crowd * Math.min(1, Math.max(0.55, extent / FULL_EXTENT))
  const degrees = degreesOf(data)
  const ranks = communityRanks(data)
  for (const { key, attributes } of data.nodes)
    graph.addNode(key, {
      name: attributes.name,
      kind: attributes.label,
      community: ranks.get(key) ?? 0,
      x: attributes.x,
      y: attributes.y,
      size: scale * Math.min(28, 11 + 2.6 * Math.sqrt(degrees.get(key) ?? 0)),
      type: 'pictogram',
    })
  for (const { key, source, target, attributes } of data.edges)
    if (source !== target && graph.hasNode(source) && graph.hasNode(target))
      graph.addEdgeWithKey(key, source, target, {
        relation: attributes.type,
        group: groupOf(catalog, attributes.type),
        status: attributes.status,
        size: edgeSize(attributes.originCount, scale),
        scale,
        type: 'arrow',
        curvature: 0,
      })
  spread(graph, extent)
  bend(graph, catalog, pixelsPerUnit(graph, extent))
  return graph
}

/** How thick a line is: the more independent origins, the thicker. */
export function edgeSize(originCount: number, scale: number): number {
  return scale * Math.min(7, 1.2 + 1.1 * originCount)
}

function degreesOf(data: GraphData): Map<string, number> {
  const degrees = new Map<string, number>()
  for (const { source, target } of data.edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  return degrees
}

function bend(graph: DrawnGraph, catalog: Catalog, pixels: number): void {
  const bends = curvatures(graph, pixels)
  graph.forEachEdge((edge, { relation }) => {
    const symmetric = catalog.get(relation)?.symmetric === true
    const curvature = bends.get(edge) ?? 0
    const curved = curvature !== 0
    const type = curved ? (symmetric ? 'curvedLine' : 'curvedArrow') : symmetric ? 'line' : 'arrow'
    graph.mergeEdgeAttributes(edge, { curvature, type })
  })
}

/** How many pixels one unit of the graph takes at the first view. */
function pixelsPerUnit(graph: DrawnGraph, extent: number): number {
  if (graph.order < 2) return 1
  const nodes = graph.mapNodes((_node, { x, y }) => ({ x, y }))
  const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
  return extent / Math.max(span(nodes.map(({ x }) => x)), span(nodes.map(({ y }) => y)), 1e-6)
}
