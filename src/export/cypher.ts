import { loadSteps, project, readCypher, statementsIn, FLOAT_PROPERTIES, type EdgeRow, type NodeRow } from '../store'
import type { Writer } from './writer'

const BATCH_ROWS = 500

/**
 * A script for cypher-shell: constraints, nodes, relationships. Running it again changes nothing. Each statement ends
 * with a semicolon at the end of its line and nowhere else has one there.
 */
export const cypher: Writer = {
  format: 'cypher',
  extension: '.cypher',
  mediaType: 'text/plain; charset=utf-8',
  describe: 'a Cypher script that loads the build into Neo4j (cypher-shell -f FILE); safe to run twice',
  *write(build) {
    const { version, counts } = build.manifest
    yield `// communique ${version}: ${counts.articles} articles, ${counts.claims} claims, ${counts.facts} facts.\n`
    for (const statement of statementsIn(readCypher('constraints.cypher'))) yield statement + ';\n'
    for (const { statement, rows } of loadSteps(project(build)))
      for (let start = 0; start < rows.length; start += BATCH_ROWS) {
        const list = rows
          .slice(start, start + BATCH_ROWS)
          .map(rowLiteral)
          .join(',\n  ')
        yield statement.replace('$rows', () => `[\n  ${list}\n]`) + ';\n'
      }
  },
}

function rowLiteral(row: NodeRow | EdgeRow): string {
  const props = Object.entries(row.props).map(
    ([name, value]) => `${nameLiteral(name)}: ${literal(value, FLOAT_PROPERTIES.has(name))}`,
  )
  const ends = 'from' in row ? `, from: ${literal(row.from)}, to: ${literal(row.to)}` : ''
  return `{id: ${literal(row.id)}${ends}, props: {${props.join(', ')}}}`
}

function literal(value: unknown, float = false): string {
  if (typeof value === 'number') return float && Number.isInteger(value) ? `${value}.0` : String(value)
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map((item) => literal(item)).join(', ')}]`
  return stringLiteral(String(value))
}

/**
 * A Cypher string. Everything but plain letters, digits and harmless signs is escaped, the semicolon too, so that
 * no reader of scripts can split inside a string.
 */
function stringLiteral(text: string): string {
  const body = text.replace(/[\\'"`;$]|[^\x20-\x7E\u00A0-\uD7FF\uE000-\uFFFD]/g, (unit) =>
    unit === '\\' || unit === "'" ? `\\${unit}` : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `'${body}'`
}

const nameLiteral = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replace(/`/g, '``')}\``)
