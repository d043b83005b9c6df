import { byCodeUnits, type Claim, type Fact, type LedgerEffect } from '../../model'
import type { Rulings } from '../merging'
import { Partition } from './partition'
import type { LedgerLine } from './read-ledger'

const isAboutClaims = ({ a }: LedgerLine): boolean => a.startsWith('claim:') || a.startsWith('fact:')

/** The ledger's lines about claims and facts, for merging claims into facts, and those about entities. */
export function splitLedger(lines: readonly LedgerLine[]): {
  readonly entities: readonly LedgerLine[]
  readonly claims: readonly LedgerLine[]
} {
  return { entities: lines.filter((line) => !isAboutClaims(line)), claims: lines.filter(isAboutClaims) }
}

/** The lines with each fact, as the build without a ledger has it, named by its first claim: facts come and go, claims stay. */
export function onClaims(lines: readonly LedgerLine[], facts: readonly Pick<Fact, 'id' | 'claimIds'>[]): LedgerLine[] {
  const firsts = new Map(facts.flatMap(({ id, claimIds: [first] }) => (first === undefined ? [] : [[id, first]])))
  return lines.map((line) => ({ ...line, a: firsts.get(line.a) ?? line.a, b: firsts.get(line.b) ?? line.b }))
}

/** What is the same as one of a pair that is kept apart is kept apart from the other too. */
export function rulingsOf(lines: readonly LedgerLine[], claims: readonly Pick<Claim, 'id'>[]): Rulings {
  const known = new Set(claims.map(({ id }) => id))
  const usable = lines.filter(({ a, b }) => known.has(a) && known.has(b))
  const same = usable.filter(({ verdict }) => verdict === 'same').map(({ a, b }) => [a, b] as const)
  const classes = new Partition()
  for (const [a, b] of same) classes.join(a, b)
  const classKeyOf = (a: string, b: string): string =>
    classes.areOne(a, b) ? keyOf(a, b) : keyOf(classes.rootOf(a), classes.rootOf(b))
  const apart = new Set(usable.filter(({ verdict }) => verdict === 'not-same').map(({ a, b }) => classKeyOf(a, b)))
  return {
    same,
    apart: (a, b) => apart.size > 0 && apart.has(classKeyOf(a, b)),
    named: [...new Set(usable.flatMap(({ a, b }) => [a, b]))],
  }
}

/** `before` and `after` give the fact of each claim without and with the rulings. */
export function claimEffects(
  lines: readonly LedgerLine[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): LedgerEffect[] {
  return lines.map((entry): LedgerEffect => {
    const { a, b, verdict } = entry
    const unknown = [a, b].filter((id) => !after.has(id))
    if (unknown.length > 0) return { ...entry, effect: 'unknown id', unknown }
    const [were, are] = [before, after].map((facts) => facts.get(a) === facts.get(b))
    if (were === are) return { ...entry, effect: 'none', unknown }
    return { ...entry, effect: verdict === 'same' ? 'joined' : 'kept apart', unknown }
  })
}

const keyOf = (a: string, b: string): string => [a, b].sort(byCodeUnits).join(' ')
