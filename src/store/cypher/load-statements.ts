import type { EdgeRow, NodeRow, Projection } from '../projection'
import { statementOf } from './files'
import { fill } from './fill'

/** One statement and all the rows that it is to be run with, `$rows`. */
export interface LoadStep<Row = NodeRow | EdgeRow> {
  readonly statement: string
  readonly rows: readonly Row[]
}

/**
 * Whole numbers, dates and texts are parameters; only labels and types of the allow-list become part of a statement.
 * `exactly` takes away properties that the build does not have; else what others wrote beside ours stays.
 */
export function loadSteps(projection: Projection, exactly = false): LoadStep[] {
  const end = exactly ? '-exactly.cypher' : '.cypher'
  return [
    ...nodeSteps(projection.nodes, statementOf(`load/nodes${end}`)),
    ...edgeSteps(projection.edges, statementOf(`load/edges${end}`)),
  ]
}

function nodeSteps(nodes: readonly NodeRow[], template: string): LoadStep[] {
  return grouped(nodes, (node) => [node.key, node.label ?? node.key]).map(([[key = '', label = ''], rows]) => ({
    statement: fill(template, { KEY: key, LABEL: label }),
    rows,
  }))
}

/** Rows are sorted by their start, so that a transaction locks each node once. */
function edgeSteps(edges: readonly EdgeRow[], template: string): LoadStep[] {
  return grouped(edges, (edge) => [edge.type, edge.fromKey, edge.toKey]).map(
    ([[type = '', from = '', to = ''], rows]) => ({
      statement: fill(template, { TYPE: type, FROM: from, TO: to }),
      rows: [...rows].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    }),
  )
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => readonly string[]): (readonly [string[], Row[]])[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row).join(' ')
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => [key.split(' '), group] as const)
}
