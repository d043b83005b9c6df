import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arrange, graphOf, writeBuild } from '../../src/graph'
import { SAMPLE_RECORDS } from './sample-records'

/** Writes the sample build into a new temporary folder and returns the build's path. */
export function writeSampleBuild(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'communique-sample-')), 'build')
  const graph = graphOf(SAMPLE_RECORDS)
  arrange(graph)
  writeBuild(folder, {
    records: SAMPLE_RECORDS,
    graph,
    report: { read: 3, articles: 3, skipped: [], sentences: 9, tokens: 90, missed: [] },
    version: 'sample',
    options: {},
  })
  return folder
}
