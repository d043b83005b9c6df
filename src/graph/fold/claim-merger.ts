import { byCodeUnits, type Claim, type Fact } from '../../model'
import { factOf } from '../fact-of'
import { SortedSpill, type SpillOptions } from '../lines'
import { Denials, Linker } from '../linking'
import {
  cluster,
  eventKey,
  featuresOf,
  NO_RULINGS,
  textFeaturesOf,
  WordCounts,
  type Features,
  type Rulings,
  type TextFeatures,
} from '../merging'
import type { OriginContext } from '../origins'

/** A fact with the features of its claims, both as clusters give them: claims sorted by id, links not found yet. */
export interface MergedFact {
  readonly fact: Fact
  readonly features: readonly Features[]
}

/**
 * Folds claims into facts. Claims are added in any order and kept on disk by what they could merge on, so that only the
 * claims of one such key are held at a time.
 */
export class ClaimMerger {
  readonly #spills: SpillOptions
  readonly #claims: SortedSpill
  readonly #counts = new WordCounts()
  /** Denials and accusations, for what they are about. */
  readonly #denied: Pick<Claim, 'type' | 'content'>[] = []

  constructor(spills: SpillOptions = {}) {
    this.#spills = spills
    this.#claims = new SortedSpill(spills)
  }

  /** `text` is that of the claim's article. */
  add(claim: Claim, text: string): void {
    const found = textFeaturesOf(claim, text)
    this.#counts.add(found.words)
    if (Denials.concern(claim)) this.#denied.push({ type: claim.type, content: claim.content })
    this.#claims.add(eventKey(claim), JSON.stringify([claim, found]))
  }

  /** The facts by key, in no order that means anything. */
  *merged(context: OriginContext, rulings: Rulings = NO_RULINGS): Generator<MergedFact> {
    const weights = this.#counts.weights()
    for (const { key, values } of this.#claims.groups()) {
      const group = values.map((value) => {
        const [claim, text] = JSON.parse(value) as [Claim, TextFeatures]
        return featuresOf(claim, text, context)
      })
      const byClaim = new Map(group.map((one) => [one.claim.id, one]))
      for (const members of cluster(group, { weights, rulings })) {
        const features = members.flatMap(({ claim }) => byClaim.get(claim.id) ?? [])
        features.sort((a, b) => byCodeUnits(a.claim.id, b.claim.id))
        yield { fact: factOf(key, features.map(({ claim }) => claim), context), features } // prettier-ignore
      }
    }
  }

  /** The facts sorted by id, with their links. */
  *facts(context: OriginContext, rulings: Rulings = NO_RULINGS): Generator<Fact> {
    const denials = new Denials()
    for (const claim of this.#denied) denials.seeClaim(claim)
    const linker = new Linker(rulings, denials, this.#spills)
    const facts = new SortedSpill(this.#spills)
    try {
      for (const { fact, features } of this.merged(context, rulings)) {
        linker.seeFact(fact, features)
        facts.add(fact.id, JSON.stringify(fact))
      }
      const links = linker.links({ entities: context.entities.values(), weights: this.#counts.weights() })
      let next = links.next()
      for (const { key, value } of facts.entries()) {
        const fact = JSON.parse(value) as Fact
        if (next.done === true || next.value.from !== key) yield fact
        else {
          yield { ...fact, links: next.value.links }
          next = links.next()
        }
      }
    } finally {
      facts.close()
    }
  }

  close(): void {
    this.#claims.close()
  }
}
