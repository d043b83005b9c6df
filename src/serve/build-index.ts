import type { Build } from '../graph'
import type { Article, Claim, Entity, Fact, FactLink } from '../model'
import type { ArticleRef, EntityRef, FactRow } from './api-types'
import { isDatedAsNews, reportsOf } from './reports'

interface LinkTo {
  readonly from: Fact
  readonly link: FactLink
}

/** Look-ups over a build, made once when the server starts. */
export interface BuildIndex {
  readonly build: Build
  readonly entities: ReadonlyMap<string, Entity>
  readonly facts: ReadonlyMap<string, Fact>
  readonly claims: ReadonlyMap<string, Claim>
  readonly articles: ReadonlyMap<string, Article>
  readonly factsOfEntity: ReadonlyMap<string, readonly Fact[]>
  readonly claimsOfArticle: ReadonlyMap<string, readonly Claim[]>
  readonly factOfClaim: ReadonlyMap<string, string>
  /** Links that lead to a fact, by its id. */
  readonly linksTo: ReadonlyMap<string, readonly LinkTo[]>
}

export function indexBuild(build: Build): BuildIndex {
  return {
    build,
    entities: byKey(build.entities),
    facts: byKey(build.facts),
    claims: byKey(build.claims),
    articles: byKey(build.articles),
    factsOfEntity: group(build.facts, (fact) => [...new Set([fact.from, ...(fact.to === null ? [] : [fact.to])])]),
    claimsOfArticle: group(build.claims, (claim) => [claim.articleId]),
    linksTo: linksTo(build.facts),
    factOfClaim: new Map(build.facts.flatMap((fact) => fact.claimIds.map((claimId) => [claimId, fact.id] as const))),
  }
}

/** The entity's name and label; an id without a record (a damaged build) keeps its id as name. */
export function entityRef(index: BuildIndex, id: string): EntityRef {
  const entity = index.entities.get(id)
  return { id, name: entity?.name ?? id, label: entity?.label ?? 'Group' }
}

export function factRow(index: BuildIndex, fact: Fact): FactRow {
  const row = omit(fact, 'claimIds', 'attributedTo', 'quotes')
  const claims = fact.claimIds.flatMap((id) => index.claims.get(id) ?? [])
  return {
    ...row,
    from: entityRef(index, fact.from),
    to: fact.to === null ? null : entityRef(index, fact.to),
    reports: reportsOf(claims),
    ...(isDatedAsNews(claims) ? { datedAsNews: true } : {}),
  }
}

export function articleRef(index: BuildIndex, id: string): ArticleRef {
  const article = index.articles.get(id)
  if (article === undefined) return { id, uri: id }
  return {
    id,
    uri: article.uri,
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(article.outlet === undefined ? {} : { outlet: article.outlet.name }),
    ...(article.publishedOn === undefined
      ? {}
      : { publishedOn: article.publishedOn.value.start, dateBasis: article.publishedOn.basis }),
  }
}

function linksTo(facts: readonly Fact[]): Map<string, LinkTo[]> {
  const found = new Map<string, LinkTo[]>()
  for (const from of facts)
    for (const link of from.links) found.set(link.to, [...(found.get(link.to) ?? []), { from, link }])
  return found
}

function byKey<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

function group<T>(records: readonly T[], keysOf: (record: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const record of records)
    for (const key of keysOf(record)) {
      const members = groups.get(key)
      if (members === undefined) groups.set(key, [record])
      else members.push(record)
    }
  return groups
}

function omit<T extends object, K extends keyof T & string>(record: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.some((each) => each === key))) as Omit<T, K>
}
