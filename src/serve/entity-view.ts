import { byCodeUnits, type Fact } from '../model'
import { relationOf } from '../ontology'
import type { EntityView } from './api-types'
import { entityRef, factRow, type BuildIndex } from './build-index'
import { notFound } from './http-error'
import { MAX_FACTS } from './limits'

type Tie = EntityView['ties'][number]

/** An entity with its ties and facts, dated facts first. Throws `serve/not-found`. */
export function entityView(index: BuildIndex, id: string): EntityView {
  const entity = index.entities.get(id)
  if (entity === undefined) throw notFound('entity', id)
  const facts = [...(index.factsOfEntity.get(id) ?? [])].sort(byStart)
  return {
    entity,
    ...(entity.country === undefined ? {} : { country: entityRef(index, entity.country) }),
    ties: tiesOf(id, facts),
    total: facts.length,
    facts: facts.slice(0, MAX_FACTS).map((fact) => factRow(index, fact)),
  }
}

function tiesOf(id: string, facts: readonly Fact[]): readonly Tie[] {
  const counts = new Map<string, Tie>()
  for (const fact of facts) {
    const direction = directionOf(id, fact)
    const key = `${fact.type} ${direction}`
    counts.set(key, { type: fact.type, direction, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || byCodeUnits(a.type, b.type) || byCodeUnits(a.direction, b.direction),
  )
}

function directionOf(id: string, fact: Fact): Tie['direction'] {
  if (fact.from === fact.to || (relationOf(fact.type)?.symmetric && fact.to !== null)) return 'both'
  return fact.from === id ? 'out' : 'in'
}

function byStart(a: Fact, b: Fact): number {
  return byCodeUnits(a.start ?? '~', b.start ?? '~') || byCodeUnits(a.type, b.type) || byCodeUnits(a.id, b.id)
}
