import { CommuniqueError } from '../../model'
import { ALLOWED_LABELS, ALLOWED_TYPES, type EdgeRow, type NodeRow, type Projection } from '../projection'
import { statementOf } from './files'

/** One statement and all the rows that it is to be run with, `$rows`. */
export interface LoadStep<Row = NodeRow | EdgeRow> {
  readonly statement: string
  readonly rows: readonly Row[]
}

/** Whole numbers, dates and texts are parameters; only labels and types of the allow-list become part of a statement. */
export function loadSteps(projection: Projection): LoadStep[] {
  return [...nodeSteps(projection.nodes), ...edgeSteps(projection.edges)]
}

function nodeSteps(nodes: readonly NodeRow[]): LoadStep[] {
  const template = statementOf('load/nodes.cypher')
  return grouped(nodes, (node) => [node.key, node.label ?? node.key]).map(([[key = '', label = ''], rows]) => ({
    statement: fill(template, { KEY: allowed(key, ALLOWED_LABELS), LABEL: allowed(label, ALLOWED_LABELS) }),
    rows,
  }))
}

/** Rows are sorted by their start, so that a transaction locks each node once. */
function edgeSteps(edges: readonly EdgeRow[]): LoadStep[] {
  const template = statementOf('load/edges.cypher')
  return grouped(edges, (edge) => [edge.type, edge.fromKey, edge.toKey]).map(
    ([[type = '', from = '', to = ''], rows]) => ({
      statement: fill(template, {
        TYPE: allowed(type, ALLOWED_TYPES),
        FROM: allowed(from, ALLOWED_LABELS),
        TO: allowed(to, ALLOWED_LABELS),
      }),
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

function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\b(KEY|LABEL|TYPE|FROM|TO)\b/g, (word) => words[word] ?? word)
}

function allowed(word: string, list: ReadonlySet<string>): string {
  if (!list.has(word))
    throw new CommuniqueError('store/unknown-type', `build: expected a label or type of the ontology, got "${word}"`)
  return word
}
