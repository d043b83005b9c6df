import { contentId, slug, type Entity } from '../../model'

export interface Outlets {
  /** Id of the outlet with that name or alias; one that no entity has is added under `outlet:<slug>`. */
  idOf(name: string): string
  /** The outlets that were added, in the order in which they were met. */
  readonly added: readonly Entity[]
}

/** Looks outlets up by name and alias, without regard to case, among the build's entities. */
export function outletsOf(entities: readonly Entity[]): Outlets {
  const outlets = entities.filter((entity) => entity.label === 'Outlet')
  const taken = new Map(entities.map((entity) => [entity.id, entity.label]))
  const byName = new Map<string, string>()
  const remember = (name: string, id: string): void => {
    if (!byName.has(fold(name))) byName.set(fold(name), id)
  }
  for (const { name, id } of outlets) remember(name, id)
  for (const { aliases, id } of outlets) for (const alias of aliases) remember(alias, id)
  const added: Entity[] = []
  const add = (name: string): string => {
    const readable = slug(name)
    const id = readable === '' ? contentId('outlet', name) : `outlet:${readable}`
    remember(name, id)
    if (!taken.has(id)) {
      taken.set(id, 'Outlet')
      added.push({ id, label: 'Outlet', name, aliases: [] })
    }
    return id
  }
  return { idOf: (name) => byName.get(fold(name)) ?? add(name), added }
}

const fold = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
