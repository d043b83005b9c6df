import { CommuniqueError } from '../model'
import { claims } from './claims'
import { cypher } from './cypher'
import { dossierHtml, dossierMarkdown } from './dossier'
import { events } from './events'
import { ftm } from './ftm'
import { gexf } from './gexf'
import { graphml } from './graphml'
import { json } from './json'
import { neo4jCsv } from './neo4j-csv'
import { html } from './page'
import { jsonLd, turtle } from './rdf'
import type { Writer } from './writer'

/** Every format, in the order in which the help lists them. */
export const WRITERS: readonly Writer[] = [
  claims,
  json,
  graphml,
  gexf,
  cypher,
  neo4jCsv,
  turtle,
  jsonLd,
  ftm,
  events,
  dossierHtml,
  dossierMarkdown,
  html,
]

/** The writer of a format. Throws `export/unknown-format`, naming those that there are. */
export function writerOf(format: string): Writer {
  const writer = WRITERS.find((each) => each.format === format)
  if (writer) return writer
  const formats = WRITERS.map((each) => each.format).join(', ')
  throw new CommuniqueError('export/unknown-format', `--format: expected one of ${formats}, got "${format}"`)
}
