import { CommuniqueError } from '../../model'
import type { Table, Value } from '../store'

/** Deeper than this no value is sent on: what reads it may recurse. */
const MAX_DEPTH = 64
/** What a value costs beside its text, about as JSON. */
const VALUE_BYTES = 4

/**
 * The table's first rows that fit into so many bytes, about as JSON; cut short, it says so. Throws `query/too-large`
 * where one row alone is larger, or a value is nested more than 64 deep.
 */
export function fitting(table: Table, maxBytes: number): Table {
  let room = maxBytes
  for (const [index, row] of table.rows.entries()) {
    room -= row.reduce<number>((sum, value) => sum + sizeOf(value, 0), 0)
    if (room >= 0) continue
    if (index === 0)
      throw new CommuniqueError('query/too-large', `query: its first row is larger than ${maxBytes} bytes; return less of it`) // prettier-ignore
    return { ...table, rows: table.rows.slice(0, index), truncated: true }
  }
  return table
}

function sizeOf(value: Value, depth: number): number {
  if (depth > MAX_DEPTH)
    throw new CommuniqueError('query/too-large', `query: a value is nested more than ${MAX_DEPTH} deep; return parts of it`) // prettier-ignore
  if (typeof value === 'string') return value.length + VALUE_BYTES
  if (typeof value !== 'object' || value === null) return 2 * VALUE_BYTES
  if (Array.isArray(value))
    return value.reduce<number>((sum, item: Value) => sum + sizeOf(item, depth + 1), VALUE_BYTES)
  return Object.entries(value as Readonly<Record<string, Value>>).reduce(
    (sum, [name, item]) => sum + name.length + VALUE_BYTES + sizeOf(item, depth + 1),
    VALUE_BYTES,
  )
}
