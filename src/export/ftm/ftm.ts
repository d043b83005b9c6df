import { outletsOf } from '../../store'
import type { Writer } from '../writer'
import { articleOf, documentationOf } from './articles'
import type { FtmEntity } from './ftm-entity'
import { linksOf } from './links'
import { partyOf } from './parties'

/** FollowTheMoney (followthemoney.tech), one record a line, as Aleph, OpenAleph and the `ftm` command read it. */
export const ftm: Writer = {
  format: 'ftm',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
  describe: 'FollowTheMoney, one record a line: parties, articles, offices, links with their quotes as proof',
  *write(build) {
    const outlets = outletsOf(build.entities)
    const documentation = build.articles.flatMap((article) => documentationOf(article, outlets))
    const all = [...build.entities, ...outlets.added]
    const entities = new Map(all.map((entity) => [entity.id, entity]))
    const written = new Set<string>()
    const line = (record: FtmEntity): string => {
      if (written.has(record.id)) return ''
      written.add(record.id)
      return JSON.stringify(record) + '\n'
    }
    for (const entity of all) yield line(partyOf(entity))
    for (const article of build.articles) yield line(articleOf(article))
    for (const record of documentation) yield line(record)
    for (const fact of build.facts) for (const record of linksOf(fact, entities)) yield line(record)
  },
}
