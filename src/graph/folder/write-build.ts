import type { BuildManifest, BuildRecords, BuildReport } from '../../model'
import type { KnowledgeGraph } from '../graph-of'
import { BuildWriter } from './build-writer'
import { claimFolder, unwritable } from './claim-folder'
import { RECORD_FILES, type RecordKind } from './files'

export interface BuildContent {
  readonly records: BuildRecords
  readonly graph: KnowledgeGraph
  readonly report: BuildReport
  readonly version: string
  readonly options: BuildManifest['options']
}

/**
 * Writes a build that is held in memory; readers see the old build or the new one, never half.
 * Throws `build/not-a-build` where the folder holds something else, `build/locked` where another process writes to it,
 * `build/unwritable` where it cannot be written.
 */
export function writeBuild(folder: string, content: BuildContent): BuildManifest {
  const claimed = claimFolder(folder)
  try {
    const writer = new BuildWriter(claimed.folder)
    for (const kind of Object.keys(RECORD_FILES) as RecordKind[])
      for (const record of content.records[kind]) writer.add(kind, JSON.stringify(record))
    writer.endRecords()
    writer.graph([JSON.stringify(content.graph.export()) + '\n'])
    const { missed, ...head } = content.report
    writer.report(
      head,
      missed.map((one) => JSON.stringify(one)),
    )
    writer.inputs([])
    return writer.commit({ version: content.version, options: content.options })
  } catch (cause) {
    throw unwritable(folder, cause)
  } finally {
    claimed.release()
  }
}
