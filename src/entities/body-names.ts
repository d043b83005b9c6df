import { byCodeUnits, type Entity } from '../model'
import { plainLetters } from './name-sound'
import type { Unified } from './across-articles'

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/&/g, ' and '],
  [/isation/g, 'ization'],
  [/defence/g, 'defense'],
  [/\bcentre/g, 'center'],
  [/labour/g, 'labor'],
  [/programme/g, 'program'],
  [/^the /, ''],
]
const ABBREVIATION = /^\p{Lu}{2,6}$/u

/**
 * Organizations and agreements that several articles write differently: hyphens, marks, British and American spelling; or
 * by an abbreviation that one article tells and that no other body bears. Label and state must not disagree.
 */
export function unifyBodies(
  entities: readonly Entity[],
  articles: ReadonlyMap<string, number>,
): ReadonlyMap<string, Unified> {
  const count = (id: string): number => articles.get(id) ?? 0
  const bodies = entities
    .filter(({ label }) => label === 'Organization' || label === 'Agreement')
    .sort((a, b) => count(b.id) - count(a.id) || byCodeUnits(a.id, b.id))
  const same = new Map<string, Unified>()
  const byName = new Map<string, Entity[]>()
  for (const body of bodies) {
    const key = spelled(body.name)
    const home = (byName.get(key) ?? []).find((other) => agree(body, other))
    if (home === undefined) byName.set(key, [...(byName.get(key) ?? []), body])
    else same.set(body.id, { id: home.id, because: 'one name, spelled otherwise' })
  }
  const standing = [...byName.values()].flat()
  for (const body of standing) {
    if (!ABBREVIATION.test(body.name)) continue
    const [bearer, ...others] = standing.filter(
      (other) => other !== body && other.aliases.includes(body.name) && agree(body, other),
    )
    if (bearer !== undefined && others.length === 0 && !ABBREVIATION.test(bearer.name))
      same.set(body.id, {
        id: bearer.id,
        because: 'an abbreviation that an article explains so and no other body bears',
      })
  }
  return same
}

const spelled = (name: string): string =>
  SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), plainLetters(name))
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const agree = (a: Entity, b: Entity): boolean =>
  a.label === b.label && (a.country === undefined || b.country === undefined || a.country === b.country)
