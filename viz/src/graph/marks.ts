import type { Shown } from '../shown/shown'
import type { DrawnGraph } from './drawn-graph'

/** The drawn edges that carry more than their line. */
export interface Marks {
  /** Not plainly asserted. */
  readonly broken: readonly string[]
  /** Several articles that rest on one voice: they look like more than they are. */
  readonly echoes: readonly string[]
}

const known = new WeakMap<Shown, Marks>()

/** Worked out once for all frames that show the same. */
export function marksOf(graph: DrawnGraph, shown: Shown): Marks {
  const found = known.get(shown)
  if (found !== undefined) return found
  const drawn = shown.facts.filter(({ id }) => graph.hasEdge(id))
  const marks = {
    broken: drawn.filter(({ status }) => status !== 'asserted').map(({ id }) => id),
    echoes: drawn.filter(({ articleCount, originCount }) => articleCount > 1 && originCount === 1).map(({ id }) => id),
  }
  known.set(shown, marks)
  return marks
}
