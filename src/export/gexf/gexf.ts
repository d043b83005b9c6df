import type { Build } from '../../graph/folder'
import { keysOf, textOf, type AttributeKey, type Attributes } from '../attribute-keys'
import { evidenceOf } from '../evidence'
import { escapeXml } from '../xml'
import type { Writer } from '../writer'
import { kindsOf } from './kinds'
import { spellsOfNodes } from './node-spells'
import { daysOfFact, spellsOf, type Spell } from '../spells'

type Edge = Build['graph']['edges'][number]

/**
 * GEXF 1.3 (gexf.net), dynamic: an edge is there in the days in which its fact may have taken place, a node while one of
 * its edges is. What no source dates has no time, and is always there. Parallel edges of one type differ in `kind`,
 * because Gephi makes one edge of those that have the same.
 */
export const gexf: Writer = {
  format: 'gexf',
  extension: '.gexf',
  mediaType: 'application/gexf+xml',
  describe: "GEXF 1.3 for Gephi, with dates for its timeline; lists are parted by ' | '",
  *write(build) {
    const { nodes, edges } = build.graph
    const facts = new Map(build.facts.map((fact) => [fact.id, fact]))
    const evidence = evidenceOf(build)
    const attributesOf = ({ key, attributes }: Edge): Attributes => {
      const quotes = evidence.get(key) ?? []
      const articles = [...new Set(quotes.map(({ article }) => article))]
      return { ...attributes, quotes: quotes.map(({ quote }) => quote), articles }
    }
    const nodeKeys = keysOf('', nodes.map(({ attributes }) => withoutPlace(attributes))) // prettier-ignore
    const edgeKeys = keysOf('', edges.map(attributesOf))
    const spells = spellsOfNodes(edges, facts)
    const kinds = kindsOf(edges)

    yield HEADER
    yield '  <graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">\n'
    yield declared('node', nodeKeys)
    yield declared('edge', edgeKeys)
    yield `    <nodes count="${nodes.length}">\n`
    for (const { key, attributes } of nodes) {
      const label = token(textOf(attributes['name']) ?? key)
      const inner = values(attributes, nodeKeys) + spellList(spells.get(key) ?? []) + position(attributes)
      yield `      <node id="${escapeXml(key)}" label="${label}">\n${inner}      </node>\n`
    }
    yield `    </nodes>\n    <edges count="${edges.length}">\n`
    for (const edge of edges) {
      const days = daysOfFact(facts.get(edge.key) ?? {})
      const [spell] = spellsOf(days ? [days] : [])
      const time = spell ? ` start="${spell.start}" end="${spell.end}"` : ''
      const label = token(textOf(edge.attributes['type']) ?? '')
      const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`
      yield `      <edge id="${escapeXml(edge.key)}" ${ends} kind="${token(kinds.get(edge.key) ?? '')}" label="${label}"${time}>\n`
      yield values(attributesOf(edge), edgeKeys) + '      </edge>\n'
    }
    yield '    </edges>\n  </graph>\n</gexf>\n'
  },
}

const HEADER = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta>
    <creator>communique</creator>
    <description>Who did what to whom, when, and according to whom</description>
  </meta>
`
const TYPES = { int: 'integer', double: 'double', boolean: 'boolean', string: 'string' } as const

/** Text for an attribute of the schema's type "token": one line, spaces single. */
const token = (text: string): string => escapeXml(text.replace(/[\s\u0085]+/g, ' ').trim())

function withoutPlace(attributes: Attributes): Attributes {
  return { ...attributes, x: undefined, y: undefined }
}

function declared(target: 'node' | 'edge', keys: readonly AttributeKey[]): string {
  const lines = keys.map(
    ({ id, name, type }) => `      <attribute id="${id}" title="${escapeXml(name)}" type="${TYPES[type]}"/>\n`,
  )
  return `    <attributes class="${target}">\n${lines.join('')}    </attributes>\n`
}

function values(attributes: Attributes, keys: readonly AttributeKey[]): string {
  const lines = keys.map(({ id, name }) => {
    const text = textOf(attributes[name])
    return text === undefined ? '' : `          <attvalue for="${id}" value="${escapeXml(text)}"/>\n`
  })
  return `        <attvalues>\n${lines.join('')}        </attvalues>\n`
}

function spellList(spells: readonly Spell[]): string {
  if (spells.length === 0) return ''
  const lines = spells.map(({ start, end }) => `          <spell start="${start}" end="${end}"/>\n`)
  return `        <spells>\n${lines.join('')}        </spells>\n`
}

/** In GEXF's own name space, as its schema has it; Gephi looks at the local name only. */
function position({ x, y }: Attributes): string {
  return typeof x === 'number' && typeof y === 'number' ? `        <position x="${x}" y="${y}"/>\n` : ''
}
