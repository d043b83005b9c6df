import type { Rulings } from '../merging'
import type { Link } from './link'

/** What the ledger's lines about claims do to links: they add some and refuse others. */
export class RuledLinks {
  readonly #rulings: Rulings
  readonly #named: ReadonlySet<string>
  readonly #factOf = new Map<string, string>()
  readonly #firstOf = new Map<string, string>()

  constructor(rulings: Rulings) {
    this.#rulings = rulings
    this.#named = new Set(rulings.named)
  }

  seeFact(id: string, claimIds: readonly string[]): void {
    if (this.#named.size === 0) return
    for (const claimId of claimIds) if (this.#named.has(claimId)) this.#factOf.set(claimId, id)
    const [first] = claimIds
    if (first !== undefined && this.#named.has(first)) this.#firstOf.set(id, first)
  }

  /** Claims that the ledger calls the same but that no fact can hold together (other ends, another type) link their facts. */
  links(): Link[] {
    return this.#rulings.same.flatMap(([claimId, otherId]) => {
      const [from, to] = [this.#factOf.get(claimId), this.#factOf.get(otherId)].sort()
      if (from === undefined || to === undefined || from === to) return []
      return [{ from, link: { type: 'SAME_EVENT_AS' as const, to, score: 1, because: 'the ledger says so' } }]
    })
  }

  /** Whether the ledger says of the first claims of both facts that they are two events. */
  refuses({ from, link }: Link): boolean {
    if (link.type !== 'SAME_EVENT_AS' && link.type !== 'POSSIBLY_SAME') return false
    const [a, b] = [this.#firstOf.get(from), this.#firstOf.get(link.to)]
    return a !== undefined && b !== undefined && this.#rulings.apart(a, b)
  }
}
