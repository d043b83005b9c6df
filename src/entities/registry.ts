import type { Entity, EntityLabel } from '../model'
import { byCodeUnits, byId } from '../model'
import type { Entry } from './gazetteer/entry'
import { stateName } from './gazetteer/states'

interface Draft {
  readonly id: string
  readonly label: EntityLabel
  readonly name: string
  readonly aliases: Set<string>
  country?: string
  kind?: string
}

/** Collects an article's entities with the surface forms that named them. */
export interface Registry {
  add(
    id: string,
    label: EntityLabel,
    name: string,
    more?: { readonly country?: string | undefined; readonly kind?: string | undefined },
  ): void
  addEntry(entry: Entry): void
  addState(id: string): void
  alias(id: string, surface: string): void
  setCountry(id: string, country: string): void
  get(id: string): { readonly label: EntityLabel; readonly name: string; readonly country?: string } | undefined
  /** Entities whose ids are given, sorted by id. */
  entities(ids: ReadonlySet<string>): Entity[]
}

export function newRegistry(): Registry {
  const drafts = new Map<string, Draft>()
  const add: Registry['add'] = (id, label, name, more = {}) => {
    if (drafts.has(id)) return
    const { country, kind } = more
    drafts.set(id, {
      id,
      label,
      name,
      aliases: new Set(),
      ...(country !== undefined && { country }),
      ...(kind !== undefined && { kind }),
    })
  }
  return {
    add,
    addEntry: ({ id, label, name, country, kind }) =>
      add(id, label, name, {
        country: label === 'State' ? undefined : country,
        kind: label === 'State' ? undefined : kind,
      }),
    addState: (id) => add(id, 'State', stateName(id) ?? id),
    alias: (id, surface) => {
      const clean = surface.replace(/\s+/g, ' ').trim()
      if (clean !== '') drafts.get(id)?.aliases.add(clean)
    },
    setCountry: (id, country) => {
      const draft = drafts.get(id)
      if (draft !== undefined) draft.country ??= country
    },
    get: (id) => drafts.get(id),
    entities: (ids) =>
      [...drafts.values()]
        .filter(({ id }) => ids.has(id))
        .map(({ id, label, name, aliases, country, kind }): Entity => {
          const sorted = [...aliases].filter((alias) => alias !== name).sort(byCodeUnits)
          return {
            id,
            label,
            name,
            aliases: sorted,
            ...(country !== undefined && { country }),
            ...(kind !== undefined && { kind }),
          }
        })
        .sort(byId),
  }
}
