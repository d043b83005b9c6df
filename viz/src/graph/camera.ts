import type Sigma from 'sigma'
import type { Selection } from '../state'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph'
import type { Point } from './geometry'

/** Nearer than this to the rim, in pixels, a node is brought to the middle. */
const EDGE_MARGIN = 40

function duration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 350
}

export function move(sigma: Sigma<DrawnNode, DrawnEdge>, direction: 'in' | 'out' | 'fit'): void {
  const camera = sigma.getCamera()
  if (direction === 'in') void camera.animatedZoom({ duration: duration() })
  else if (direction === 'out') void camera.animatedUnzoom({ duration: duration() })
  else void camera.animatedReset({ duration: duration() })
}

/** Moves the camera to what is selected where that is out of view. */
export function focusOn(sigma: Sigma<DrawnNode, DrawnEdge>, graph: DrawnGraph, selection: Selection): void {
  const nodes = nodesOf(graph, selection)
  const points = nodes.map((node) => sigma.graphToViewport(graph.getNodeAttributes(node)))
  const { width, height } = sigma.getDimensions()
  const free = { width, height: height * (1 - sheetShare()) }
  if (points.length === 0 || points.every((point) => isInView(point, free))) return
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const wanted = sigma.viewportToFramedGraph({
    x: mean(points.map(({ x }) => x)) + (width - free.width) / 2,
    y: mean(points.map(({ y }) => y)) + (height - free.height) / 2,
  })
  void sigma.getCamera().animate({ x: wanted.x, y: wanted.y }, { duration: duration() })
}

/** Room around nodes that are brought into view together, and the closest view of them, as shares of the graph. */
const FRAME_ROOM = 1.4
const CLOSEST_FRAME = 0.35

/** Brings nodes into view together. */
export function frameNodes(sigma: Sigma<DrawnNode, DrawnEdge>, nodes: ReadonlySet<string>): void {
  const places = [...nodes].flatMap((node) => sigma.getNodeDisplayData(node) ?? [])
  if (places.length === 0) return
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
  const center = (values: readonly number[]): number => Math.min(...values) + span(values) / 2
  const ratio = Math.min(1, Math.max(CLOSEST_FRAME, FRAME_ROOM * Math.max(span(xs), span(ys))))
  void sigma.getCamera().animate({ x: center(xs), y: center(ys), ratio }, { duration: duration() })
}

function nodesOf(graph: DrawnGraph, selection: Selection): readonly string[] {
  if (selection.kind === 'path') return [selection.from, selection.to].filter((id) => graph.hasNode(id))
  if (selection.kind === 'entity') return graph.hasNode(selection.id) ? [selection.id] : []
  return selection.kind === 'fact' && graph.hasEdge(selection.id) ? graph.extremities(selection.id) : []
}

/** How much of the canvas the panel covers from below: a sheet on small screens, nothing elsewhere (style/panel.css). */
function sheetShare(): number {
  return window.matchMedia('(max-width: 860px)').matches ? 0.62 : 0
}

function isInView({ x, y }: Point, { width, height }: { readonly width: number; readonly height: number }): boolean {
  return x > EDGE_MARGIN && y > EDGE_MARGIN && x < width - EDGE_MARGIN && y < height - EDGE_MARGIN
}
