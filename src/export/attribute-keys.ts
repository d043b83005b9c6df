/** Kinds of values that both GraphML and GEXF know; lists are strings. */
export type AttributeType = 'string' | 'int' | 'double' | 'boolean'

export type Attributes = Readonly<Record<string, unknown>>

/** One declared attribute of all nodes or of all edges. */
export interface AttributeKey {
  readonly id: string
  readonly name: string
  readonly type: AttributeType
}

/** What parts the items of a list that is written as one string. */
export const LIST_SEPARATOR = ' | '

/** Measures, which one build may hold as whole numbers and the next not. */
const DOUBLES: ReadonlySet<string> = new Set(['x', 'y', 'pagerank', 'goldstein'])

/** One key for each attribute name, in alphabetical order; a type that is not the same everywhere is a string. */
export function keysOf(prefix: string, all: readonly Attributes[]): AttributeKey[] {
  const types = new Map<string, AttributeType>()
  for (const attributes of all)
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined || value === null) continue
      const [type, before] = [typeOf(name, value), types.get(name)]
      types.set(name, before === undefined || before === type ? type : widest(before, type))
    }
  const names = [...types].sort(([a], [b]) => (a < b ? -1 : 1))
  return names.map(([name, type], index) => ({ id: `${prefix}${index}`, name, type }))
}

/** The text of one value; undefined for one that is absent. */
export function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value)
}

function typeOf(name: string, value: unknown): AttributeType {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value !== 'number') return 'string'
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 && !DOUBLES.has(name) ? 'int' : 'double'
}

const isNumeric = (type: AttributeType): boolean => type === 'int' || type === 'double'
const widest = (a: AttributeType, b: AttributeType): AttributeType =>
  isNumeric(a) && isNumeric(b) ? 'double' : 'string'
