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

/**
 * Gives each node a position (ForceAtlas2; Jacomy et al. 2014), a community (Louvain; Blondel et al. 2008) and its
 * PageRank. Chance is seeded and coordinates are rounded to 1/100, so the same graph has the same picture everywhere.
 */
export function arrange(graph: KnowledgeGraph, { seed = 1, iterations = 400 }: LayoutOptions = {}): void {
  if (graph.order === 0) return
  const simple = simpleGraphOf(graph)
  placeOnDisc(simple, seededRandom(seed))
  const settings = { ...forceAtlas2.inferSettings(simple), barnesHutOptimize: simple.order > 500, adjustSizes: false }
  const positions = forceAtlas2(simple, { iterations: simple.order > 2000 ? 100 : iterations, settings })
  const communities = louvain(simple, { rng: seededRandom(seed) })
  const ranks = simple.size === 0 ? {} : pagerank(simple, { getEdgeWeight: 'weight' })
  const numbering = numberBySize(communities)
  graph.forEachNode((node) => {
    const position = positions[node] ?? { x: 0, y: 0 }
    graph.mergeNodeAttributes(node, {
      x: round(position.x, 100),
      y: round(position.y, 100),
      community: numbering.get(communities[node] ?? 0) ?? 0,
      pagerank: round(ranks[node] ?? 0, 1e6),
    })
  })
}

/** One undirected edge a pair, weighted by the number of facts: what layout and communities look at. */
function simpleGraphOf(graph: KnowledgeGraph): UndirectedGraph {
  const simple = new UndirectedGraph()
  graph.forEachNode((node) => simple.addNode(node))
  graph.forEachEdge((_edge, _attributes, source, target) => {
    if (source === target) return
    if (simple.hasEdge(source, target))
      simple.updateEdgeAttribute(source, target, 'weight', (weight: number | undefined) => (weight ?? 0) + 1)
    else simple.addEdge(source, target, { weight: 1 })
  })
  return simple
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
