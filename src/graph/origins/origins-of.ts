import {
  byCodeUnits,
  slug,
  type Article,
  type Claim,
  type Entity,
  type FactOrigin,
  type OriginBasis,
} from '../../model'
import { groupBy } from '../group-by'
import { scatter } from './shingles'
import { Groups } from './groups'
import type { Story } from './stories'

/** What facts need to know of an article besides its claims. */
export type ArticleHead = Pick<Article, 'id' | 'outlet' | 'publishedOn' | 'sources'>

/** What is known of the articles and entities of a build when facts are made. */
export interface OriginContext {
  readonly articles: ReadonlyMap<string, ArticleHead>
  readonly entities: ReadonlyMap<string, Entity>
  readonly stories: ReadonlyMap<string, Story>
  /** Id of the outlet with that name or alias. */
  readonly outletId: (name: string) => string
}

/** The shortest clause, in words, that two reporters do not write alike by chance. */
const MIN_SAME_WORDS = 10

interface Tie {
  readonly key: string
  readonly basis: OriginBasis
}

/**
 * The independent voices behind claims of one fact: articles that cite one agency, print one text, state it in the very
 * same clause, or come from one outlet are one origin, however many they are. Sorted by id.
 */
export function originsOf(claims: readonly Claim[], context: OriginContext): FactOrigin[] {
  const byArticle = groupBy(claims, ({ articleId }) => articleId)
  const articleIds = [...byArticle.keys()].sort(byCodeUnits)
  const ties = articleIds.map((id) => tiesOf(id, byArticle.get(id) ?? [], context))
  const groups = new Groups(articleIds.length)
  const firstWith = new Map<string, number>()
  ties.forEach((list, index) => {
    for (const { key } of list) {
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, index)
      else groups.join(first, index)
    }
  })
  const members = groupBy(articleIds.keys(), (index) => groups.rootOf(index))
  return [...members.values()]
    .map((indexes) => originOf(indexes.map((index) => ({ id: articleIds[index] ?? '', ties: ties[index] ?? [] }))))
    .sort((a, b) => byCodeUnits(a.id, b.id))
}

/** What may tie an article to others, the strongest first. */
function tiesOf(articleId: string, claims: readonly Claim[], context: OriginContext): Tie[] {
  const article = context.articles.get(articleId)
  const ties: Tie[] = []
  for (const claim of claims) {
    const relay = claim.attributedTo.find((id) => context.entities.get(id)?.label === 'Outlet')
    if (relay !== undefined) ties.push({ key: relay, basis: 'cited' })
  }
  const republished = article?.sources.find(({ relation }) => relation === 'republished')
  if (republished !== undefined) ties.push({ key: context.outletId(republished.name), basis: 'republished' })
  if (ties.length === 0 && article?.outlet !== undefined)
    ties.push({ key: context.outletId(article.outlet.name), basis: 'published' })
  const story = context.stories.get(articleId)
  if (story !== undefined) ties.push({ key: `story:${story.id}`, basis: 'same text' })
  for (const claim of claims) {
    const words = clauseKey(claim.quote)
    if (words !== undefined) ties.push({ key: words, basis: 'same words' })
  }
  return [...ties, { key: articleId, basis: 'article' }]
}

function originOf(members: readonly { readonly id: string; readonly ties: readonly Tie[] }[]): FactOrigin {
  const holders = new Map<string, number>()
  for (const { ties } of members)
    for (const key of new Set(ties.map((tie) => tie.key))) holders.set(key, (holders.get(key) ?? 0) + 1)
  const first = (wanted: (tie: Tie) => boolean): string | undefined =>
    members
      .flatMap(({ ties }) => ties.filter(wanted).map(({ key }) => key))
      .sort(byCodeUnits)
      .at(0)
  const isShared = ({ key }: Tie): boolean => members.length === 1 || (holders.get(key) ?? 0) > 1
  return {
    id:
      first(({ basis }) => basis === 'cited') ??
      first(({ basis }) => basis === 'republished') ??
      first(({ key, basis }) => basis === 'published' && holders.get(key) === members.length) ??
      first(({ basis }) => basis === 'same text') ??
      members[0]?.id ??
      '',
    articles: members.map(({ id: articleId, ties }) => ({
      articleId,
      basis: (ties.find(isShared) ?? ties[0])?.basis ?? 'article',
    })),
  }
}

/** The words of a clause long enough to be no one else's. */
function clauseKey(quote: string): string | undefined {
  const words = slug(quote)
  if (words.split('-').length < MIN_SAME_WORDS) return undefined
  let hash = 0
  for (let i = 0; i < words.length; i++) hash = scatter(hash ^ words.charCodeAt(i))
  return `words:${words.length}:${hash.toString(16)}`
}

/** Looks outlets up by name and alias; one that no entity has is named by its slug. */
export function outletIdsOf(entities: Iterable<Entity>): (name: string) => string {
  const ids = new Map<string, string>()
  const outlets = [...entities].filter(({ label }) => label === 'Outlet')
  for (const { id, name } of outlets) if (!ids.has(slug(name))) ids.set(slug(name), id)
  for (const { id, aliases } of outlets)
    for (const alias of aliases) if (!ids.has(slug(alias))) ids.set(slug(alias), id)
  return (name) => ids.get(slug(name)) ?? `outlet:${slug(name)}`
}
