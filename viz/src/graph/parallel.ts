import type { DrawnGraph } from './drawn-graph'

/** Bend between neighbours in a small bundle, as a share of the distance between the two ends. */
const CURVATURE_STEP = 0.22
/** A bundle stays within this bend where its lines are then far enough apart. */
const SNUG_CURVATURE = 0.4
/** A curve that bends more would be a loop. */
const MAX_CURVATURE = 1.3
/** Least distance between neighbours half way along, in pixels at the first view. */
const MIN_GAP = 9

/**
 * How much each edge bends, 0 for straight: the edges of one pair fan out evenly to both sides, kinds of ties and
 * directions side by side. `pixels` is the size of one unit of the graph at the first view.
 */
export function curvatures(graph: DrawnGraph, pixels: number): ReadonlyMap<string, number> {
  const pairs = new Map<string, string[]>()
  graph.forEachEdge((edge, _attributes, source, target) => {
    const pair = [source, target].sort().join(' ')
    const members = pairs.get(pair)
    if (members === undefined) pairs.set(pair, [edge])
    else members.push(edge)
  })
  const bends = new Map<string, number>()
  for (const edges of pairs.values()) {
    const [first = ''] = edges
    const base = graph.source(first)
    const step = stepOf(edges.length, lengthOf(graph, first) * pixels)
    const kindOf = (edge: string): string => `${graph.getEdgeAttribute(edge, 'group')} ${graph.source(edge)} ${edge}`
    const ordered = [...edges].sort((a, b) => Number(kindOf(a) > kindOf(b)) - Number(kindOf(a) < kindOf(b)))
    ordered.forEach((edge, index) => {
      const bend = (index - (edges.length - 1) / 2) * step
      bends.set(edge, graph.source(edge) === base ? bend : -bend)
    })
  }
  return bends
}

function lengthOf(graph: DrawnGraph, edge: string): number {
  const [a, b] = graph.extremities(edge).map((node) => graph.getNodeAttributes(node))
  return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y)
}

/** Neighbouring curves are half their difference in bend apart half way along. */
function stepOf(edges: number, length: number): number {
  const reach = Math.max(1, (edges - 1) / 2)
  const wanted = Math.max(SNUG_CURVATURE / reach, (2 * MIN_GAP) / Math.max(length, 1))
  return Math.min(CURVATURE_STEP, wanted, MAX_CURVATURE / reach)
}
