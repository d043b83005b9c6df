import { byCodeUnits, byId, slug, type Article, type Entity } from '../model'

/** One entity for each id, with every name it had in any article; the most frequent name is its canonical one. */
export function mergeEntities(perArticle: readonly (readonly Entity[])[]): Entity[] {
  const groups = new Map<string, Entity[]>()
  for (const entity of perArticle.flat()) groups.set(entity.id, [...(groups.get(entity.id) ?? []), entity])
  return [...groups.values()].map(mergeOne).sort(byId)
}

function mergeOne(versions: readonly Entity[]): Entity {
  const [first] = versions
  if (first === undefined) throw new RangeError('an entity has at least one version')
  const name = mostFrequent(versions.map((entity) => entity.name)) ?? first.name
  const aliases = new Set(versions.flatMap((entity) => [entity.name, ...entity.aliases]))
  aliases.delete(name)
  const country = mostFrequent(versions.flatMap((entity) => entity.country ?? []))
  const kind = mostFrequent(versions.flatMap((entity) => entity.kind ?? []))
  return {
    id: first.id,
    label: mostFrequent(versions.map((entity) => entity.label)) ?? first.label,
    name,
    aliases: [...aliases].sort(byCodeUnits),
    ...(country === undefined ? {} : { country }),
    ...(kind === undefined ? {} : { kind }),
  }
}

/** The value that occurs most often; of equals the longest, then the first by code units. */
function mostFrequent<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || byCodeUnits(a, b))[0]?.[0]
}

/** Outlets that an article names as its publisher or source, as entities, where the text itself gave none. */
export function outletsOf(article: Article): Entity[] {
  const names = [article.outlet?.name, ...article.sources.map(({ name }) => name)].filter((name) => name !== undefined)
  return [...new Set(names)].map((name) => ({ id: `outlet:${slug(name)}`, label: 'Outlet', name, aliases: [] }))
}
