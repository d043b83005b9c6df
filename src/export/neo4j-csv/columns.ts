import { FLOAT_PROPERTIES, type Properties, type PropertyValue } from '../../store'

/** Types of Neo4j's importer that a build needs. */
type ColumnType = 'string' | 'string[]' | 'long' | 'double' | 'boolean'

export interface Column {
  readonly name: string
  readonly type: ColumnType
}

/** One column for each property of the rows, in alphabetical order; a type that is not the same everywhere is text. */
export function columnsOf(rows: readonly { readonly props: Properties }[]): Column[] {
  const types = new Map<string, ColumnType>()
  for (const { props } of rows)
    for (const [name, value] of Object.entries(props)) {
      const [type, before] = [typeOf(name, value), types.get(name)]
      types.set(name, before === undefined || before === type ? type : widest(before, type))
    }
  return [...types].map(([name, type]) => ({ name, type })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function typeOf(name: string, value: PropertyValue): ColumnType {
  if (typeof value === 'object') return 'string[]'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value !== 'number') return 'string'
  return Number.isInteger(value) && !FLOAT_PROPERTIES.has(name) ? 'long' : 'double'
}

const isNumeric = (type: ColumnType): boolean => type === 'long' || type === 'double'
const widest = (a: ColumnType, b: ColumnType): ColumnType => (isNumeric(a) && isNumeric(b) ? 'double' : 'string')
