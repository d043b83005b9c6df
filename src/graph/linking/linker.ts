import { byCodeUnits, type Entity, type Fact, type FactLink } from '../../model'
import { SortedSpill, type SpillOptions } from '../lines'
import type { Features, Rulings, WordWeights } from '../merging'
import type { Denials } from './denials'
import { contradictions } from './disputes'
import type { Link } from './link'
import { realizations } from './realizes'
import { RollUp } from './roll-up'
import { RuledLinks } from './ruled'
import { blockOf, sameEvents } from './same-event'
import { pairKey, tellingFact, withEnds, type TellingFact, type ToldFact } from './told-fact'

export interface LinkContext {
  readonly entities: Iterable<Entity>
  readonly weights: WordWeights
}

/**
 * Finds the links between facts; nothing is merged by a link. It is shown each claim, then each fact once all claims are
 * seen, and keeps on disk what it compares: facts are compared within blocks, one block at a time.
 */
export class Linker {
  readonly #denials: Denials
  readonly #rollUp = new RollUp()
  readonly #ruled: RuledLinks
  readonly #told: SortedSpill
  readonly #spills: SpillOptions

  constructor(rulings: Rulings, denials: Denials, spills: SpillOptions = {}) {
    this.#denials = denials
    this.#ruled = new RuledLinks(rulings)
    this.#spills = spills
    this.#told = new SortedSpill(spills)
  }

  /** Takes the features of the fact's claims, sorted by claim. */
  seeFact(fact: Fact, features: readonly Features[]): void {
    this.#denials.seeFact(
      fact,
      features.map(({ claim }) => claim),
    )
    this.#rollUp.seeFact(fact)
    this.#ruled.seeFact(fact.id, fact.claimIds)
    this.#told.add(fact.id, JSON.stringify(tellingFact(fact, features)))
  }

  /** The links of each fact that has any, sorted by fact; those of one fact sorted by type and end, each once. */
  *links({
    entities,
    weights,
  }: LinkContext): Generator<{ readonly from: string; readonly links: readonly FactLink[] }> {
    const found = new SortedSpill(this.#spills)
    let number = 0
    const keep = (link: Link): void => {
      if (link.from !== link.link.to && !this.#ruled.refuses(link))
        found.add(link.from, JSON.stringify([String(number++).padStart(12, '0'), link.link]))
    }
    const pairs = new SortedSpill(this.#spills)
    const blocks = new SortedSpill(this.#spills)
    const rolled = this.#rollUp.rolled(entities)
    for (const { key: id, value } of this.#told.entries()) {
      const told = withEnds(JSON.parse(value) as TellingFact, rolled)
      // The id before the fact keeps the facts of a block in the order of their ids.
      const text = JSON.stringify([id, told])
      pairs.add(pairKey(told), text)
      blocks.add(blockOf(told), text)
    }
    this.#told.close()
    try {
      for (const { values } of pairs.groups())
        if (values.length > 1) for (const link of realizations(values.map(toldIn), weights)) keep(link)
      for (const { values } of pairs.groups())
        if (values.length > 1) for (const link of contradictions(values.map(toldIn), weights)) keep(link)
      for (const link of this.#denials.links()) keep(link)
      for (const { values } of blocks.groups())
        if (values.length > 1) for (const link of sameEvents(values.map(toldIn), weights)) keep(link)
      for (const link of this.#ruled.links()) keep(link)
      for (const { key: from, values } of found.groups()) yield { from, links: distinct(values.map(linkIn)) }
    } finally {
      for (const spill of [found, pairs, blocks]) spill.close()
    }
  }
}

const toldIn = (value: string): ToldFact => (JSON.parse(value) as [string, ToldFact])[1]
const linkIn = (value: string): FactLink => (JSON.parse(value) as [string, FactLink])[1]

/** Each link once, the surest of its kind; sorted by type and fact. */
function distinct(links: readonly FactLink[]): FactLink[] {
  const kept = new Map<string, FactLink>()
  for (const link of links) {
    const key = `${link.type} ${link.to}`
    const known = kept.get(key)
    if (known === undefined || known.score < link.score) kept.set(key, link)
  }
  return [...kept.values()].sort((a, b) => byCodeUnits(a.type, b.type) || byCodeUnits(a.to, b.to))
}
