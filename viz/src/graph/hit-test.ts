import type Sigma from 'sigma'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph'
import { controlPoint, distanceToCurve, type Point } from './geometry'

/** How far from a line, in pixels, a pointer may be and still mean it: lines are thin and hands are not. */
const REACH = 7

/**
 * The edge that a pointer means: the nearest within reach, of those shown. Computed from the same curves that are drawn,
 * so that it depends neither on how thick a line is nor on when it was drawn.
 */
export function edgeAt(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  graph: DrawnGraph,
  isShown: (edge: string) => boolean,
  point: Point,
): string | null {
  const places = new Map<string, Point>()
  const placeOf = (node: string): Point => {
    const known = places.get(node) ?? sigma.graphToViewport(graph.getNodeAttributes(node))
    places.set(node, known)
    return known
  }
  let nearest: string | null = null
  let least = REACH
  graph.forEachEdge((edge, { curvature }, from, to) => {
    const [source, target] = [placeOf(from), placeOf(to)]
    const control = curvature === 0 ? source : controlPoint(source, target, curvature)
    if (isFar(point, source, control, target) || !isShown(edge)) return
    const distance = distanceToCurve(point, source, target, curvature)
    if (distance >= least) return
    least = distance
    nearest = edge
  })
  return nearest
}

/** Whether a point lies outside of the box around three others. Asked for every edge at every move of the pointer. */
function isFar({ x, y }: Point, a: Point, b: Point, c: Point): boolean {
  return (
    x < Math.min(a.x, b.x, c.x) - REACH ||
    x > Math.max(a.x, b.x, c.x) + REACH ||
    y < Math.min(a.y, b.y, c.y) - REACH ||
    y > Math.max(a.y, b.y, c.y) + REACH
  )
}
