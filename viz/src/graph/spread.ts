import type { DrawnGraph } from './drawn-graph'

/** Share of the room that there is for each node which is kept free around it, for its name and its ties. */
const FREE_SHARE = 0.45
/** Room for each of the edges between two nodes, up to a limit, in pixels: a bundle needs length to be told apart. */
const EDGE_GAP = 9
const MOST_EDGES = 8
const PASSES = 80
/** With more nodes than this they are small at the first view and apart when looked at closely. */
const MAX_NODES = 500

/**
 * Pushes nodes apart that would lie on each other at the first view, where the graph fills about `extent` pixels, and
 * leaves the rest where the layout put them. The same graph always gives the same picture.
 */
export function spread(graph: DrawnGraph, extent: number): void {
  if (graph.order < 2 || graph.order > MAX_NODES) return
  const nodes = graph.mapNodes((id, { x, y, size }) => ({ id, x, y, size }))
  const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
  const unit = Math.max(span(nodes.map(({ x }) => x)), span(nodes.map(({ y }) => y)), 1e-6) / extent
  const gap = (FREE_SHARE * extent) / Math.sqrt(graph.order)
  const ties = tiesOf(graph)
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = false
    for (const [index, a] of nodes.entries())
      for (const b of nodes.slice(index + 1)) {
        const wanted =
          (a.size + b.size + gap + EDGE_GAP * Math.min(ties.get(pairOf(a.id, b.id)) ?? 0, MOST_EDGES)) * unit
        const [dx, dy] = [b.x - a.x, b.y - a.y]
        const distance = Math.hypot(dx, dy)
        if (distance >= wanted) continue
        const push = (wanted - distance) / 2
        const [ux, uy] = distance > 1e-9 ? [dx / distance, dy / distance] : [Math.cos(index), Math.sin(index)]
        a.x -= ux * push
        a.y -= uy * push
        b.x += ux * push
        b.y += uy * push
        moved = true
      }
    if (!moved) break
  }
  for (const { id, x, y } of nodes) graph.mergeNodeAttributes(id, { x, y })
}

/** How many edges join each pair of nodes, in either direction. */
function tiesOf(graph: DrawnGraph): ReadonlyMap<string, number> {
  const ties = new Map<string, number>()
  graph.forEachEdge((_edge, _attributes, source, target) => {
    const pair = pairOf(source, target)
    ties.set(pair, (ties.get(pair) ?? 0) + 1)
  })
  return ties
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
