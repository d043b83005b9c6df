import forceAtlas2 from 'graphology-layout-forceatlas2'
import louvain from 'graphology-communities-louvain'
import pagerank from 'graphology-metrics/centrality/pagerank'
import { UndirectedGraph } from 'graphology'
import type { KnowledgeGraph } from './graph-of'
import { seededRandom } from './seeded-random'

export interface LayoutOptions {
  readonly seed?: number
  readonly iterations?: number
}

/** Where a node stands in the picture, and its part in the graph. */
export interface NodeLayout {
  readonly x: number
  readonly y: number
  readonly community: number
  readonly pagerank: number
}

/** Gives each node of the graph its layout: see `layoutOf`. */
export function arrange(graph: KnowledgeGraph, options: LayoutOptions = {}): void {
  const layout = layoutOf(simpleGraphOf(graph), options)
  graph.forEachNode((node) => graph.mergeNodeAttributes(node, layout(node)))
}

/**
 * A position for each node (ForceAtlas2; Jacomy et al. 2014), a community (Louvain; Blondel et al. 2008) and its PageRank,
 * of a graph with one undirected edge a pair. Chance is seeded and coordinates are rounded to 1/100, so the same graph has
 * the same picture everywhere.
 */
export function layoutOf(
  simple: UndirectedGraph,
  { seed = 1, iterations = 400 }: LayoutOptions = {},
): (node: string) => NodeLayout {
  if (simple.order === 0) return () => ({ x: 0, y: 0, community: 0, pagerank: 0 })
  placeOnDisc(simple, seededRandom(seed))
  const settings = { ...forceAtlas2.inferSettings(simple), barnesHutOptimize: simple.order > 500, adjustSizes: false }
  const positions = forceAtlas2(simple, { iterations: simple.order > 2000 ? 100 : iterations, settings })
  const communities = louvain(simple, { rng: seededRandom(seed) })
  const ranks = simple.size === 0 ? {} : pagerank(simple, { getEdgeWeight: 'weight' })
  const numbering = numberBySize(communities)
  return (node) => ({
    x: round(positions[node]?.x ?? 0, 100),
    y: round(positions[node]?.y ?? 0, 100),
    community: numbering.get(communities[node] ?? 0) ?? 0,
    pagerank: round(ranks[node] ?? 0, 1e6),
  })
}

function simpleGraphOf(graph: KnowledgeGraph): UndirectedGraph {
  const simple = new UndirectedGraph()
  graph.forEachNode((node) => simple.addNode(node))
  graph.forEachEdge((_edge, _attributes, source, target) => addPair(simple, source, target))
  return simple
}

/** One undirected edge a pair, weighted by the number of facts: what layout and communities look at. */
export function addPair(simple: UndirectedGraph, source: string, target: string): void {
  if (source === target) return
  if (simple.hasEdge(source, target))
    simple.updateEdgeAttribute(source, target, 'weight', (weight: number | undefined) => (weight ?? 0) + 1)
  else simple.addEdge(source, target, { weight: 1 })
}

function placeOnDisc(graph: UndirectedGraph, random: () => number): void {
  graph.forEachNode((node) => {
    const angle = random() * 2 * Math.PI
    const radius = 100 * Math.sqrt(random())
    graph.mergeNodeAttributes(node, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
  })
}

function numberBySize(communities: Readonly<Record<string, number>>): Map<number, number> {
  const sizes = new Map<number, number>()
  for (const community of Object.values(communities)) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  const ordered = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return new Map(ordered.map(([community], index) => [community, index]))
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps + 0
}
