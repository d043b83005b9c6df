import type { FactStatus } from '../api'
import type { DrawnGraph } from './drawn-graph'
import { isChosen, isLit, type Scene } from './looks'

/** What looks otherwise than before; null where everything may. */
export type Changes = { readonly nodes: string[]; readonly edges: string[] } | null

const STATUSES: readonly FactStatus[] = ['asserted', 'alleged', 'disputed', 'denied', 'planned']

/**
 * Compares each scene with the one before, so that only what changed is drawn anew. What decides a look is one number
 * for each node and edge: hidden is 0.
 */
export function changesOf(graph: DrawnGraph): (scene: Scene) => Changes {
  const nodes = graph.nodes()
  const edges = graph.edges()
  const nodeCodes = new Int32Array(nodes.length).fill(-1)
  const edgeCodes = new Int32Array(edges.length).fill(-1)
  let before: Scene | undefined
  return (scene) => {
    const changed = {
      nodes: nodes.filter((node, index) => replaced(nodeCodes, index, nodeCode(node, scene))),
      edges: edges.filter((edge, index) => replaced(edgeCodes, index, edgeCode(edge, scene))),
    }
    const repainted = before?.palette !== scene.palette || before.state.colour !== scene.state.colour
    before = scene
    return repainted ? null : changed
  }
}

function replaced(codes: Int32Array, index: number, code: number): boolean {
  if (codes[index] === code) return false
  codes[index] = code
  return true
}

function nodeCode(node: string, { shown, lit, state }: Scene): number {
  if (!shown.nodes.has(node)) return 0
  const chosen = state.selection?.kind === 'entity' && state.selection.id === node
  return 1 | (lit === null || lit.nodes.has(node) ? 2 : 0) | (chosen ? 4 : 0)
}

function edgeCode(edge: string, scene: Scene): number {
  const fact = scene.shown.byId.get(edge)
  if (fact === undefined) return 0
  const flags = 1 | (isLit(scene, edge) ? 2 : 0) | (isChosen(scene, edge) ? 4 : 0)
  return flags | (STATUSES.indexOf(fact.status) << 3) | (fact.originCount << 6)
}
