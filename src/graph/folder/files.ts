/** The files of a build, in the order in which they are written; `manifest.json` comes last and names their hashes. */
export const RECORD_FILES = {
  articles: 'articles.jsonl',
  claims: 'claims.jsonl',
  entities: 'entities.jsonl',
  facts: 'facts.jsonl',
} as const
export const GRAPH_FILE = 'graph.json'
export const REPORT_FILE = 'report.json'
export const MANIFEST_FILE = 'manifest.json'

export type RecordKind = keyof typeof RECORD_FILES
