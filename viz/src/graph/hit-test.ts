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
    const control = controlPoint(source, target, curvature)
    if (isFar(point, source, control, target) || !isShown(edge)) return
    const distance = distanceToCurve(point, source, target, curvature)
    if (distance >= least) return
    least = distance
    nearest = edge
  })
  return nearest
}

/** Whether a point lies outside of the box around a curve. */
function isFar({ x, y }: Point, ...corners: readonly Point[]): boolean {
  const [xs, ys] = [corners.map((each) => each.x), corners.map((each) => each.y)]
  return (
    x < Math.min(...xs) - REACH ||
    x > Math.max(...xs) + REACH ||
    y < Math.min(...ys) - REACH ||
    y > Math.max(...ys) + REACH
  )
}
