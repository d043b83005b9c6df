import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import { showsFact } from '../filters'
import { FADE, mix, type Palette } from '../palette'
import { pictogramAddress } from '../pictograms'
import type { State } from '../state'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph'

/** What the pointer is over, if anything. */
export type Hovered = { readonly kind: 'entity' | 'fact'; readonly id: string } | null

export interface Scene {
  readonly state: State
  readonly hovered: Hovered
  readonly palette: Palette
  /** Nodes in the light: the selected or hovered ones with their neighbours; null where nothing stands out. */
  readonly lit: ReadonlySet<string> | null
  readonly visibleNodes: ReadonlySet<string>
  readonly spotlight: Spotlight | null
}

/** Nodes and edges that stand out together while nothing is hovered or selected, such as those of a query's rows. */
export interface Spotlight {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** What of the graph the state shows and sets in the light. A hovered node or edge counts like a selected one. */
export function sceneOf(
  graph: DrawnGraph,
  state: State,
  hovered: Hovered,
  palette: Palette,
  spotlight: Spotlight | null = null,
): Scene {
  const visibleNodes = new Set<string>()
  graph.forEachNode((node, { kind }) => {
    if (state.hiddenLabels.has(kind)) return
    if (graph.degree(node) === 0 || graph.someEdge(node, (edge) => isVisible(graph, state, edge)))
      visibleNodes.add(node)
  })
  return { state, hovered, palette, spotlight, lit: litNodes(graph, state, hovered, spotlight), visibleNodes }
}

export function isVisible(graph: DrawnGraph, state: State, edge: string): boolean {
  const { relation, status } = graph.getEdgeAttributes(edge)
  const labels = graph.extremities(edge).map((node) => graph.getNodeAttribute(node, 'kind'))
  return showsFact(state, { type: relation, status }, labels)
}

function litNodes(
  graph: DrawnGraph,
  state: State,
  hovered: Hovered,
  spotlight: Spotlight | null,
): ReadonlySet<string> | null {
  const focus = hovered ?? state.selection
  if (focus?.kind === 'entity' && graph.hasNode(focus.id)) {
    const near = graph.filterEdges(focus.id, (edge) => isVisible(graph, state, edge))
    return new Set([focus.id, ...near.flatMap((edge) => graph.extremities(edge))])
  }
  if (focus?.kind === 'fact' && graph.hasEdge(focus.id)) return new Set(graph.extremities(focus.id))
  if (spotlight === null) return null
  return new Set([...spotlight.nodes, ...[...spotlight.edges].flatMap((edge) => graph.extremities(edge))])
}

/** Whether an edge is the one in focus, or belongs to the node in focus. */
export function isLit(graph: DrawnGraph, { state, hovered, lit, spotlight }: Scene, edge: string): boolean {
  if (lit === null) return true
  const focus = hovered ?? state.selection
  const isOfFocus = focus !== null && focus.kind !== 'article' && (graph.hasNode(focus.id) || graph.hasEdge(focus.id))
  if (spotlight !== null && !isOfFocus)
    return spotlight.edges.size > 0 ? spotlight.edges.has(edge) : graph.extremities(edge).every((end) => lit.has(end))
  return focus?.kind === 'fact' ? edge === focus.id : graph.extremities(edge).includes(focus?.id ?? '')
}

export function nodeLook(node: string, { kind, size }: DrawnNode, scene: Scene): Partial<NodeDisplayData> {
  const { palette, lit, state } = scene
  const dim = lit !== null && !lit.has(node)
  const color = palette.node(kind)
  const chosen = state.selection?.kind === 'entity' && state.selection.id === node
  return {
    hidden: !scene.visibleNodes.has(node),
    color: dim ? mix(color, palette.paper, 0.72) : color,
    size: chosen ? size * 1.15 : size,
    zIndex: dim ? 0 : 2,
    ...{ image: pictogramAddress(kind, palette.pictogram) },
  }
}

export function edgeLook(
  edge: string,
  { group, status, size }: DrawnEdge,
  graph: DrawnGraph,
  scene: Scene,
): Partial<EdgeDisplayData> {
  const { palette, state, hovered } = scene
  const own = mix(palette.group(group), palette.paper, FADE[status])
  const chosen = [hovered, state.selection].some((each) => each?.kind === 'fact' && each.id === edge)
  const dim = !isLit(graph, scene, edge) && !chosen
  return {
    hidden: !isVisible(graph, state, edge),
    color: dim ? mix(own, palette.paper, 0.82) : own,
    size: chosen ? size + 2 : size,
    zIndex: dim ? 0 : chosen ? 3 : 1,
  }
}
