import type { Article } from '../../model'
import type { Outlets } from '../../store'
import { ftmEntity, ftmId, type FtmEntity } from './ftm-entity'

/** An article, without its text: the build has it. */
export function articleOf({ id, uri, title, outlet, publishedOn }: Article): FtmEntity {
  return ftmEntity(id, 'Article', {
    name: title ?? uri,
    title,
    fileName: uri,
    publisher: outlet?.name,
    publishedAt: publishedOn?.value.start,
  })
}

/** That an article was published by an outlet, or rests on it. */
export function documentationOf(article: Article, outlets: Outlets): FtmEntity[] {
  const roles = new Map<string, string>()
  if (article.outlet) roles.set(outlets.idOf(article.outlet.name), 'published by')
  for (const { name, relation } of article.sources) {
    const id = outlets.idOf(name)
    if (!roles.has(id)) roles.set(id, relation === 'republished' ? 'republished from' : 'cites')
  }
  return [...roles].map(([outlet, role]) =>
    ftmEntity(`documentation:${article.id}-${outlet}`, 'Documentation', {
      document: ftmId(article.id),
      entity: ftmId(outlet),
      role,
    }),
  )
}
