import type { Entity } from '../model'
import { byCodeUnits } from '../model'
import { unifyBodies } from './body-names'
import { keysOf, variantOf } from './name-variants'
import { isFamilyName, personName } from './person-name'

/** A lone surname is taken for the person of that name who is met in at least so many times more articles than the next. */
const DOMINANCE = 5

/** The id to use for one that is not to stay, and why both are one. */
export interface Unified {
  readonly id: string
  readonly because: string
}

/** Persons, organizations and agreements that several articles name differently. */
export function unifyNames(
  entities: readonly Entity[],
  articles: ReadonlyMap<string, number>,
): ReadonlyMap<string, Unified> {
  return new Map([...unifyPersons(entities, articles), ...unifyBodies(entities, articles)])
}

/**
 * Persons that several articles name differently: "Trump" for "Donald Trump", "Sergei" for "Sergey Lavrov". Takes each entity with
 * the number of articles that name it, and gives the id to use for each id that is not to stay. A surname that more than one
 * person could bear stays alone; states that disagree keep persons apart.
 */
export function unifyPersons(
  entities: readonly Entity[],
  articles: ReadonlyMap<string, number>,
): ReadonlyMap<string, Unified> {
  const count = (id: string): number => articles.get(id) ?? 0
  const persons = entities
    .filter(({ label }) => label === 'Person')
    .map((entity) => ({ entity, name: personName(entity.name) }))
    .sort((a, b) => count(b.entity.id) - count(a.entity.id) || byCodeUnits(a.entity.id, b.entity.id))
  type Known = (typeof persons)[number]
  const agree = (a: Known, b: Known): boolean =>
    a.entity.country === undefined || b.entity.country === undefined || a.entity.country === b.entity.country
  const same = new Map<string, Unified>()
  const areOneState = (a: Known, b: Known): boolean =>
    a.entity.country !== undefined && a.entity.country === b.entity.country
  const byPart = new Map<string, Known[]>()
  const byKey = new Map<string, Known[]>()
  for (const person of persons) {
    if (person.name.parts.length < 2) continue
    const keys = keysOf(person.name)
    const model = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((other) => agree(person, other))
      .map((other) => ({ other, because: variantOf(person.name, other.name, areOneState(person, other)) }))
      .find(({ because }) => because !== undefined)
    if (model?.because !== undefined) {
      same.set(person.entity.id, { id: model.other.entity.id, because: model.because })
      continue
    }
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), person])
    for (const part of new Set(person.name.parts)) byPart.set(part, [...(byPart.get(part) ?? []), person])
  }
  for (const person of persons) {
    const part = person.name.parts.length === 1 ? person.name.parts[0] : undefined
    if (part === undefined) continue
    const [best, next] = (byPart.get(part) ?? []).filter(
      (other) => isFamilyName(other.name, part) && agree(person, other),
    )
    if (best !== undefined && (next === undefined || count(best.entity.id) >= DOMINANCE * count(next.entity.id)))
      same.set(person.entity.id, {
        id: best.entity.id,
        because:
          next === undefined
            ? 'a family name alone, which one person bears'
            : `a family name alone, whose first bearer is met ${DOMINANCE} times as often as the next`,
      })
  }
  return same
}
