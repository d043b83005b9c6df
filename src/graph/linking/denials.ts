import { byId, type Claim, type Fact } from '../../model'
import type { Link } from './link'

const SAME_CONTENT_SCORE = 0.9

interface About {
  readonly id: string
  /** Ids of the claims that the fact's claims are about. */
  readonly content: readonly string[]
}

/**
 * A denial disputes what it is about, and the accusations that are about the same. Claims are seen first, all of them,
 * then the facts that they make; what is kept is what denials and accusations are about.
 */
export class Denials {
  readonly #content = new Set<string>()
  readonly #factOf = new Map<string, string>()
  readonly #denials: About[] = []
  readonly #accusations: About[] = []

  /** Whether the claim has to be seen. */
  static concern({ type, content }: Pick<Claim, 'type' | 'content'>): boolean {
    return content.length > 0 && (type === 'DENIED' || type === 'ACCUSED')
  }

  seeClaim({ content }: Pick<Claim, 'content'>): void {
    for (const id of content) this.#content.add(id)
  }

  /** Takes the fact's claims in its order. */
  seeFact({ id, type, polarity }: Pick<Fact, 'id' | 'type' | 'polarity'>, claims: readonly Claim[]): void {
    for (const claim of claims) if (this.#content.has(claim.id) && isContested(claim)) this.#factOf.set(claim.id, id)
    const about = { id, content: claims.flatMap(({ content }) => content) }
    if (type === 'DENIED' && polarity === 'positive') this.#denials.push(about)
    if (type === 'ACCUSED') this.#accusations.push(about)
  }

  links(): Link[] {
    const accusations = new Map<string, string[]>()
    for (const accusation of this.#accusations.sort(byId))
      for (const id of this.#factsOf(accusation)) accusations.set(id, [...(accusations.get(id) ?? []), accusation.id])
    return this.#denials
      .sort(byId)
      .flatMap((denial) =>
        [...this.#factsOf(denial)].flatMap((content) => [
          disputes(denial.id, content, 'it denies this'),
          ...(accusations.get(content) ?? []).map((accusation) =>
            disputes(denial.id, accusation, `both are about ${content}`),
          ),
        ]),
      )
  }

  #factsOf({ content }: About): ReadonlySet<string> {
    return new Set(content.flatMap((id) => this.#factOf.get(id) ?? []))
  }
}

/** Of all that stands in a denial's clause, the acts that are themselves denied or alleged are what it is about. */
const isContested = ({ modality }: Claim): boolean => modality === 'denied' || modality === 'alleged'

const disputes = (from: string, to: string, because: string): Link => ({
  from,
  link: { type: 'DISPUTES', to, score: SAME_CONTENT_SCORE, because },
})
