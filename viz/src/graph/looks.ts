import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import type { FactRow, FactStatus } from '../api'
import { FADE, mix, type Palette } from '../palette'
import { pictogramAddress } from '../pictograms'
import { shortestPaths } from '../shown/paths'
import type { Shown } from '../shown/shown'
import type { State } from '../state'
import { edgeSize, type DrawnEdge, type DrawnGraph, type DrawnNode } from './drawn-graph'

/** What the pointer is over, if anything. */
export type Hovered = { readonly kind: 'entity' | 'fact'; readonly id: string } | null

/** The nodes and edges that stand out. */
interface Light {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** What stands out while nothing is hovered or selected, such as the nodes and edges of a query's rows. */
export type Spotlight = Light

/** What decides how the picture looks. */
interface View {
  readonly state: State
  readonly shown: Shown
  readonly hovered: Hovered
  readonly spotlight: Spotlight | null
  readonly palette: Palette
}

export interface Scene extends View {
  /** What is selected or hovered with what belongs to it, else the spotlight; null where nothing stands out. */
  readonly lit: Light | null
}

/** What of the graph the view shows and sets in the light. A hovered node or edge counts like a selected one. */
export function sceneOf(graph: DrawnGraph, view: View): Scene {
  const { state, shown, hovered, spotlight } = view
  return { ...view, lit: lightOf(graph, hovered ?? state.selection, shown) ?? spotted(graph, spotlight) }
}

/** The spotlight with the ends of its edges; where it names nodes alone, with what joins these. */
function spotted(graph: DrawnGraph, spotlight: Spotlight | null): Light | null {
  if (spotlight === null) return null
  const nodes = new Set([...spotlight.nodes, ...[...spotlight.edges].flatMap((edge) => graph.extremities(edge))])
  const joined = graph.filterEdges((_edge, _attributes, source, target) => nodes.has(source) && nodes.has(target))
  return { nodes, edges: spotlight.edges.size > 0 ? spotlight.edges : new Set(joined) }
}

/** Whether an edge is drawn. */
export function isVisible({ shown }: Pick<Scene, 'shown'>, edge: string): boolean {
  return shown.byId.has(edge)
}

/** Whether an edge stands in the light, as all do where nothing stands out. */
export function isLit({ lit }: Scene, edge: string): boolean {
  return lit === null || lit.edges.has(edge)
}

/** Whether an edge itself is selected or hovered. */
export function isChosen({ hovered, state }: Scene, edge: string): boolean {
  return [hovered, state.selection].some((each) => each?.kind === 'fact' && each.id === edge)
}

/** The status of a drawn edge, as it was known on the day that the state asks for. */
export function statusIn({ shown }: Pick<Scene, 'shown'>, edge: string, { status }: DrawnEdge): FactStatus {
  return shown.byId.get(edge)?.status ?? status
}

function lightOf(graph: DrawnGraph, focus: State['selection'], shown: Shown): Light | null {
  const drawn = (facts: readonly FactRow[]): Light => {
    const edges = facts.map(({ id }) => id).filter((edge) => graph.hasEdge(edge))
    return { edges: new Set(edges), nodes: new Set(edges.flatMap((edge) => graph.extremities(edge))) }
  }
  if (focus === null) return null
  if (focus.kind === 'article')
    return drawn(shown.facts.filter(({ reports }) => reports.some(({ articleId }) => articleId === focus.id)))
  if (focus.kind === 'path')
    return drawn(
      shortestPaths(shown.facts, focus.from, focus.to).flatMap((path) =>
        path.flatMap(({ facts }) => facts.slice(0, 1)),
      ),
    )
  if (focus.kind === 'fact')
    return graph.hasEdge(focus.id) ? { edges: new Set([focus.id]), nodes: new Set(graph.extremities(focus.id)) } : null
  if (!graph.hasNode(focus.id)) return null
  const edges = graph.filterEdges(focus.id, (edge) => shown.byId.has(edge))
  return { edges: new Set(edges), nodes: new Set([focus.id, ...edges.flatMap((edge) => graph.extremities(edge))]) }
}

export function nodeLook(node: string, { kind, community, size }: DrawnNode, scene: Scene): Partial<NodeDisplayData> {
  const { palette, lit, state } = scene
  const dim = lit !== null && !lit.nodes.has(node)
  const color = state.colour === 'community' ? palette.community(community) : palette.node(kind)
  const chosen = state.selection?.kind === 'entity' && state.selection.id === node
  return {
    hidden: !scene.shown.nodes.has(node),
    color: dim ? mix(color, palette.paper, 0.72) : color,
    size: chosen ? size * 1.15 : size,
    zIndex: dim ? 0 : 2,
    ...{ image: pictogramAddress(kind, palette.pictogram) },
  }
}

export function edgeLook(edge: string, drawn: DrawnEdge, scene: Scene): Partial<EdgeDisplayData> {
  const { palette, shown } = scene
  const own = mix(palette.group(drawn.group), palette.paper, FADE[statusIn(scene, edge, drawn)])
  const chosen = isChosen(scene, edge)
  const dim = !isLit(scene, edge) && !chosen
  const size = edgeSize(shown.byId.get(edge)?.originCount ?? 1, drawn.scale)
  return {
    hidden: !isVisible(scene, edge),
    color: dim ? mix(own, palette.paper, 0.82) : own,
    size: chosen ? size + 2 : size,
    zIndex: dim ? 0 : chosen ? 3 : 1,
  }
}
