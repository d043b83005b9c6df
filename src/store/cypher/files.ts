import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LITERALS } from './scrub'

/** `cypher/` stands beside `src/` and beside `dist/`. */
export const CYPHER_FOLDER = join(__dirname, '..', '..', '..', 'cypher')

/** The text of a file below `cypher/`, such as `load/nodes.cypher`. */
export function readCypher(name: string): string {
  return readFileSync(join(CYPHER_FOLDER, name), 'utf8')
}

/** The one statement of a file, without header and semicolon. */
export function statementOf(name: string): string {
  return statementsIn(readCypher(name)).join('\n')
}

/** The statements of a script, without their semicolons and without the comments that stand before them. */
export function statementsIn(script: string): string[] {
  const statements: string[] = []
  let start = 0
  for (const { 0: part, index } of script.matchAll(new RegExp(`${LITERALS.source}|;`, 'g'))) {
    if (part !== ';') continue
    statements.push(script.slice(start, index))
    start = index + 1
  }
  return [...statements, script.slice(start)]
    .map((statement) => statement.replace(/^(\s|\/\/[^\n]*(\n|$))+/, '').trim())
    .filter((statement) => statement !== '')
}
