import { unifyPersons } from '../entities'
import type { Claim, Entity } from '../model'

export interface Identified {
  readonly entities: readonly (readonly Entity[])[]
  readonly claims: readonly Claim[]
}

/** Gives persons whom several articles name differently one id: entities by article, and the claims that name them. */
export function unifyIdentities({ entities, claims }: Identified): Identified {
  const articles = new Map<string, number>()
  const known = new Map<string, Entity>()
  for (const list of entities)
    for (const entity of new Map(list.map((one) => [one.id, one])).values()) {
      articles.set(entity.id, (articles.get(entity.id) ?? 0) + 1)
      known.set(entity.id, { ...known.get(entity.id), ...entity })
    }
  const same = unifyPersons([...known.values()], articles)
  if (same.size === 0) return { entities, claims }
  const idOf = (id: string): string => same.get(id) ?? id
  return {
    entities: entities.map((list) => list.map((entity) => ({ ...entity, id: idOf(entity.id) }))),
    claims: claims.map((claim) => ({
      ...claim,
      subject: idOf(claim.subject),
      object: claim.object === null ? null : idOf(claim.object),
      attributedTo: [...new Set(claim.attributedTo.map(idOf))],
    })),
  }
}
