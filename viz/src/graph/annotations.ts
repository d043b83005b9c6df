import type Sigma from 'sigma'
import { mix } from '../palette'
import { plainType } from '../words'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph'
import { middle, overlaps, pointAlong, pointsBetween, type Box, type Point } from './geometry'
import { isLit, isVisible, statusIn, type Scene } from './looks'

const FONT = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
/** Most names looked at in one frame, the largest nodes first. */
const MAX_NAMES = 400

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
  const taken = nodes.map(discBox)
  const marked = graph.filterEdges(
    (edge, drawn) => statusIn(scene, edge, drawn) !== 'asserted' && isVisible(scene, edge),
  )
  for (const edge of marked) drawGaps(below, sigma, scene, edge)
  graph.forEachEdge((edge) => {
    if (isVisible(scene, edge) && isEcho(scene, edge)) drawEcho(above, sigma, scene, edge)
  })
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

/** Several articles that rest on one voice: they look like more than they are. */
function isEcho({ shown }: Scene, edge: string): boolean {
  const fact = shown.byId.get(edge)
  return fact !== undefined && fact.articleCount > 1 && fact.originCount === 1
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
  taken: Box[],
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
  if (!focused && taken.some((other) => overlaps(box, other))) return
  taken.push(box)
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
}

/** The visible nodes inside the frame, the more important first. */
function nodesInFrame(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  { lit, shown }: Scene,
  chosen: ReadonlySet<string>,
): readonly Placed[] {
  const graph = sigma.getGraph()
  const { width, height } = sigma.getDimensions()
  const rank = (node: string): number =>
    (chosen.has(node) ? 2000 : lit?.nodes.has(node) ? 1000 : 0) + graph.getNodeAttribute(node, 'size')
  return [...shown.nodes]
    .filter((node) => graph.hasNode(node))
    .map((node) => {
      const { x, y, size } = graph.getNodeAttributes(node)
      return { node, radius: sigma.scaleSize(size), ...sigma.graphToViewport({ x, y }) }
    })
    .filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height)
    .sort((a, b) => rank(b.node) - rank(a.node))
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
  taken: Box[],
): void {
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = palette.paper
  const frame = sigma.getDimensions()
  for (const { node, x, y, radius } of nodes.slice(0, MAX_NAMES)) {
    const forced = chosen.has(node)
    const pixels = forced ? 14 : Math.min(14, 11.5 + radius / 14)
    context.font = `600 ${pixels}px ${FONT}`
    const name = sigma.getGraph().getNodeAttribute(node, 'name')
    const [width, height] = [context.measureText(name).width + 6, pixels + 4]
    const places: readonly Box[] = [
      { x: x - width / 2, y: y + radius + 2, width, height },
      { x: x - width / 2, y: y - radius - height - 2, width, height },
      { x: x + radius + 2, y: y - height / 2, width, height },
      { x: x - radius - width - 2, y: y - height / 2, width, height },
    ]
    const fits = (place: Box): boolean =>
      place.x > 0 && place.x + width < frame.width && !taken.some((other) => overlaps(place, other))
    const free = places.find(fits) ?? (forced ? places[0] : undefined)
    if (free === undefined) continue
    taken.push(free)
    context.fillStyle = lit !== null && !lit.nodes.has(node) ? mix(palette.ink, palette.paper, 0.65) : palette.ink
    context.strokeText(name, free.x + width / 2, free.y + height / 2)
    context.fillText(name, free.x + width / 2, free.y + height / 2)
  }
}

/** The square of a disc, a little smaller than it: corners are empty. */
function discBox({ x, y, radius }: Placed): Box {
  const half = radius * 0.9
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
}
