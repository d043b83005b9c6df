import { byCodeUnits, type Claim, type Entity, type IdentityRecord } from '../model'
import { intersect, rangeOf, width, type DayRange } from './day-range'
import { groupBy } from './group-by'
import type { LedgerLine } from './identity'
import type { Identified } from './unify-identities'

/** `agreement:prk-rus-mutual-defence-pact`: the parties' codes, then the words of the name. */
const NAMED = /^agreement:((?:[a-z]{3}-){2,})([a-z][a-z-]*)$/
const SPELLING: Readonly<Record<string, string>> = { defence: 'defense', defensive: 'defense', treaties: 'treaty' }
/** A signing known to a year only is no ground to call two pacts one. */
const LONGEST_DAYS = 31

interface Pact {
  readonly id: string
  readonly parties: string
  readonly words: readonly string[]
  readonly signed: DayRange
}

/**
 * Gives agreements that articles name differently one id: the same parties, the words of one name among those of the
 * other ("defense pact", "mutual defence pact"), signed on days that do not exclude each other. The shorter name stays.
 */
export function unifyAgreements(
  { entities, claims }: Identified,
  lines: readonly LedgerLine[] = [],
): Identified & { readonly identities: readonly IdentityRecord[] } {
  const apart = new Set(
    lines.filter(({ verdict }) => verdict === 'not-same').flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  )
  const same = sameAgreements(claims, apart)
  if (same.size === 0) return { entities, claims, identities: [] }
  const idOf = (id: string): string => same.get(id) ?? id
  return {
    entities: entities.map((list) => list.map((entity): Entity => ({ ...entity, id: idOf(entity.id) }))),
    claims: claims.map((claim) => ({
      ...claim,
      subject: idOf(claim.subject),
      object: claim.object === null ? null : idOf(claim.object),
    })),
    identities: recordsOf(same, entities),
  }
}

function recordsOf(same: ReadonlyMap<string, string>, entities: Identified['entities']): IdentityRecord[] {
  const all = entities.flat()
  const members = new Map([...new Set(same.values())].map((head) => [head, head]))
  return [...members, ...same].map(([was, id]) => {
    const own = all.filter((entity) => entity.id === was)
    const by = was === id ? [] : ['rule: one name in other words, the same parties, signed in the same days']
    return { id, was, name: own[0]?.name ?? was, articles: own.length, by }
  })
}

function sameAgreements(claims: readonly Claim[], apart: ReadonlySet<string>): ReadonlyMap<string, string> {
  const same = new Map<string, string>()
  for (const pacts of groupBy(signedPacts(claims), ({ parties }) => parties).values()) {
    pacts.sort((a, b) => a.words.length - b.words.length || byCodeUnits(a.id, b.id))
    pacts.forEach((pact, index) => {
      const home = pacts
        .slice(0, index)
        .find((other) => !same.has(other.id) && !apart.has(`${other.id} ${pact.id}`) && isSame(other, pact))
      if (home !== undefined) same.set(pact.id, home.id)
    })
  }
  return same
}

const isSame = (a: Pact, b: Pact): boolean =>
  a.words.at(-1) === b.words.at(-1) &&
  a.words.every((word) => b.words.includes(word)) &&
  intersect(a.signed, b.signed) !== undefined

/** Named agreements with the finest time at which they are said to have been signed. */
function signedPacts(claims: readonly Claim[]): Pact[] {
  const signings = claims.filter(
    ({ type, object, time, modality }) =>
      (type === 'SIGNED' || type === 'RATIFIED') && object !== null && time !== undefined && modality === 'asserted',
  )
  return [...groupBy(signings, ({ object }) => object ?? '')].flatMap(([id, own]) => {
    const [, parties, name] = NAMED.exec(id) ?? []
    const [signed] = own
      .flatMap(({ time }) => (time === undefined ? [] : [rangeOf(time)]))
      .sort((a, b) => width(a) - width(b))
    if (parties === undefined || name === undefined || signed === undefined || width(signed) > LONGEST_DAYS) return []
    return [{ id, parties, words: name.split('-').map((word) => SPELLING[word] ?? word), signed }]
  })
}
