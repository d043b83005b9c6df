import { CommuniqueError } from '../../model'
import { scrub } from './scrub'

const WRITES =
  /(?<![.:$\p{L}\p{N}_])(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|FOREACH|INSERT|ALTER|GRANT|DENY|REVOKE|RENAME|TERMINATE|START\s+DATABASE|STOP\s+DATABASE|LOAD\s+CSV)(?![\p{L}\p{N}_])(?!\s*[:.])/iu
const LOAD_CSV = /LOAD\s+CSV/i
const CALLS = /(?<![.:$\p{L}\p{N}_])CALL\s*([^\s({]*)/giu

/** Procedures that only read the schema. */
const PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'dbms.components',
])

/**
 * Refuses (`query/not-read-only`) what would change the data, read a file, or call an unknown procedure. Stores are
 * opened for reading besides: this check gives the clear message, and stops LOAD CSV, which both would run.
 * Unicode escapes are looked through, because Neo4j replaces them before it parses.
 */
export function refuseWrites(text: string): void {
  for (const view of new Set([text, unescape(text)].map(scrub))) {
    if (LOAD_CSV.test(view)) throw refused('LOAD CSV reads files')
    const [, write] = WRITES.exec(view) ?? []
    if (write !== undefined) throw refused(`${write.toUpperCase()} would change the data`)
    for (const [, procedure = ''] of view.matchAll(CALLS))
      if (procedure !== '' && !PROCEDURES.has(procedure.toLowerCase()))
        throw refused(`CALL ${procedure} is not among the procedures that only read the schema`)
  }
}

const unescape = (text: string): string =>
  text.replace(/\\u+([0-9a-f]{4})/gi, (_escape, hex: string) => String.fromCharCode(parseInt(hex, 16)))

function refused(reason: string): CommuniqueError {
  return new CommuniqueError('query/not-read-only', `query: expected one that only reads; ${reason}`)
}
