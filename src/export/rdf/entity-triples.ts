import type { Entity, EntityLabel } from '../../model'
import { iri, name, text, type Name } from './names'
import type { Said } from './statements'

/** schema.org's class for each label, beside our own (`cq:State`). A group is an organization there: it has no finer. */
const CLASSES: Readonly<Record<EntityLabel, Name>> = {
  Person: 'schema:Person',
  State: 'schema:Country',
  Organization: 'schema:Organization',
  Agreement: 'schema:CreativeWork',
  Outlet: 'schema:NewsMediaOrganization',
  Place: 'schema:Place',
  Group: 'schema:Organization',
}

/** PROV-O's agents are those who can answer for a statement. */
const AGENTS: ReadonlySet<EntityLabel> = new Set(['Person', 'State', 'Organization', 'Outlet', 'Group'])

export function entityTriples({ label, name: title, aliases, country, kind }: Entity): Said {
  return [
    ['rdf:type', name(CLASSES[label])],
    ['rdf:type', name(`cq:${label}`)],
    ...(AGENTS.has(label) ? ([['rdf:type', name('prov:Agent')]] as const) : []),
    ['schema:name', text(title)],
    ...aliases.map((alias) => ['schema:alternateName', text(alias)] as const),
    ...(country === undefined ? [] : ([[countryProperty(label), iri(country)]] as const)),
    ...(kind === undefined ? [] : ([['cq:kind', text(kind)]] as const)),
  ]
}

function countryProperty(label: EntityLabel): Name {
  return label === 'Person' ? 'schema:nationality' : label === 'Place' ? 'schema:containedInPlace' : 'cq:country'
}
