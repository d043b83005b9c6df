import { daysOf } from '../graph'
import type { Build } from '../graph/folder'
import { CommuniqueError, ISO_PREFIX, type Entity, type Fact } from '../model'
import { relationOf } from '../ontology'
import { outletsOf } from '../store'
import { daysOfFact } from './spells'

/** Which facts of a build are wanted. What is left out does not narrow. */
export interface Selection {
  /** Ids, names or aliases, without regard to case: a fact is kept if one of its ends is among them. */
  readonly actors?: readonly string[]
  /** Relation types. */
  readonly types?: readonly string[]
  /** ISO prefixes, both inclusive. Undated facts are left out where one of them is given: unknown stays unknown. */
  readonly since?: string
  readonly until?: string
  /** Ids of facts, such as those that the view shows; an id that the build does not have keeps nothing. */
  readonly facts?: readonly string[]
}

/**
 * The part of a build that is wanted, itself a build: the facts, the claims they rest on, the articles that state those
 * and the entities they name. Throws `export/unknown-actor`, `export/unknown-type` and `export/bad-day`.
 */
export function select(build: Build, selection: Selection): Build {
  const { actors = [], types = [], since, until, facts } = selection
  if (actors.length + types.length === 0 && [since, until, facts].every((each) => each === undefined)) return build
  for (const type of types) if (!relationOf(type)) throw unfit('unknown-type', '--type', 'a relation type', type)
  const wanted = new Set(actors.flatMap((actor) => idsOf(actor, build.entities)))
  const days = { first: dayOf('--since', since)?.first ?? -Infinity, last: dayOf('--until', until)?.last ?? Infinity }
  const chosen = facts && new Set(facts)
  const isInTime = (fact: Fact): boolean => {
    if (since === undefined && until === undefined) return true
    const range = daysOfFact(fact)
    return range !== undefined && range.first <= days.last && range.last >= days.first
  }
  return narrow(
    build,
    build.facts.filter(
      (fact) =>
        (chosen === undefined || chosen.has(fact.id)) &&
        (actors.length === 0 || wanted.has(fact.from) || (fact.to !== null && wanted.has(fact.to))) &&
        (types.length === 0 || types.includes(fact.type)) &&
        isInTime(fact),
    ),
  )
}

function narrow(build: Build, facts: readonly Fact[]): Build {
  const claimIds = new Set(facts.flatMap((fact) => fact.claimIds))
  const claims = build.claims.filter((claim) => claimIds.has(claim.id))
  const stating = new Set(claims.map((claim) => claim.articleId))
  const articles = build.articles.filter((article) => stating.has(article.id))
  const outlets = outletsOf(build.entities)
  const used = new Set([
    ...facts.flatMap((fact) => [fact.from, ...(fact.to === null ? [] : [fact.to]), ...fact.attributedTo]),
    ...claims.flatMap(({ subject, object, place, attributedTo }) => [subject, object, place, ...attributedTo]),
    ...articles.flatMap((article) => [article.outlet, ...article.sources].flatMap((each) => each ? outlets.idOf(each.name) : [])), // prettier-ignore
  ])
  const entities = build.entities.filter((entity) => used.has(entity.id))
  const ends = new Set(facts.flatMap((fact) => [fact.from, fact.to]))
  const ids = new Set(facts.map((fact) => fact.id))
  const counts = {
    ...{ articles: articles.length, claims: claims.length },
    ...{ entities: entities.length, facts: facts.length },
  }
  return {
    folder: build.folder,
    manifest: { ...build.manifest, counts },
    report: build.report,
    ...{ articles, claims, entities, facts },
    graph: {
      nodes: build.graph.nodes.filter((node) => ends.has(node.key)),
      edges: build.graph.edges.filter((edge) => ids.has(edge.key)),
    },
  }
}

function idsOf(actor: string, entities: readonly Entity[]): string[] {
  const wanted = actor.toLowerCase()
  const found = entities.filter(({ id, name, aliases }) =>
    [id, name, ...aliases].some((each) => each.toLowerCase() === wanted),
  )
  if (found.length === 0) throw unfit('unknown-actor', '--actor', 'an id, a name or an alias of the build', actor)
  return found.map((entity) => entity.id)
}

function dayOf(option: string, day: string | undefined) {
  if (day === undefined) return undefined
  if (!ISO_PREFIX.test(day)) throw unfit('bad-day', option, '2024, 2024-06 or 2024-06-19', day)
  return daysOf(day)
}

function unfit(code: string, option: string, expected: string, got: string): CommuniqueError {
  return new CommuniqueError(`export/${code}`, `${option}: expected ${expected}, got "${got}"`)
}
