import type { Claim, Entity, IdentityRecord, LedgerEffect } from '../model'
import { resolveIdentities, type LedgerLine } from './identity'

export interface Identified {
  readonly entities: readonly (readonly Entity[])[]
  readonly claims: readonly Claim[]
}

export interface Unification extends Identified {
  readonly identities: readonly IdentityRecord[]
  readonly effects: readonly LedgerEffect[]
}

/** Gives what several articles name differently one id: entities by article, and the claims that name them. */
export function unifyIdentities({ entities, claims }: Identified, lines: readonly LedgerLine[] = []): Unification {
  const articles = new Map<string, number>()
  const known = new Map<string, Entity>()
  for (const list of entities)
    for (const entity of new Map(list.map((one) => [one.id, one])).values()) {
      articles.set(entity.id, (articles.get(entity.id) ?? 0) + 1)
      const before = known.get(entity.id)
      const aliases = before === undefined ? entity.aliases : [...new Set([...before.aliases, ...entity.aliases])]
      known.set(entity.id, { ...before, ...entity, aliases })
    }
  const { same, identities, effects } = resolveIdentities([...known.values()], articles, lines)
  if (same.size === 0) return { entities, claims, identities, effects }
  const idOf = (id: string): string => same.get(id) ?? id
  return {
    entities: entities.map((list) =>
      list.map((entity) => ({
        ...entity,
        id: idOf(entity.id),
        ...(entity.country === undefined ? {} : { country: idOf(entity.country) }),
      })),
    ),
    claims: claims.map((claim) => ({
      ...claim,
      subject: idOf(claim.subject),
      object: claim.object === null ? null : idOf(claim.object),
      ...(claim.place === undefined ? {} : { place: idOf(claim.place) }),
      attributedTo: [...new Set(claim.attributedTo.map(idOf))],
    })),
    identities,
    effects,
  }
}
