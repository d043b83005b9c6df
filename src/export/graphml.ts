import type { Build } from '../graph/folder'
import { keysOf, textOf, type AttributeKey, type Attributes } from './attribute-keys'
import { evidenceOf } from './evidence'
import { escapeXml } from './xml'
import type { Writer } from './writer'

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

function keyElement({ id, name, type }: AttributeKey, target: 'node' | 'edge'): string {
  return `  <key id="${id}" for="${target}" attr.name="${escapeXml(name)}" attr.type="${type}"/>\n`
}

function element(name: 'node' | 'edge', attributes: string, data: string): string {
  return data === '' ? `    <${name} ${attributes}/>\n` : `    <${name} ${attributes}>\n${data}    </${name}>\n`
}

function dataOf(attributes: Attributes, keys: readonly AttributeKey[]): string {
  const lines = keys.map(({ id, name }) => {
    const text = textOf(attributes[name])
    return text === undefined ? '' : `      <data key="${id}">${escapeXml(text)}</data>\n`
  })
  return lines.join('')
}
