import type { Entity, EntityLabel } from '../../model'
import { countryCode } from './country-code'
import { ftmEntity, type FtmEntity } from './ftm-entity'

/**
 * The schema for each label. A state acts, so it is a public body and not a territory; a group is a legal entity, the
 * schema for parties of unknown form; an agreement is a contract, the only schema for what binds its parties.
 */
const SCHEMATA: Readonly<Record<EntityLabel, string>> = {
  Person: 'Person',
  State: 'PublicBody',
  Organization: 'Organization',
  Outlet: 'Organization',
  Group: 'LegalEntity',
  Agreement: 'Contract',
  Place: 'Address',
}

/** Labels whose schema is, or descends from, `LegalEntity` and from `Organization`. */
export const LEGAL_ENTITIES: ReadonlySet<EntityLabel> = new Set(['Person', 'State', 'Organization', 'Outlet', 'Group'])
export const ORGANIZATIONS: ReadonlySet<EntityLabel> = new Set(['State', 'Organization', 'Outlet'])

export function partyOf({ id, label, name, aliases, country, kind }: Entity): FtmEntity {
  return ftmEntity(id, SCHEMATA[label], {
    name,
    weakAlias: aliases,
    country: countryCode(label === 'State' ? id : country),
    ...(label === 'Agreement' ? { title: name, type: kind } : {}),
    ...(label === 'Place' ? { full: name } : {}),
    keywords: [label, kind],
  })
}
