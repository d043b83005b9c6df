import type { Build } from '../../graph/folder'
import { byCodeUnits, type Article, type Claim, type Entity, type Fact } from '../../model'
import type { Selection } from '../selection'

/** One statement behind a fact, in words for a reader. */
export interface Statement {
  readonly quote: string
  /** Such as `denied`; the plain assertion has none. */
  readonly stance?: string
  readonly accordingTo: readonly string[]
  /** Number of the article in the list of sources, from 1. */
  readonly source: number
  readonly start: number
  readonly end: number
}

export interface Entry {
  readonly factId: string
  readonly subject: string
  readonly relation: string
  readonly object?: string
  readonly when: string
  readonly status: string
  readonly articles: number
  readonly outlets: number
  readonly origins: number
  readonly statements: readonly Statement[]
}

export interface Source {
  readonly number: number
  readonly title: string
  readonly file: string
  readonly outlet: string
  readonly published: string
  readonly restsOn: readonly string[]
}

/** What a dossier holds, whatever its form. */
export interface Dossier {
  readonly title: string
  /** The words of the selection, one each. */
  readonly selection: readonly string[]
  readonly entries: readonly Entry[]
  readonly sources: readonly Source[]
}

/** Facts in the order of time, undated ones last, each with every statement behind it; then the articles. */
export function dossierOf(build: Build, selection: Selection = {}): Dossier {
  const entities = new Map(build.entities.map((entity) => [entity.id, entity]))
  const claims = new Map(build.claims.map((claim) => [claim.id, claim]))
  const articles = [...build.articles].sort((a, b) => byCodeUnits(dayOf(a), dayOf(b)) || byCodeUnits(a.uri, b.uri))
  const numbers = new Map(articles.map((article, index) => [article.id, index + 1]))
  const facts = [...build.facts].sort((a, b) => byCodeUnits(a.start ?? '~', b.start ?? '~') || byCodeUnits(a.id, b.id))
  return {
    title: titleOf(selection),
    selection: wordsOf(selection),
    entries: facts.map((fact) => entryOf(fact, { entities, claims, numbers })),
    sources: articles.map((article, index) => sourceOf(article, index + 1)),
  }
}

interface LookUps {
  readonly entities: ReadonlyMap<string, Entity>
  readonly claims: ReadonlyMap<string, Claim>
  readonly numbers: ReadonlyMap<string, number>
}

function entryOf(fact: Fact, { entities, claims, numbers }: LookUps): Entry {
  const nameOf = (id: string): string => entities.get(id)?.name ?? id
  const stated = fact.claimIds.flatMap((id) => claims.get(id) ?? [])
  const statements = stated.map(({ quote, start, end, articleId, attributedTo, modality, polarity }) => {
    const stance = [...(modality === 'asserted' ? [] : [modality]), ...(polarity === 'negative' ? ['negated'] : [])]
    return {
      ...{ quote, start, end },
      ...(stance.length === 0 ? {} : { stance: stance.join(', ') }),
      accordingTo: attributedTo.map(nameOf),
      source: numbers.get(articleId) ?? 0,
    }
  })
  return {
    factId: fact.id,
    subject: nameOf(fact.from),
    relation: fact.type.replaceAll('_', ' ').toLowerCase(),
    ...(fact.to === null ? {} : { object: nameOf(fact.to) }),
    when: whenOf(fact),
    status: fact.polarity === 'negative' ? `${fact.status}, negated` : fact.status,
    articles: fact.articleCount,
    outlets: fact.outletCount,
    origins: fact.originCount,
    statements: statements.sort((a, b) => a.source - b.source || a.start - b.start || a.end - b.end),
  }
}

function sourceOf({ uri, title, outlet, publishedOn, sources }: Article, number: number): Source {
  return {
    number,
    title: title ?? uri,
    file: uri,
    outlet: outlet?.name ?? 'outlet unknown',
    published: publishedOn ? `${publishedOn.value.start} (${publishedOn.basis})` : 'undated',
    restsOn: [...new Set(sources.map((source) => source.name))],
  }
}

const dayOf = (article: Article): string => article.publishedOn?.value.start ?? '~'

function whenOf({ start, end }: Fact): string {
  if (start === undefined) return 'undated'
  return end === undefined || end === start ? start : `${start} to ${end}`
}

function titleOf({ actors = [], types = [] }: Selection): string {
  const about = [actors.join(', '), types.join(', ')].filter((words) => words !== '')
  return about.length === 0 ? 'Evidence dossier' : `Evidence dossier: ${about.join('; ')}`
}

function wordsOf({ actors = [], types = [], since, until, facts }: Selection): string[] {
  return [
    ...actors.map((actor) => `actor ${actor}`),
    ...types.map((type) => `type ${type}`),
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(facts === undefined ? [] : ['facts one by one']),
  ]
}
