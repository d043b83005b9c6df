import { byCodeUnits, byId, type Entity } from '../../model'

/** All that articles say of one id. */
interface Tally {
  /** In how many articles it is, and how often in all. */
  articles: number
  entries: number
  /** Number of the entry that came first, and the name in it. */
  readonly first: number
  readonly firstName: string
  /** The last version with the aliases of all: what names are made one by. */
  known: Entity
  readonly labels: Map<Entity['label'], number>
  readonly names: Map<string, number>
  readonly countries: Map<string, number>
  readonly kinds: Map<string, number>
  readonly aliases: Set<string>
}

/** Counts what articles say of entities, so that their own lists need not be kept. */
export class EntityCensus {
  readonly #tallies = new Map<string, Tally>()
  #entries = 0

  /** The entities of one article; articles come sorted by id. */
  add(list: readonly Entity[]): void {
    for (const entity of list) this.#count(entity)
    for (const entity of new Map(list.map((one) => [one.id, one])).values()) {
      const tally = this.#tallies.get(entity.id)
      if (tally === undefined) continue
      const aliases = tally.articles === 0 ? entity.aliases : [...new Set([...tally.known.aliases, ...entity.aliases])]
      tally.known = { ...tally.known, ...entity, aliases }
      tally.articles++
    }
  }

  known(): Entity[] {
    return [...this.#tallies.values()].map(({ known }) => known)
  }

  /** In how many articles each id is. */
  articles(): ReadonlyMap<string, number> {
    return new Map([...this.#tallies].map(([id, { articles }]) => [id, articles]))
  }

  /** What the build without it would call the id, and how often it is met; `ids` are those that became one. */
  met(ids: readonly string[]): { readonly name?: string; readonly entries: number } {
    const tallies = ids.flatMap((id) => this.#tallies.get(id) ?? [])
    const [first] = [...tallies].sort((a, b) => a.first - b.first)
    const entries = tallies.reduce((sum, tally) => sum + tally.entries, 0)
    return { ...(first === undefined ? {} : { name: first.firstName }), entries }
  }

  /** One entity for each id, with every name it had in any article; the most frequent name is its canonical one. */
  merged(idOf: (id: string) => string, countryOf: (id: string) => string): Entity[] {
    const groups = new Map<string, Tally[]>()
    for (const [id, tally] of this.#tallies) {
      const group = groups.get(idOf(id))
      if (group === undefined) groups.set(idOf(id), [tally])
      else group.push(tally)
    }
    return [...groups].map(([id, tallies]) => mergeOne(id, tallies, countryOf)).sort(byId)
  }

  #count({ id, label, name, aliases, country, kind }: Entity): void {
    let tally = this.#tallies.get(id)
    if (tally === undefined) {
      tally = {
        ...{ articles: 0, entries: 0, first: this.#entries, firstName: name, known: { id, label, name, aliases } },
        ...{ labels: new Map(), names: new Map(), countries: new Map(), kinds: new Map(), aliases: new Set() },
      }
      this.#tallies.set(id, tally)
    }
    this.#entries++
    tally.entries++
    increase(tally.labels, label)
    increase(tally.names, name)
    if (country !== undefined) increase(tally.countries, country)
    if (kind !== undefined) increase(tally.kinds, kind)
    for (const alias of aliases) tally.aliases.add(alias)
  }
}

function mergeOne(id: string, tallies: readonly Tally[], countryOf: (id: string) => string): Entity {
  const name = mostFrequent(tallies.map(({ names }) => names)) ?? ''
  const aliases = new Set(tallies.flatMap((tally) => [...tally.names.keys(), ...tally.aliases]))
  aliases.delete(name)
  const country = mostFrequent(tallies.map(({ countries }) => countries), countryOf) // prettier-ignore
  const kind = mostFrequent(tallies.map(({ kinds }) => kinds))
  return {
    id,
    label: mostFrequent(tallies.map(({ labels }) => labels)) ?? 'Group',
    name,
    aliases: [...aliases].sort(byCodeUnits),
    ...(country === undefined ? {} : { country }),
    ...(kind === undefined ? {} : { kind }),
  }
}

function increase<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** The value that occurs most often; of equals the longest, then the first by code units. */
function mostFrequent<T extends string>(
  counted: readonly ReadonlyMap<T, number>[],
  rename: (value: T) => T = (value) => value,
): T | undefined {
  const counts = new Map<T, number>()
  for (const each of counted) for (const [value, count] of each) increase(counts, rename(value), count)
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || byCodeUnits(a, b))[0]?.[0]
}
