import { unifyNames } from '../../entities'
import { byCodeUnits, type Entity, type IdentityRecord, type LedgerEffect } from '../../model'
import { Partition } from './partition'
import type { LedgerLine } from './read-ledger'

export interface Resolved {
  /** Id to use for each id that is not to stay. */
  readonly same: ReadonlyMap<string, string>
  readonly identities: readonly IdentityRecord[]
  readonly effects: readonly LedgerEffect[]
}

/**
 * Which ids mean one. The ledger's `same` lines join first; then each rule joins, unless a `not-same` line keeps two
 * members of what it would join apart. So the order of lines does not matter, and without lines the rules stand alone.
 */
export function resolveIdentities(
  entities: readonly Entity[],
  articles: ReadonlyMap<string, number>,
  lines: readonly LedgerLine[] = [],
): Resolved {
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  const rules = [...unifyNames(entities, articles)].sort(([a], [b]) => byCodeUnits(a, b))
  const usable = lines.filter(({ a, b }) => known.has(a) && known.has(b))
  const apart = usable.filter(({ verdict }) => verdict === 'not-same')
  const alone = new Partition()
  for (const [id, { id: model }] of rules) alone.join(id, model)

  const partition = new Partition()
  const grounds = new Map<string, string>()
  for (const { verdict, a, b } of usable) if (verdict === 'same') partition.join(a, b)
  const blocking = new Set<LedgerLine>()
  for (const [id, { id: model, because }] of rules) {
    const against = apart.filter(({ a, b }) => wouldJoin(partition, [id, model], [a, b]))
    if (against.length > 0) against.forEach((line) => blocking.add(line))
    else {
      partition.join(id, model)
      grounds.set(id, `rule: ${because}`)
    }
  }
  const groups = new Map<string, string[]>()
  for (const id of [...known.keys()].sort(byCodeUnits)) {
    const root = partition.rootOf(id)
    groups.set(root, [...(groups.get(root) ?? []), id])
  }
  const same = new Map<string, string>()
  const identities: IdentityRecord[] = []
  for (const members of groups.values()) {
    const [head] = [...members].sort(
      (a, b) =>
        Number(grounds.has(a)) - Number(grounds.has(b)) ||
        (articles.get(b) ?? 0) - (articles.get(a) ?? 0) ||
        byCodeUnits(a, b),
    )
    if (head === undefined || members.length === 1) continue
    for (const id of members) {
      if (id !== head) same.set(id, head)
      const by = [
        ...usable
          .filter(({ verdict, a, b }) => verdict === 'same' && (a === id || b === id))
          .map(({ line, a, b }) => `ledger line ${line}: ${a} same ${b}`),
        ...(grounds.get(id) === undefined ? [] : [grounds.get(id) ?? '']),
      ]
      identities.push({ id: head, was: id, name: known.get(id)?.name ?? id, articles: articles.get(id) ?? 0, by })
    }
  }
  identities.sort((a, b) => byCodeUnits(a.id, b.id) || byCodeUnits(a.was, b.was))
  return { same, identities, effects: lines.map((line) => effectOf(line, known, alone, blocking)) }
}

/** Whether joining the one pair makes the other pair one. */
function wouldJoin(
  partition: Partition,
  [a, b]: readonly [string, string],
  [x, y]: readonly [string, string],
): boolean {
  const [rootA, rootB, rootX, rootY] = [a, b, x, y].map((id) => partition.rootOf(id))
  return (rootA === rootX && rootB === rootY) || (rootA === rootY && rootB === rootX)
}

function effectOf(
  entry: LedgerLine,
  known: ReadonlyMap<string, Entity>,
  alone: Partition,
  blocking: ReadonlySet<LedgerLine>,
): LedgerEffect {
  const { a, b, verdict } = entry
  const unknown = [a, b].filter((id) => !known.has(id))
  if (unknown.length > 0) return { ...entry, effect: 'unknown id', unknown }
  const worked = verdict === 'same' ? !alone.areOne(a, b) : blocking.has(entry)
  return { ...entry, effect: worked ? (verdict === 'same' ? 'joined' : 'kept apart') : 'none', unknown }
}
