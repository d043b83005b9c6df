import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { createNodeImageProgram } from '@sigma/node-image'
import Sigma from 'sigma'
import { createEdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering'
import { onThemeChange, palette } from '../palette'
import type { Shown } from '../shown/shown'
import { picturesOf, type Pictures } from '../save/pictures'
import type { Selection, State } from '../state'
import type { Store } from '../store'
import { addAnnotationLayers, annotate } from './annotations'
import { changesOf } from './changes'
import { clearestOf } from './clear-point'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph'
import { pointsBetween, type Point } from './geometry'
import { edgeAt } from './hit-test'
import { edgeLook, isVisible, nodeLook, sceneOf, type Hovered, type Scene, type Spotlight } from './looks'
import { bindPointing } from './pointing'
import { settled } from './settled'

const ARROW_HEAD = { extremity: 'target', lengthToThicknessRatio: 3.6, widenessToThicknessRatio: 3 } as const

/** Room between the outermost nodes and the rim of the canvas, in pixels. */
export const STAGE_PADDING = 56

/**
 * A graph of at most so many edges is drawn anew as a whole at every change, the more important lines above the others;
 * in a larger one only what changed is, where it lies.
 */
const ORDERED_EDGES = 2000

/** Nearer than this to the rim, in pixels, a node is brought to the middle. */
const EDGE_MARGIN = 40

export interface GraphCanvas {
  readonly zoom: (direction: 'in' | 'out' | 'fit') => void
  /** Moves the camera to the node or edge where it is out of view. */
  readonly focus: (selection: Selection) => void
  readonly refresh: () => void
  /** Sets nodes and edges in the light and brings them into view; null puts it out. */
  readonly spotlight: (found: Spotlight | null) => void
  readonly pictures: Pictures
  /** Where things stand on the page and what is shown, for tests; only for reading. */
  readonly nodePoint: (id: string) => Point | null
  /** Where along the edge least else is near. */
  readonly edgePoint: (id: string) => Point | null
  /** Resolves once nothing moves any more, so that points on the page hold. */
  readonly settled: () => Promise<void>
  readonly shown: () => { readonly nodes: readonly string[]; readonly edges: readonly string[] }
}

/** Draws the graph into the container and turns clicks into selections. */
export function graphCanvas(
  container: HTMLElement,
  graph: DrawnGraph,
  store: Store,
  shownBy: (state: State) => Shown,
): GraphCanvas {
  let hovered: Hovered = null
  let spotlight: Spotlight | null = null
  const sceneNow = (): Scene =>
    sceneOf(graph, { state: store.state(), shown: shownBy(store.state()), hovered, spotlight, palette: palette() })
  const changed = changesOf(graph)
  let scene = sceneNow()
  changed(scene)
  const sigma = new Sigma<DrawnNode, DrawnEdge>(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    zIndex: true,
    minEdgeThickness: 1.3,
    stagePadding: STAGE_PADDING,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    defaultDrawNodeHover: () => undefined,
    nodeProgramClasses: { pictogram: pictogramProgram() },
    edgeProgramClasses: {
      arrow: createEdgeArrowProgram(ARROW_HEAD),
      line: EdgeRectangleProgram,
      curvedArrow: createEdgeCurveProgram({ arrowHead: ARROW_HEAD }),
      curvedLine: createEdgeCurveProgram(),
    },
    nodeReducer: (node, data) => ({ ...data, ...nodeLook(node, data, scene) }),
    edgeReducer: (edge, data) => ({ ...data, ...edgeLook(edge, data, scene) }),
  })
  addAnnotationLayers(sigma)
  sigma.on('afterRender', () => annotate(sigma, scene))

  const refresh = (): void => {
    scene = sceneNow()
    const changes = changed(scene)
    if (changes === null || graph.size <= ORDERED_EDGES) sigma.refresh({ schedule: true })
    else sigma.refresh({ partialGraph: changes, skipIndexation: true, schedule: true })
  }
  const hover = (next: Hovered): void => {
    hovered = next
    container.classList.toggle('pointing', next !== null)
    refresh()
  }
  const isShown = (edge: string): boolean => isVisible(scene, edge)
  bindPointing(sigma, { edgeAt: (point) => edgeAt(sigma, graph, isShown, point), hover, choose: store.select })
  onThemeChange(refresh)
  new ResizeObserver(() => sigma.resize().scheduleRender()).observe(container)
  sigma.scheduleRender()

  const onPage = ({ x, y }: Point): Point => {
    const { left, top } = container.getBoundingClientRect()
    return { x: left + x, y: top + y }
  }
  const nodeAt = (node: string): Point => sigma.graphToViewport(graph.getNodeAttributes(node))
  const along = (edge: string, margin: number): readonly Point[] =>
    pointsBetween(
      nodeAt(graph.source(edge)),
      nodeAt(graph.target(edge)),
      graph.getEdgeAttribute(edge, 'curvature'),
      margin,
      margin,
    )
  return {
    zoom: (direction) => move(sigma, direction),
    focus: (selection) => focusOn(sigma, graph, selection),
    refresh,
    spotlight: (found) => {
      spotlight = found
      refresh()
      if (scene.lit !== null && found !== null) frameNodes(sigma, scene.lit.nodes)
    },
    pictures: picturesOf(sigma, () => scene),
    nodePoint: (id) => (graph.hasNode(id) ? onPage(nodeAt(id)) : null),
    edgePoint: (id) => {
      if (!graph.hasEdge(id)) return null
      const others = graph.filterEdges((edge) => edge !== id && isShown(edge))
      const obstacles = [...others.flatMap((edge) => along(edge, 0)), ...graph.nodes().map(nodeAt)]
      const clear = clearestOf(along(id, 30), obstacles)
      return clear === undefined ? null : onPage(clear)
    },
    settled: () => settled(sigma, container),
    shown: () => ({
      nodes: graph.filterNodes((node) => scene.shown.nodes.has(node)),
      edges: graph.filterEdges(isShown),
    }),
  }
}

function pictogramProgram() {
  return createNodeImageProgram<DrawnNode, DrawnEdge>({
    drawingMode: 'background',
    keepWithinCircle: true,
    padding: 0.12,
    size: { mode: 'force', value: 64 },
    drawLabel: undefined,
    drawHover: undefined,
  })
}

function duration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 350
}

function move(sigma: Sigma<DrawnNode, DrawnEdge>, direction: 'in' | 'out' | 'fit'): void {
  const camera = sigma.getCamera()
  if (direction === 'in') void camera.animatedZoom({ duration: duration() })
  else if (direction === 'out') void camera.animatedUnzoom({ duration: duration() })
  else void camera.animatedReset({ duration: duration() })
}

function focusOn(sigma: Sigma<DrawnNode, DrawnEdge>, graph: DrawnGraph, selection: Selection): void {
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

function frameNodes(sigma: Sigma<DrawnNode, DrawnEdge>, nodes: ReadonlySet<string>): void {
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
