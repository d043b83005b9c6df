import type { Build } from '../graph/folder'
import { evidenceOf } from './evidence'
import { escapeXml } from './xml'
import type { Writer } from './writer'

type GraphmlType = 'string' | 'int' | 'double' | 'boolean'
type Attributes = Readonly<Record<string, unknown>>

interface Key {
  readonly id: string
  readonly name: string
  readonly type: GraphmlType
}

const SEPARATOR = ' | '
/** Measures, which one build may hold as whole numbers and the next not. */
const DOUBLES: ReadonlySet<string> = new Set(['x', 'y', 'pagerank'])

/** GraphML 1.0 (Brandes et al. 2002) with typed keys; lists are one string with their items parted by " | ". */
export const graphml: Writer = {
  format: 'graphml',
  extension: '.graphml',
  mediaType: 'application/graphml+xml',
  describe: 'GraphML for Gephi, yEd, Cytoscape and NetworkX; lists are parted by " | "',
  *write(build) {
    const { nodes, edges } = build.graph
    const evidence = evidenceOf(build)
    const attributesOf = (edge: Build['graph']['edges'][number]): Attributes => {
      const quotes = evidence.get(edge.key) ?? []
      const articles = [...new Set(quotes.map(({ article }) => article))]
      return { ...edge.attributes, quotes: quotes.map(({ quote }) => quote), articles }
    }
    const nodeKeys = keysOf(
      'n',
      nodes.map((node) => node.attributes),
    )
    const edgeKeys = keysOf('e', edges.map(attributesOf))
    yield HEADER
    yield* nodeKeys.map((key) => keyElement(key, 'node'))
    yield* edgeKeys.map((key) => keyElement(key, 'edge'))
    yield '  <graph id="communique" edgedefault="directed">\n'
    for (const node of nodes) yield element('node', `id="${escapeXml(node.key)}"`, dataOf(node.attributes, nodeKeys))
    for (const edge of edges) {
      const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`
      yield element('edge', `id="${escapeXml(edge.key)}" ${ends}`, dataOf(attributesOf(edge), edgeKeys))
    }
    yield '  </graph>\n</graphml>\n'
  },
}

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns'
const HEADER = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd">
`

/** One key for each attribute name, in alphabetical order; a type that is not the same everywhere is a string. */
function keysOf(prefix: string, all: readonly Attributes[]): Key[] {
  const types = new Map<string, GraphmlType>()
  for (const attributes of all)
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined || value === null) continue
      const [type, before] = [typeOf(name, value), types.get(name)]
      types.set(name, before === undefined || before === type ? type : widest(before, type))
    }
  const names = [...types].sort(([a], [b]) => (a < b ? -1 : 1))
  return names.map(([name, type], index) => ({ id: `${prefix}${index}`, name, type }))
}

function typeOf(name: string, value: unknown): GraphmlType {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value !== 'number') return 'string'
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 && !DOUBLES.has(name) ? 'int' : 'double'
}

const isNumeric = (type: GraphmlType): boolean => type === 'int' || type === 'double'
const widest = (a: GraphmlType, b: GraphmlType): GraphmlType => (isNumeric(a) && isNumeric(b) ? 'double' : 'string')

function keyElement({ id, name, type }: Key, target: 'node' | 'edge'): string {
  return `  <key id="${id}" for="${target}" attr.name="${escapeXml(name)}" attr.type="${type}"/>\n`
}

function element(name: 'node' | 'edge', attributes: string, data: string): string {
  return data === '' ? `    <${name} ${attributes}/>\n` : `    <${name} ${attributes}>\n${data}    </${name}>\n`
}

function dataOf(attributes: Attributes, keys: readonly Key[]): string {
  const lines = keys.map(({ id, name }) => {
    const value = attributes[name]
    if (value === undefined || value === null) return ''
    const text = Array.isArray(value) ? value.join(SEPARATOR) : String(value)
    return `      <data key="${id}">${escapeXml(text)}</data>\n`
  })
  return lines.join('')
}
