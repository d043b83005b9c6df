import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { CommuniqueError, type BuildManifest, type BuildRecords, type BuildReport } from '../../model'
import type { KnowledgeGraph } from '../graph-of'
import { GRAPH_FILE, MANIFEST_FILE, RECORD_FILES, REPORT_FILE, type RecordKind } from './files'

export interface BuildContent {
  readonly records: BuildRecords
  readonly graph: KnowledgeGraph
  readonly report: BuildReport
  readonly version: string
  readonly options: BuildManifest['options']
}

/**
 * Writes a build beside its place and swaps it in, so that a reader sees the old build or the new one, never half.
 * Throws `build/not-a-build` where the folder holds something else, `build/unwritable` where it cannot be written.
 */
export function writeBuild(folder: string, content: BuildContent): BuildManifest {
  const target = resolve(folder)
  refuseForeignFolder(target)
  const fresh = join(dirname(target), `.${basename(target)}.new-${process.pid}`)
  const old = join(dirname(target), `.${basename(target)}.old-${process.pid}`)
  try {
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh, { recursive: true })
    const manifest = writeFiles(fresh, content)
    if (existsSync(target)) renameSync(target, old)
    renameSync(fresh, target)
    return manifest
  } catch (cause) {
    throw new CommuniqueError(
      'build/unwritable',
      `${folder}: the build could not be written: ${(cause as Error).message}`,
      { cause },
    )
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}

function refuseForeignFolder(target: string): void {
  if (!existsSync(target)) return
  let entries: string[]
  try {
    entries = readdirSync(target)
  } catch (cause) {
    throw new CommuniqueError('build/not-a-build', `${target}: expected a folder for the build, got a file`, { cause })
  }
  if (entries.length > 0 && !entries.includes(MANIFEST_FILE))
    throw new CommuniqueError(
      'build/not-a-build',
      `${target}: expected an earlier build or an empty folder, got other files; nothing was written`,
    )
}

function writeFiles(folder: string, content: BuildContent): BuildManifest {
  const files: Record<string, string> = {}
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text)
    files[name] = createHash('sha256').update(text).digest('hex')
  }
  const { records } = content
  for (const kind of Object.keys(RECORD_FILES) as RecordKind[])
    write(RECORD_FILES[kind], records[kind].map((record) => JSON.stringify(record) + '\n').join(''))
  write(GRAPH_FILE, JSON.stringify(content.graph.export()) + '\n')
  write(REPORT_FILE, JSON.stringify(content.report, null, 2) + '\n')
  const manifest: BuildManifest = {
    format: 1,
    version: content.version,
    options: content.options,
    files,
    counts: {
      articles: records.articles.length,
      claims: records.claims.length,
      entities: records.entities.length,
      facts: records.facts.length,
    },
  }
  writeFileSync(join(folder, MANIFEST_FILE), JSON.stringify(manifest, null, 2) + '\n')
  return manifest
}
