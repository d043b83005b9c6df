import type Sigma from 'sigma'
import { mix } from '../palette'
import { plainType } from '../words'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph'
import { middle, pointAlong, pointsBetween, type Box, type Point } from './geometry'
import { isLit, isVisible, statusIn, type Scene } from './looks'
import { marksOf } from './marks'
import { occupied, type Occupied } from './occupied'

const FONT = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
/** Most names looked at in one frame, the largest nodes first. */
const MAX_NAMES = 400
/** With more marked lines than this in the frame, only those in the light show their marks: the others lie too close. */
const MAX_MARKS = 600

/**
 * Draws what WebGL does not: names under the nodes, gaps in the lines of what is not plainly asserted, and a tag on
 * the edge in focus. Names and tags never overlap: the more important one is drawn and the other waits for a closer look.
 */
export function annotate(sigma: Sigma<DrawnNode, DrawnEdge>, scene: Scene): void {
  const graph = sigma.getGraph() as DrawnGraph
  const below = contextOf(sigma, 'gaps')
  const above = contextOf(sigma, 'names')
  if (below === null || above === null) return
  const { width, height } = sigma.getDimensions()
  for (const context of [below, above]) context.clearRect(0, 0, width, height)
  const chosen = chosenNodes(scene)
  const nodes = nodesInFrame(sigma, scene, chosen)
  const taken = occupied(nodes.map(discBox))
  const inFrame = new Set(nodes.map(({ node }) => node))
  const seen = (edges: readonly string[]): readonly string[] => {
    const near: string[] = []
    for (const edge of edges) {
      if (!inFrame.has(graph.source(edge)) && !inFrame.has(graph.target(edge))) continue
      if (near.push(edge) > MAX_MARKS) return edges.filter((each) => scene.lit?.edges.has(each))
    }
    return near
  }
  const marks = marksOf(graph, scene.shown)
  const marked = seen(marks.broken)
  for (const edge of marked) drawGaps(below, sigma, scene, edge)
  for (const edge of seen(marks.echoes)) drawEcho(above, sigma, scene, edge)
  for (const edge of focusedEdges(graph, scene)) drawTag(above, sigma, scene, edge, taken, true)
  drawNames(above, sigma, scene, nodes, chosen, taken)
  for (const edge of marked) if (isLit(scene, edge)) drawTag(above, sigma, scene, edge, taken, false)
}

/** Adds the two layers that `annotate` draws on. */
export function addAnnotationLayers(sigma: Sigma<DrawnNode, DrawnEdge>): void {
  const [below, above] = [
    { style: {}, beforeLayer: 'nodes' },
    { style: { pointerEvents: 'none' }, afterLayer: 'hoverNodes' },
  ]
  sigma.createCanvasContext('gaps', below)
  sigma.createCanvasContext('names', above)
  sigma.resize(true)
}

function contextOf(sigma: Sigma<DrawnNode, DrawnEdge>, layer: string): CanvasRenderingContext2D | null {
  return sigma.getCanvases()[layer]?.getContext('2d') ?? null
}

function focusedEdges(graph: DrawnGraph, scene: Scene): readonly string[] {
  return [
    ...new Set([scene.hovered, scene.state.selection].flatMap((each) => (each?.kind === 'fact' ? [each.id] : []))),
  ].filter((edge) => graph.hasEdge(edge) && isVisible(scene, edge))
}

function endsOf(sigma: Sigma<DrawnNode, DrawnEdge>, edge: string): readonly [Point, Point] {
  const [source, target] = sigma.getGraph().extremities(edge)
  const at = (node: string): Point => sigma.graphToViewport(sigma.getGraph().getNodeAttributes(node))
  return [at(source), at(target)]
}

function drawGaps(
  context: CanvasRenderingContext2D,
  sigma: Sigma<DrawnNode, DrawnEdge>,
  scene: Scene,
  edge: string,
): void {
  const display = sigma.getEdgeDisplayData(edge)
  if (display === undefined) return
  const graph = sigma.getGraph()
  const [source, target] = endsOf(sigma, edge)
  const [from, to] = graph.extremities(edge).map((node) => sigma.scaleSize(graph.getNodeAttribute(node, 'size')))
  const thickness = sigma.scaleSize(display.size)
  context.strokeStyle = scene.palette.paper
  context.lineWidth = thickness + 2.5
  context.setLineDash([4, 7])
  context.beginPath()
  const inner = pointsBetween(
    source,
    target,
    graph.getEdgeAttribute(edge, 'curvature'),
    (from ?? 0) + 3,
    (to ?? 0) + 4 * thickness,
  )
  inner.forEach(({ x, y }, index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)))
  context.stroke()
  context.setLineDash([])
}

/** A ring on the line, a third of the way along, clear of its tag. */
function drawEcho(
  context: CanvasRenderingContext2D,
  sigma: Sigma<DrawnNode, DrawnEdge>,
  scene: Scene,
  edge: string,
): void {
  const { group, curvature } = sigma.getGraph().getEdgeAttributes(edge)
  const { x, y } = pointAlong(...endsOf(sigma, edge), curvature, 1 / 3)
  const colour = scene.palette.group(group)
  context.beginPath()
  context.arc(x, y, 4.5, 0, 2 * Math.PI)
  context.fillStyle = scene.palette.paper
  context.fill()
  context.lineWidth = 1.8
  context.strokeStyle = isLit(scene, edge) ? colour : mix(colour, scene.palette.paper, 0.82)
  context.stroke()
}

function drawTag(
  context: CanvasRenderingContext2D,
  sigma: Sigma<DrawnNode, DrawnEdge>,
  scene: Scene,
  edge: string,
  taken: Occupied,
  focused: boolean,
): void {
  const { palette } = scene
  const drawn = sigma.getGraph().getEdgeAttributes(edge)
  const { relation, group, curvature } = drawn
  const status = statusIn(scene, edge, drawn)
  const [source, target] = endsOf(sigma, edge)
  if (!focused && Math.hypot(target.x - source.x, target.y - source.y) < 130) return
  const words = focused ? plainType(relation) + (status === 'asserted' ? '' : ` · ${status}`) : status
  context.font = `${focused ? '600 12.5px' : 'italic 11px'} ${FONT}`
  const center = middle(source, target, curvature)
  const [width, height] = [context.measureText(words).width + 14, focused ? 22 : 17]
  const box = { x: center.x - width / 2, y: center.y - height / 2, width, height }
  if (!focused && taken.meets(box)) return
  taken.add(box)
  context.beginPath()
  context.roundRect(box.x, box.y, width, height, height / 2)
  context.fillStyle = focused ? palette.surface : palette.paper
  context.fill()
  context.lineWidth = focused ? 1.5 : 1
  context.strokeStyle = focused ? palette.group(group) : mix(palette.group(group), palette.paper, 0.45)
  context.stroke()
  context.fillStyle = focused ? palette.ink : palette.muted
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(words, center.x, center.y + 0.5)
}

interface Placed extends Point {
  readonly node: string
  readonly radius: number
  /** The higher, the sooner its name finds a place. */
  readonly rank: number
}

/** The visible nodes inside the frame, the more important first. */
function nodesInFrame(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  { lit, shown }: Scene,
  chosen: ReadonlySet<string>,
): readonly Placed[] {
  const graph = sigma.getGraph()
  const { width, height } = sigma.getDimensions()
  const placed: Placed[] = []
  for (const node of shown.nodes) {
    if (!graph.hasNode(node)) continue
    const { size } = graph.getNodeAttributes(node)
    const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(node))
    if (x <= 0 || y <= 0 || x >= width || y >= height) continue
    const rank = (chosen.has(node) ? 2000 : lit?.nodes.has(node) ? 1000 : 0) + size
    placed.push({ node, x, y, rank, radius: sigma.scaleSize(size) })
  }
  return placed.sort((a, b) => b.rank - a.rank)
}

function chosenNodes({ hovered, state }: Scene): ReadonlySet<string> {
  return new Set([hovered, state.selection].flatMap((each) => (each?.kind === 'entity' ? [each.id] : [])))
}

function drawNames(
  context: CanvasRenderingContext2D,
  sigma: Sigma<DrawnNode, DrawnEdge>,
  { palette, lit }: Scene,
  nodes: readonly Placed[],
  chosen: ReadonlySet<string>,
  taken: Occupied,
): void {
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = palette.paper
  const frame = sigma.getDimensions()
  for (const { node, x, y, radius } of nodes.slice(0, MAX_NAMES)) {
    const forced = chosen.has(node)
    const pixels = forced ? 14 : Math.min(14, 11.5 + Math.round(radius / 7) / 2)
    const name = sigma.getGraph().getNodeAttribute(node, 'name')
    const [width, height] = [widthOf(context, name, pixels) + 6, pixels + 4]
    const places: readonly Box[] = [
      { x: x - width / 2, y: y + radius + 2, width, height },
      { x: x - width / 2, y: y - radius - height - 2, width, height },
      { x: x + radius + 2, y: y - height / 2, width, height },
      { x: x - radius - width - 2, y: y - height / 2, width, height },
    ]
    const fits = (place: Box): boolean => place.x > 0 && place.x + width < frame.width && !taken.meets(place)
    const free = places.find(fits) ?? (forced ? places[0] : undefined)
    if (free === undefined) continue
    taken.add(free)
    context.font = nameFont(pixels)
    context.fillStyle = lit !== null && !lit.nodes.has(node) ? mix(palette.ink, palette.paper, 0.65) : palette.ink
    context.strokeText(name, free.x + width / 2, free.y + height / 2)
    context.fillText(name, free.x + width / 2, free.y + height / 2)
  }
}

/** Names have a few sizes only: a browser looks a font up anew for each size that it has not met. */
function nameFont(pixels: number): string {
  return `600 ${pixels}px ${FONT}`
}

const MEASURED_PIXELS = 12
const widths = new Map<string, number>()

function widthOf(context: CanvasRenderingContext2D, name: string, pixels: number): number {
  let width = widths.get(name)
  if (width === undefined) {
    context.font = nameFont(MEASURED_PIXELS)
    width = context.measureText(name).width
    widths.set(name, width)
  }
  return (width * pixels) / MEASURED_PIXELS
}

/** The square of a disc, a little smaller than it: corners are empty. */
function discBox({ x, y, radius }: Placed): Box {
  const half = radius * 0.9
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
}
