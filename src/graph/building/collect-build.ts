import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { CommuniqueError } from '../../model'
import { isSameMaker } from '../extraction'
import { openBuild, PARTS_FOLDER } from '../folder'
import { linesOf } from '../lines'
import { parseLine, PARTS_FILE } from '../parts'
import type { PartsCollector } from './collect-parts'
import { readInputsFile } from './inputs-file'
import { survivorsOf } from './inputs'
import type { Session } from './session'

/** Reads a build as a part: what its articles gave, which it keeps for its next run. */
export function collectBuild(folder: string, session: Session, collector: PartsCollector): void {
  const { entries, skipped, given } = readInputsFile(folder)
  const wanted = new Set(entries.map(({ key }) => key))
  copyLines(folder, wanted, session)
  const lost = entries.filter(({ key }) => !session.parts.isKept(key)).length
  if (lost > 0)
    throw new CommuniqueError(
      'parts/missing',
      `${folder}: expected what its articles gave, got none for ${lost} of ${entries.length}: it was made by another version or copied without ${PARTS_FOLDER}; build it again`,
    )
  for (const entry of entries) collector.entry(entry, given)
  for (const one of skipped) collector.skipped(one)
  if (survivorsOf(entries).some(({ key }) => !session.parts.isAnalysed(key)))
    for (const one of openBuild(folder).report.skipped) if (one.code.startsWith('extract/')) collector.skipped(one)
}

function copyLines(folder: string, wanted: ReadonlySet<string>, { parts, by }: Session): void {
  const path = join(folder, PARTS_FOLDER, PARTS_FILE)
  if (!existsSync(path)) return
  const handle = openSync(path, 'r')
  try {
    for (const { text, ended } of linesOf(handle)) {
      const line = ended ? parseLine(text) : undefined
      if (line === undefined || line.kind === 'skipped' || !wanted.has(line.head.key)) continue
      const { head, kind } = line
      if (!isSameMaker(head.by, by)) continue
      if (!(kind === 'analysis' ? parts.isAnalysed(head.key) : parts.isKept(head.key))) parts.addLine(kind, head, text)
    }
  } finally {
    closeSync(handle)
  }
}
