import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { createNodeImageProgram } from '@sigma/node-image'
import Sigma from 'sigma'
import { createEdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering'
import { announce } from '../dom'
import { onThemeChange, palette } from '../palette'
import type { Shown } from '../shown/shown'
import { picturesOf, type Pictures } from '../save/pictures'
import type { Selection, State } from '../state'
import type { Store } from '../store'
import { addAnnotationLayers, annotate } from './annotations'
import { focusOn, frameNodes, move } from './camera'
import { changesOf } from './changes'
import { clearestOf } from './clear-point'
import { bindDragging } from './dragging'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph'
import { pointsBetween, type Point } from './geometry'
import { edgeAt } from './hit-test'
import { saidOf } from './said'
import { edgeLook, isVisible, nodeLook, sceneOf, type Hovered, type Scene, type Spotlight } from './looks'
import { bindPointing } from './pointing'
import { placing } from './placing'
import { settled } from './settled'
import { bindWalking } from './walking'

const ARROW_HEAD = { extremity: 'target', lengthToThicknessRatio: 3.6, widenessToThicknessRatio: 3 } as const

/** Room between the outermost nodes and the rim of the canvas, in pixels. */
export const STAGE_PADDING = 56

/**
 * A graph of at most so many edges is drawn anew as a whole at every change, the more important lines above the others;
 * in a larger one only what changed is, where it lies.
 */
const ORDERED_EDGES = 2000

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
  const places = placing(sigma, graph)
  places.apply(scene.state)
  sigma.on('afterRender', () => annotate(sigma, scene))

  const refresh = (): void => {
    scene = sceneNow()
    places.apply(scene.state)
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
  const { wasDragged } = bindDragging(sigma, graph, (node, place) =>
    store.update({ pins: new Map(store.state().pins).set(node, place) }),
  )
  bindPointing(sigma, {
    edgeAt: (point) => edgeAt(sigma, graph, isShown, point),
    hover,
    choose: (selection) => {
      if (!wasDragged()) store.select(selection)
    },
  })
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
  const isNodeShown = (node: string): boolean => scene.shown.nodes.has(node)
  bindWalking(container, {
    nodes: () =>
      graph
        .filterNodes(isNodeShown)
        .sort((a, b) => graph.getNodeAttribute(b, 'size') - graph.getNodeAttribute(a, 'size')),
    neighbours: (node) => graph.neighbors(node).filter(isNodeShown),
    ties: (node) => graph.edges(node).filter(isShown),
    at: nodeAt,
    chosen: () => {
      const { selection } = store.state()
      return selection?.kind === 'entity' ? selection.id : null
    },
    hover: (next) => {
      hover(next)
      if (next === null) return
      focusOn(sigma, graph, next)
      announce(saidOf(graph, next, isShown))
    },
    open: store.select,
    zoom: (direction) => move(sigma, direction),
  })
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
    settled: () => settled(sigma, container, places.isMoving),
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
