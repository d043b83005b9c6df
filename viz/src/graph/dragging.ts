import type Sigma from 'sigma'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph'
import type { Point } from './geometry'

/** A press that moves less than this many pixels is a click. */
const HOLD = 5

/** Nodes can be put elsewhere by drag; `pin` is told where, in units of the layout. */
export function bindDragging(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  graph: DrawnGraph,
  pin: (node: string, place: readonly [x: number, y: number]) => void,
): { readonly wasDragged: () => boolean } {
  let node: string | null = null
  let pressed: Point = { x: 0, y: 0 }
  let dragged = false
  const release = (): void => {
    if (node !== null && dragged) {
      const { x, y } = graph.getNodeAttributes(node)
      pin(node, [rounded(x), rounded(y)])
    }
    node = null
  }
  sigma.on('downStage', () => (dragged = false))
  sigma.on('downNode', ({ node: id, event: { x, y } }) => {
    node = id
    pressed = { x, y }
    dragged = false
  })
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (node === null) return
    preventSigmaDefault()
    if (!dragged && Math.hypot(event.x - pressed.x, event.y - pressed.y) < HOLD) return
    if (!dragged) sigma.setCustomBBox(sigma.getBBox())
    dragged = true
    graph.mergeNodeAttributes(node, sigma.viewportToGraph(event))
  })
  sigma.on('upNode', release)
  sigma.on('upStage', release)
  return { wasDragged: () => dragged }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
