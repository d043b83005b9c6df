import type { Build } from '../../graph'
import { CommuniqueError, type Claim, type Entity, type Fact } from '../../model'

export type FoundRecord =
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'entity'; readonly entity: Entity }

const SHOWN_IDS = 5

/**
 * The claim, fact or entity with this id, or with the one id that begins so; `claim:`, `person:` and the like may be left
 * out. An id that was given up for another finds the other.
 * Throws `explain/unknown-id` where there is none and `explain/ambiguous-id` where there are several.
 */
export function findRecord(build: Build, given: string): FoundRecord {
  const begins = (id: string): boolean => id.startsWith(given) || id.slice(id.indexOf(':') + 1).startsWith(given)
  const records: FoundRecord[] = [
    ...build.claims.map((claim): FoundRecord => ({ kind: 'claim', claim })),
    ...build.facts.map((fact): FoundRecord => ({ kind: 'fact', fact })),
    ...build.entities.map((entity): FoundRecord => ({ kind: 'entity', entity })),
  ]
  const standing = build.report.identities?.find(({ was }) => was === given)?.id ?? given
  const exact = records.find((record) => idOf(record) === standing)
  if (exact !== undefined) return exact
  const found = given === '' ? [] : records.filter((record) => begins(idOf(record)))
  const [only, ...others] = found
  if (only === undefined)
    throw new CommuniqueError(
      'explain/unknown-id',
      `${build.folder}: expected the id of a claim, fact or entity (or its first characters), got “${given}”, which none has`,
    )
  if (others.length > 0) throw ambiguous(build.folder, given, found.map(idOf))
  return only
}

function ambiguous(folder: string, given: string, ids: readonly string[]): CommuniqueError {
  const more = ids.length > SHOWN_IDS ? ` and ${ids.length - SHOWN_IDS} more` : ''
  return new CommuniqueError(
    'explain/ambiguous-id',
    `${folder}: expected the id of one claim, fact or entity, got “${given}”, with which ${ids.length} begin: ${ids.slice(0, SHOWN_IDS).join(', ')}${more}`,
  )
}

function idOf(record: FoundRecord): string {
  switch (record.kind) {
    case 'claim':
      return record.claim.id
    case 'fact':
      return record.fact.id
    case 'entity':
      return record.entity.id
  }
}
