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
/** What was read: see `Inputs`. Not a record, so the manifest does not name it. */
export const INPUTS_FILE = '.inputs.jsonl'

export type RecordKind = keyof typeof RECORD_FILES

/** In the order in which a commit puts them into place: the manifest last. */
export const COMMITTED_FILES: readonly string[] = [
  ...Object.values(RECORD_FILES),
  GRAPH_FILE,
  REPORT_FILE,
  INPUTS_FILE,
  MANIFEST_FILE,
]

/** Folders and files beside the build's own: what is being written, what is whole and not yet in place, and so on. */
export const NEXT_FOLDER = '.next'
export const COMMIT_FOLDER = '.commit'
export const PARTS_FOLDER = '.parts'
export const WORK_FOLDER = '.work'
export const LOCK_FILE = '.lock'
const STORE_FOLDER = '.store'

/** Whether a folder that holds this and no build is still ours: a first build that was cut off. */
export function isOwnName(name: string): boolean {
  const own = [INPUTS_FILE, NEXT_FOLDER, COMMIT_FOLDER, PARTS_FOLDER, WORK_FOLDER, STORE_FOLDER]
  return own.includes(name) || name.startsWith(LOCK_FILE)
}
