import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

/** Nodes by number, with the pairs that are joined. */
export interface RelaxTask {
  /** x and y of each node in turn. */
  readonly places: Float64Array
  /** Numbers of nodes that stay where they are. */
  readonly fixed: readonly number[]
  /** Two numbers for each edge. */
  readonly pairs: Uint32Array
}

/** Iterations between two pictures. */
const CHUNK = 12
const CHUNKS = 25
/** From so many nodes on, far ones are taken together. */
const LARGE = 500

/**
 * Lets ForceAtlas2 run on from where the nodes are, a number of iterations that is always the same: the same task ends
 * in the same picture. Each step gives the places so far.
 */
export function* relaxing({ places, fixed, pairs }: RelaxTask): Generator<Float64Array, void> {
  const graph = new UndirectedGraph<{ x: number; y: number; fixed: boolean }, { weight: number }>()
  const held = new Set(fixed)
  for (let node = 0; 2 * node < places.length; node++)
    graph.addNode(node, { x: places[2 * node] ?? 0, y: places[2 * node + 1] ?? 0, fixed: held.has(node) })
  for (let edge = 0; edge < pairs.length; edge += 2)
    graph.updateEdge(pairs[edge], pairs[edge + 1], ({ weight = 0 }) => ({ weight: weight + 1 }))
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    barnesHutOptimize: graph.order > LARGE,
    edgeWeightInfluence: 0.5,
    gravity: 1,
  }
  for (let chunk = 0; chunk < CHUNKS; chunk++) {
    forceAtlas2.assign(graph, { iterations: CHUNK, settings, getEdgeWeight: 'weight' })
    yield Float64Array.from(graph.nodes().flatMap((node) => [xOf(graph, node), yOf(graph, node)]))
  }
}

type Relaxed = UndirectedGraph<{ x: number; y: number; fixed: boolean }, { weight: number }>
const xOf = (graph: Relaxed, node: string): number => graph.getNodeAttribute(node, 'x')
const yOf = (graph: Relaxed, node: string): number => graph.getNodeAttribute(node, 'y')
