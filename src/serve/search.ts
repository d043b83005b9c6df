import { byCodeUnits, type Entity } from '../model'
import type { EntityHit, QuoteHit, SearchAnswer } from './api-types'
import { articleRef, entityRef, factRow, type BuildIndex } from './build-index'
import { fold } from './fold'
import { badRequest } from './http-error'
import { MAX_QUERY_LENGTH, MAX_SEARCH_HITS } from './limits'

/** How well a name fits, best first; null where it does not. */
type Rank = 0 | 1 | 2 | 3

/** Finds entities by name and alias, facts by their ends and type, and quotes by their words, all without diacritics. */
export type Search = (query: string) => SearchAnswer

/** Folds the build's names and quotes once, and gives the search over them. It throws `serve/bad-request` for a long query. */
export function makeSearch(index: BuildIndex): Search {
  const names = index.build.entities.map((entity) => ({
    entity,
    name: fold(entity.name),
    aliases: entity.aliases.map((alias) => [alias, fold(alias)] as const),
  }))
  const facts = index.build.facts.map((fact) => ({ fact, words: factWords(index, fact.type, fact.from, fact.to) }))
  const quotes = index.build.facts.flatMap((fact) =>
    fact.quotes.map(({ quote, articleId }) => ({ factId: fact.id, quote, articleId, words: fold(quote) })),
  )
  return (query) => {
    if (query.length > MAX_QUERY_LENGTH)
      throw badRequest(`q: expected at most ${MAX_QUERY_LENGTH} characters, got ${query.length}`)
    const wanted = fold(query)
    if (wanted === '') return { query, entities: [], facts: [], quotes: [] }
    const parts = wanted.split(' ')
    return {
      query,
      entities: entityHits(index, names, wanted),
      facts: facts
        .filter(({ words }) => parts.every((part) => words.includes(` ${part}`)))
        .slice(0, MAX_SEARCH_HITS)
        .map(({ fact }) => factRow(index, fact)),
      quotes: distinct(quotes.filter(({ words }) => words.includes(wanted)))
        .slice(0, MAX_SEARCH_HITS)
        .map(({ factId, quote, articleId }): QuoteHit => ({ factId, quote, article: articleRef(index, articleId) })),
    }
  }
}

interface FoldedEntity {
  readonly entity: Entity
  readonly name: string
  readonly aliases: readonly (readonly [alias: string, folded: string])[]
}

function entityHits(index: BuildIndex, names: readonly FoldedEntity[], wanted: string): readonly EntityHit[] {
  const hits = names.flatMap(({ entity, name, aliases }) => {
    const own = rankOf(name, wanted)
    const [alias, rank] = aliases.reduce<readonly [string | undefined, Rank | null]>(
      (best, [form, folded]) => {
        const found = rankOf(folded, wanted)
        return found !== null && (best[1] === null || found < best[1]) ? [form, found] : best
      },
      [undefined, own],
    )
    const facts = index.factsOfEntity.get(entity.id)?.length ?? 0
    if (rank === null) return []
    const ref = { id: entity.id, name: entity.name, label: entity.label }
    return [{ rank, hit: { ...ref, ...(alias === undefined ? {} : { alias }), facts } }]
  })
  return hits
    .sort((a, b) => a.rank - b.rank || b.hit.facts - a.hit.facts || byCodeUnits(a.hit.id, b.hit.id))
    .slice(0, MAX_SEARCH_HITS)
    .map(({ hit }) => hit)
}

function rankOf(name: string, wanted: string): Rank | null {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (name.includes(` ${wanted}`)) return 2
  return name.includes(wanted) ? 3 : null
}

function factWords(index: BuildIndex, type: string, from: string, to: string | null): string {
  const ends = [from, ...(to === null ? [] : [to])].map((id) => entityRef(index, id).name)
  return ` ${fold([type, ...ends].join(' '))}`
}

function distinct<T extends { readonly quote: string; readonly articleId: string }>(quotes: readonly T[]): T[] {
  const seen = new Set<string>()
  return quotes.filter(({ quote, articleId }) => {
    const key = `${articleId} ${quote}`
    return seen.has(key) ? false : seen.add(key) !== undefined
  })
}
