import type { PropertyValue } from '../../store'

/** What parts the items of a list: ASCII's unit separator, which no text needs. */
const UNIT_SEPARATOR = '\u001F'
export const ARRAY_DELIMITER_OPTION = 'U+001F'

/** One cell for Neo4j's importer: text is always quoted, so that an empty text is not taken for an absent one. */
export function cell(value: PropertyValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object') return String(value)
  return value.length === 0 ? '' : quoted(value.map(item).join(UNIT_SEPARATOR))
}

/** A column's name in the header, `name:type`; the importer splits at the colon. */
export const heading = (name: string, type: string): string => quoted(`${name.replace(/:/g, '_')}:${type}`)

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`
const item = (text: string): string => text.replaceAll(UNIT_SEPARATOR, '\uFFFD')
