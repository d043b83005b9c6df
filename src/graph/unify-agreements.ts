import { byCodeUnits, type Claim, type IdentityRecord, tableOf } from '../model'
import { intersect, rangeOf, width, type DayRange } from './day-range'
import { groupBy } from './group-by'
import type { LedgerLine } from './identity'

/** `agreement:prk-rus-mutual-defence-pact`: the parties' codes, then the words of the name. */
const NAMED = /^agreement:((?:[a-z]{3}-){2,})([a-z][a-z-]*)$/
const SPELLING: Readonly<Record<string, string>> = tableOf({
  defence: 'defense',
  defensive: 'defense',
  treaties: 'treaty',
})
/** A signing known to a year only is no ground to call two pacts one. */
const LONGEST_DAYS = 31

interface Pact {
  readonly id: string
  readonly parties: string
  readonly words: readonly string[]
  readonly signed: DayRange
}

/** A claim that an agreement was signed, with the ids that identities across articles give. */
export type Signing = Pick<Claim, 'object' | 'time'>

export function isSigning({ type, object, time, modality }: Claim): boolean {
  return (type === 'SIGNED' || type === 'RATIFIED') && object !== null && time !== undefined && modality === 'asserted'
}

export interface UnifiedAgreements {
  /** Id to use for each id that is not to stay. */
  readonly same: ReadonlyMap<string, string>
  readonly identities: readonly IdentityRecord[]
}

/**
 * Agreements that articles name differently are one: the same parties, the words of one name among those of the other
 * ("defense pact", "mutual defence pact"), signed on days that do not exclude each other. The shorter name stays.
 */
export function unifyAgreements(
  signings: readonly Signing[],
  met: (id: string) => { readonly name?: string; readonly entries: number },
  lines: readonly LedgerLine[] = [],
): UnifiedAgreements {
  const apart = new Set(
    lines.filter(({ verdict }) => verdict === 'not-same').flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  )
  const same = sameAgreements(signings, apart)
  const members = new Map([...new Set(same.values())].map((head) => [head, head]))
  const identities = [...members, ...same].map(([was, id]) => {
    const { name, entries } = met(was)
    const by = was === id ? [] : ['rule: one name in other words, the same parties, signed in the same days']
    return { id, was, name: name ?? was, articles: entries, by }
  })
  return { same, identities }
}

function sameAgreements(signings: readonly Signing[], apart: ReadonlySet<string>): ReadonlyMap<string, string> {
  const same = new Map<string, string>()
  for (const pacts of groupBy(signedPacts(signings), ({ parties }) => parties).values()) {
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
function signedPacts(signings: readonly Signing[]): Pact[] {
  return [...groupBy(signings, ({ object }) => object ?? '')].flatMap(([id, own]) => {
    const [, parties, name] = NAMED.exec(id) ?? []
    const [signed] = own
      .flatMap(({ time }) => (time === undefined ? [] : [rangeOf(time)]))
      .sort((a, b) => width(a) - width(b))
    if (parties === undefined || name === undefined || signed === undefined || width(signed) > LONGEST_DAYS) return []
    return [{ id, parties, words: name.split('-').map((word) => SPELLING[word] ?? word), signed }]
  })
}
