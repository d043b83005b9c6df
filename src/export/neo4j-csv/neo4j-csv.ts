import { join } from 'node:path'
import type { Build } from '../../graph/folder'
import { project, readCypher, type EdgeRow, type NodeRow } from '../../store'
import type { OutputFile, Writer } from '../writer'
import { zipped } from '../zip'
import { ARRAY_DELIMITER_OPTION, cell, heading } from './cell'
import { columnsOf } from './columns'

const COMMAND_FILE = 'import.sh'

/**
 * CSV with the headers that `neo4j-admin database import full` wants (Neo4j operations manual, "Import"): one file for
 * each label and relationship type, the command, and the constraints to make afterwards. An empty list becomes an absent
 * property: the importer has no empty lists.
 */
export const neo4jCsv: Writer = {
  format: 'neo4j-csv',
  extension: '.zip',
  mediaType: 'application/zip',
  describe: 'a folder of CSV for `neo4j-admin database import full`, and the command (a ZIP where -o ends in .zip)',
  files: filesOf,
  *write(build) {
    yield zipped(filesOf(build))
  },
  next: (build, path) =>
    `with the server stopped: ${commandOf(planOf(build), (name) => quoted(join(path, name))).join(' ')}`,
}

interface Plan {
  readonly nodes: readonly { readonly name: string; readonly rows: readonly NodeRow[] }[]
  readonly edges: readonly { readonly name: string; readonly rows: readonly EdgeRow[] }[]
}

function planOf(build: Build): Plan {
  const { nodes, edges } = project(build)
  return {
    nodes: grouped(nodes, ({ key, label }) => `nodes-${label ?? key}.csv`),
    edges: grouped(edges, ({ type }) => `relationships-${type}.csv`),
  }
}

function* filesOf(build: Build): Iterable<OutputFile> {
  const plan = planOf(build)
  for (const { name, rows } of plan.nodes) yield { name, pieces: nodeLines(rows) }
  for (const { name, rows } of plan.edges) yield { name, pieces: edgeLines(rows) }
  yield { name: 'constraints.cypher', pieces: [readCypher('constraints.cypher')] }
  yield { name: COMMAND_FILE, pieces: [script(plan)] }
}

function* nodeLines(rows: readonly NodeRow[]): Iterable<string> {
  const columns = columnsOf(rows)
  yield ['"id:ID"', ...columns.map(({ name, type }) => heading(name, type)), ':LABEL'].join(',') + '\n'
  for (const { id, key, label, props } of rows) {
    const labels = label === undefined ? [key] : [key, label]
    yield [cell(id), ...columns.map(({ name }) => cell(props[name])), cell(labels)].join(',') + '\n'
  }
}

function* edgeLines(rows: readonly EdgeRow[]): Iterable<string> {
  const columns = columnsOf(rows)
  yield [':START_ID', ':END_ID', ':TYPE', '"id:string"', ...columns.map(({ name, type }) => heading(name, type))].join(',') + '\n' // prettier-ignore
  for (const { id, from, to, type, props } of rows)
    yield [from, to, type, id].map(cell).concat(columns.map(({ name }) => cell(props[name]))).join(',') + '\n' // prettier-ignore
}

/** The importer's command line, each file where `at` says that it is. */
function commandOf({ nodes, edges }: Plan, at: (name: string) => string): string[] {
  return [
    'neo4j-admin database import full neo4j',
    ...nodes.map(({ name }) => `--nodes=${at(name)}`),
    ...edges.map(({ name }) => `--relationships=${at(name)}`),
    `--array-delimiter=${ARRAY_DELIMITER_OPTION} --multiline-fields=true --overwrite-destination`,
  ]
}

function script(plan: Plan): string {
  return `#!/bin/sh
# Imports these files into the database neo4j, which is replaced. Stop the server first, start it afterwards, and then run
# constraints.cypher in it.
set -eu
cd "$(dirname "$0")"
${commandOf(plan, (name) => name).join(' \\\n  ')}
`
}

/** A word for a POSIX shell. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)

function grouped<Row>(rows: readonly Row[], nameOf: (row: Row) => string): { name: string; rows: Row[] }[] {
  const files = new Map<string, Row[]>()
  for (const row of rows) {
    const name = nameOf(row)
    const file = files.get(name)
    if (file) file.push(row)
    else files.set(name, [row])
  }
  return [...files].map(([name, all]) => ({ name, rows: all })).sort((a, b) => (a.name < b.name ? -1 : 1))
}
