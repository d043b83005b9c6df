import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphOf, writeBuild } from '../../src/graph'
import { contentId, type BuildRecords } from '../../src/model'
import { SAMPLE_RECORDS } from './sample-records'

/** Words that break careless writers: quotes, markup, escapes, separators, formulas, controls, a lone surrogate. */
export const NASTY =
  'It\'s "so" & <b>so</b>; \\u0041 \\\\n \\ `tick` $rows ; // no /* comment */ ]]> =1+1, été 北京 \u{1F4F0} \u0001 \u2028 tab\t line\nend \uD800'

/** The sample records with one more entity, whose name and alias are nasty, and one outlet that no entity has. */
export const NASTY_RECORDS: BuildRecords = {
  ...SAMPLE_RECORDS,
  articles: SAMPLE_RECORDS.articles.map((article) =>
    article.uri === 'note.txt'
      ? { ...article, outlet: { name: 'Nötig & Söhne' }, duplicates: ['copy/note.txt'] }
      : article,
  ),
  entities: [
    ...SAMPLE_RECORDS.entities,
    { id: 'person:nasty', label: 'Person' as const, name: NASTY, aliases: [NASTY, 'plain'] },
  ].sort((a, b) => (a.id < b.id ? -1 : 1)),
  facts: [
    ...SAMPLE_RECORDS.facts,
    {
      id: contentId('fact', 'nasty'),
      type: 'PRAISED',
      from: 'person:nasty',
      to: 'person:adela-mora',
      polarity: 'positive' as const,
      status: 'asserted' as const,
      datePrecision: 'unknown' as const,
      articleCount: 0,
      outletCount: 0,
      originCount: 0,
      origins: [],
      values: [],
      differs: [],
      links: [],
      claimIds: [],
      attributedTo: [],
      properties: { medium: NASTY },
      quotes: [],
    },
  ].sort((a, b) => (a.id < b.id ? -1 : 1)),
}

/** Writes the nasty build into a new temporary folder and returns the build's path. */
export function writeNastyBuild(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'communique-nasty-')), 'build')
  const report = { read: 3, articles: 3, skipped: [], sentences: 9, tokens: 90, missed: [] }
  writeBuild(folder, { records: NASTY_RECORDS, graph: graphOf(NASTY_RECORDS), report, version: 'nasty', options: {} })
  return folder
}
