import neo4j, { isInt, isNode, isPath, isRelationship, type Integer } from 'neo4j-driver'
import { FLOAT_PROPERTIES, type EdgeRow, type NodeRow } from '../projection'
import type { Value } from '../store'

/** Puts what the driver returns into the stores' common form. */
export function valueOf(raw: unknown): Value {
  if (raw === null || raw === undefined) return null
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw
  if (isInt(raw)) return numberOf(raw)
  if (Array.isArray(raw)) return raw.map(valueOf)
  if (isNode(raw)) return { labels: raw.labels.toSorted(), properties: mapOf(raw.properties) }
  if (isRelationship(raw)) return { type: raw.type, properties: mapOf(raw.properties) }
  if (isPath(raw))
    return {
      nodes: [raw.start, ...raw.segments.map((segment) => segment.end)].map(valueOf),
      relationships: raw.segments.map((segment) => valueOf(segment.relationship)),
    }
  const plain = Object.getPrototypeOf(raw) === Object.prototype
  return plain ? mapOf(raw as Record<string, unknown>) : String(raw)
}

function mapOf(raw: Readonly<Record<string, unknown>>): Value {
  const entries = Object.entries(raw).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(entries.map(([name, value]) => [name, valueOf(value)]))
}

const numberOf = (value: Integer): number | string => (value.inSafeRange() ? value.toNumber() : value.toString())

/** A parameter as the driver wants it: it sends numbers as floats, and `LIMIT 3.0` is refused. */
export function parameterOf(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(parameterOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, parameterOf(item)]))
}

/** A row to be loaded: whole numbers are integers, measures stay floats. */
export function rowOf(row: NodeRow | EdgeRow): Record<string, unknown> {
  const props = Object.fromEntries(
    Object.entries(row.props).map(([name, value]) => [name, FLOAT_PROPERTIES.has(name) ? value : parameterOf(value)]),
  )
  return 'from' in row ? { id: row.id, from: row.from, to: row.to, props } : { id: row.id, props }
}
