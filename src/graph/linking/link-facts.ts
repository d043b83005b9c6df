import { byCodeUnits, type Claim, type Entity, type Fact, type FactLink } from '../../model'
import { groupBy } from '../group-by'
import type { Features, Rulings, WordWeights } from '../merging'
import { contradictions, denials } from './disputes'
import { realizations } from './realizes'
import { rollUp } from './roll-up'
import { isRefused, ruledLinks } from './ruled'
import { sameEvents } from './same-event'
import { toldFact } from './told-fact'

export interface LinkContext {
  readonly claims: ReadonlyMap<string, Claim>
  readonly entities: readonly Entity[]
  readonly features: ReadonlyMap<string, Features>
  readonly weights: WordWeights
  readonly rulings: Rulings
}

/** The facts, sorted by id as they come, with the links from each to others. Nothing is merged by a link. */
export function linkFacts(
  facts: readonly Fact[],
  { claims, entities, features, weights, rulings }: LinkContext,
): Fact[] {
  const rolled = rollUp(facts, entities)
  const told = facts.map((fact) => toldFact(fact, (id) => features.get(id), rolled))
  const byIds = new Map(facts.map((fact) => [fact.id, fact]))
  const links = [
    ...realizations(told, weights),
    ...contradictions(told, weights),
    ...denials(facts, claims),
    ...sameEvents(told, weights),
    ...ruledLinks(facts, rulings),
  ].filter((link) => !isRefused(link, byIds, rulings))
  const byFact = groupBy(links, ({ from }) => from)
  return facts.map((fact) => {
    const own = byFact.get(fact.id)
    return own === undefined
      ? fact
      : {
          ...fact,
          links: distinct(
            own.map(({ link }) => link),
            fact.id,
          ),
        }
  })
}

/** Each link once, the surest of its kind, none to the fact itself; sorted by type and fact. */
function distinct(links: readonly FactLink[], own: string): FactLink[] {
  const kept = new Map<string, FactLink>()
  for (const link of links) {
    const key = `${link.type} ${link.to}`
    const known = kept.get(key)
    if (link.to !== own && (known === undefined || known.score < link.score)) kept.set(key, link)
  }
  return [...kept.values()].sort((a, b) => byCodeUnits(a.type, b.type) || byCodeUnits(a.to, b.to))
}
