import type { Article, Claim, Entity } from '../model'
import { slug } from '../model'

/**
 * Where a claim's news comes from: the agency or outlet that it is attributed to, else where the article's text was
 * taken from, else its own outlet, else the article itself. Claims with one origin are one voice, however many print it.
 */
export function originOf(claim: Claim, article: Article, entities: ReadonlyMap<string, Entity>): string {
  const relayed = claim.attributedTo.filter((id) => entities.get(id)?.label === 'Outlet').at(-1)
  if (relayed !== undefined) return relayed
  const republished = article.sources.find(({ relation }) => relation === 'republished')
  if (republished !== undefined) return `outlet:${slug(republished.name)}`
  return article.outlet === undefined ? article.id : `outlet:${slug(article.outlet.name)}`
}
