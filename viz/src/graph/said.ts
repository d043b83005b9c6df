import { count, plainType } from '../words'
import type { DrawnGraph } from './drawn-graph'
import type { Hovered } from './looks'

/** A node or edge in a sentence, for those who do not see it. */
export function saidOf(
  graph: DrawnGraph,
  { kind, id }: NonNullable<Hovered>,
  isShown: (edge: string) => boolean,
): string {
  const name = (node: string): string => graph.getNodeAttribute(node, 'name')
  if (kind === 'fact') {
    const [from, to] = graph.extremities(id)
    const { relation, status } = graph.getEdgeAttributes(id)
    return `${name(from)} ${plainType(relation)} ${name(to)}${status === 'asserted' ? '' : `, ${status}`}`
  }
  return `${name(id)}, ${graph.getNodeAttribute(id, 'kind')}, ${count(graph.edges(id).filter(isShown).length, 'tie')}`
}
