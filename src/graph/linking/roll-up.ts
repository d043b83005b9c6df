import { byCodeUnits, type Entity, type Fact } from '../../model'

/** The state that an actor stands for, and how surely what he does is what the state does. */
export interface RolledUp {
  readonly state: string
  readonly share: number
  readonly because: string
}

/** Likeness of an actor and his state, after the design's table: leader 0.9, office 0.8, body or group 0.6. */
const SHARES = { leads: 0.9, office: 0.8, member: 0.6 } as const

/** Finds for each entity the state that it acts for: the one it leads by most claims, that it holds office in, or that it belongs to. */
export class RollUp {
  readonly #led = new Map<string, Map<string, number>>()
  readonly #held = new Map<string, Map<string, number>>()

  seeFact({ type, polarity, from, to, claimIds }: Pick<Fact, 'type' | 'polarity' | 'from' | 'to' | 'claimIds'>): void {
    const counts = type === 'LEADS' ? this.#led : type === 'HOLDS_OFFICE_IN' ? this.#held : undefined
    if (counts === undefined || polarity === 'negative' || to?.startsWith('state:') !== true) return
    const own = counts.get(from) ?? new Map<string, number>()
    counts.set(from, own.set(to, (own.get(to) ?? 0) + claimIds.length))
  }

  /** To be asked once all facts are seen. */
  rolled(entities: Iterable<Entity>): (id: string) => RolledUp | undefined {
    const [led, held] = [mostTold(this.#led), mostTold(this.#held)]
    const countries = new Map<string, string>()
    for (const { id, country } of entities) if (country !== undefined) countries.set(id, country)
    return (id) => {
      if (id.startsWith('state:')) return { state: id, share: 1, because: 'the state itself' }
      const leads = led.get(id)
      if (leads !== undefined) return { state: leads, share: SHARES.leads, because: `${id} leads ${leads}` }
      const office = held.get(id)
      if (office !== undefined)
        return { state: office, share: SHARES.office, because: `${id} holds office in ${office}` }
      const country = countries.get(id)
      return country === undefined
        ? undefined
        : { state: country, share: SHARES.member, because: `${id} belongs to ${country}` }
    }
  }
}

/** By person, the state of most claims; of equals the first by id. */
function mostTold(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): ReadonlyMap<string, string> {
  return new Map(
    [...counts].flatMap(([person, states]) => {
      const [best] = [...states].sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]))
      return best === undefined ? [] : [[person, best[0]] as const]
    }),
  )
}
