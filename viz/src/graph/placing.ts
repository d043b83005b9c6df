import type Sigma from 'sigma'
import type { State } from '../state'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './drawn-graph'
import { relax } from './relax'
import type { RelaxTask } from './relaxing'

type Layout = Pick<State, 'relaxed' | 'pins'>

export interface Placing {
  /** Puts the nodes where a state wants them: as the build laid them out, relaxed or not, the pinned ones apart. */
  readonly apply: (layout: Layout) => void
  readonly isMoving: () => boolean
}

export function placing(sigma: Sigma<DrawnNode, DrawnEdge>, graph: DrawnGraph): Placing {
  const numbers = new Map(graph.nodes().map((node, number) => [node, number]))
  const built = Float64Array.from(graph.nodes().flatMap((node) => Object.values(placeOf(graph, node))))
  const pairs = Uint32Array.from(
    graph.edges().flatMap((edge) => graph.extremities(edge).map((node) => numbers.get(node) ?? 0)),
  )
  let applied: Layout = { relaxed: false, pins: new Map() }
  let stop: (() => void) | null = null
  const put = (places: Float64Array): void =>
    graph.updateEachNodeAttributes(
      (node, attributes) => {
        const at = 2 * (numbers.get(node) ?? 0)
        return { ...attributes, x: places[at] ?? 0, y: places[at + 1] ?? 0 }
      },
      { attributes: ['x', 'y'] },
    )
  return {
    isMoving: () => stop !== null,
    apply: ({ relaxed, pins }) => {
      if (relaxed === applied.relaxed && samePins(pins, applied.pins)) return
      applied = { relaxed, pins }
      stop?.()
      stop = null
      if (!relaxed && pins.size === 0) sigma.setCustomBBox(null)
      const places = built.slice()
      const fixed: number[] = []
      for (const [node, place] of pins) {
        const number = numbers.get(node)
        if (number === undefined) continue
        places.set(place, 2 * number)
        fixed.push(number)
      }
      if (!relaxed) return put(places)
      stop = run({ places, fixed, pairs })
    },
  }

  function run(task: RelaxTask): () => void {
    sigma.setCustomBBox(null)
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    return relax(task, (places, isLast) => {
      if (isLast || !still) put(places)
      if (isLast) stop = null
    })
  }
}

function placeOf(graph: DrawnGraph, node: string): { readonly x: number; readonly y: number } {
  const { x, y } = graph.getNodeAttributes(node)
  return { x, y }
}

function samePins(a: State['pins'], b: State['pins']): boolean {
  return a.size === b.size && [...a].every(([node, [x, y]]) => b.get(node)?.[0] === x && b.get(node)?.[1] === y)
}
