import type { BuildRecords } from '../model'
import { project } from '../store'
import type { GraphSchema } from './api-types'

/** What a query can name: labels and relationship types of the build's property graph with their properties. */
export function graphSchemaOf(records: BuildRecords): GraphSchema {
  const { nodes, edges } = project(records)
  const labels = new Map<string, Set<string>>()
  const types = new Map<string, Set<string>>()
  for (const { id, key, label, props } of nodes)
    for (const name of new Set([key, label ?? key])) add(labels, name, { ...props, id })
  for (const { id, type, props } of edges) add(types, type, { ...props, id })
  return { labels: sorted(labels), types: sorted(types) }
}

function add(into: Map<string, Set<string>>, name: string, props: object): void {
  const known = into.get(name) ?? new Set()
  for (const property of Object.keys(props)) known.add(property)
  into.set(name, known)
}

function sorted(from: ReadonlyMap<string, ReadonlySet<string>>): GraphSchema['labels'] {
  return [...from]
    .map(([name, properties]) => ({ name, properties: [...properties].sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
