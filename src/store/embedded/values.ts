import type { Value } from '../store'

/** Puts what the embedded engine returns into the stores' common form. */
export function valueOf(raw: unknown): Value {
  if (raw === null || raw === undefined) return null
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw
  if (typeof raw === 'bigint') return Number.isSafeInteger(Number(raw)) ? Number(raw) : String(raw)
  if (raw instanceof Date) return raw.toISOString()
  if (Array.isArray(raw) || ArrayBuffer.isView(raw)) return Array.from(raw as ArrayLike<unknown>, valueOf)
  return typeof raw === 'object' ? mapOf(raw as Record<string, unknown>) : String(raw)
}

function mapOf(raw: Record<string, unknown>): Value {
  if (typeof raw['_id'] === 'number' && Array.isArray(raw['_labels']))
    return { labels: (raw['_labels'] as string[]).toSorted(), properties: propertiesOf(raw) }
  if (typeof raw['_id'] === 'number' && typeof raw['_type'] === 'string')
    return { type: raw['_type'], properties: propertiesOf(raw) }
  if (Array.isArray(raw['nodes']) && Array.isArray(raw['edges']) && Object.keys(raw).length === 2)
    return { nodes: raw['nodes'].map(valueOf), relationships: raw['edges'].map(valueOf) }
  return sortedMap(Object.entries(raw))
}

function propertiesOf(raw: Record<string, unknown>): Value {
  return sortedMap(Object.entries(raw).filter(([name]) => !name.startsWith('_')))
}

/** Maps have no order in Cypher: names are sorted, so that equal maps print equally. */
function sortedMap(entries: readonly (readonly [string, unknown])[]): Value {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(sorted.map(([name, value]) => [name, valueOf(value)]))
}
