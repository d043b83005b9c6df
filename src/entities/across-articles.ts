import type { Entity } from '../model'
import { byCodeUnits } from '../model'
import { isFamilyName, personName, sameFullName } from './person-name'

/** A lone surname is taken for the person of that name who is met in at least so many times more articles than the next. */
const DOMINANCE = 5

/**
 * Persons that several articles name differently: "Trump" for "Donald Trump", "Sergei" for "Sergey Lavrov". Takes each entity with
 * the number of articles that name it, and gives the id to use for each id that is not to stay. A surname that more than one
 * person could bear stays alone; states that disagree keep persons apart.
 */
export function unifyPersons(
  entities: readonly Entity[],
  articles: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const count = (id: string): number => articles.get(id) ?? 0
  const persons = entities
    .filter(({ label }) => label === 'Person')
    .map((entity) => ({ entity, name: personName(entity.name) }))
    .sort((a, b) => count(b.entity.id) - count(a.entity.id) || byCodeUnits(a.entity.id, b.entity.id))
  type Known = (typeof persons)[number]
  const agree = (a: Known, b: Known): boolean =>
    a.entity.country === undefined || b.entity.country === undefined || a.entity.country === b.entity.country
  const same = new Map<string, string>()
  const full: Known[] = []
  const byPart = new Map<string, Known[]>()
  for (const person of persons) {
    if (person.name.parts.length < 2) continue
    const model = (byPart.get(person.name.parts.at(-1) ?? '') ?? []).find(
      (other) =>
        agree(person, other) &&
        person.name.parts[0]?.[0] === other.name.parts[0]?.[0] &&
        sameFullName(person.name, other.name),
    )
    if (model !== undefined) {
      same.set(person.entity.id, model.entity.id)
      continue
    }
    full.push(person)
    for (const part of new Set(person.name.parts)) byPart.set(part, [...(byPart.get(part) ?? []), person])
  }
  for (const person of persons) {
    const part = person.name.parts.length === 1 ? person.name.parts[0] : undefined
    if (part === undefined) continue
    const [best, next] = (byPart.get(part) ?? []).filter(
      (other) => isFamilyName(other.name, part) && agree(person, other),
    )
    if (best !== undefined && (next === undefined || count(best.entity.id) >= DOMINANCE * count(next.entity.id)))
      same.set(person.entity.id, best.entity.id)
  }
  return same
}
