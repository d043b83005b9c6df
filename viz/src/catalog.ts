import type { Summary, TypeSummary } from './api'
import type { RelationGroup } from '../../src/ontology/relations'

export const GROUP_TITLES: Readonly<Record<RelationGroup, string>> = {
  'verbal-cooperation': 'Words of cooperation',
  'material-cooperation': 'Acts of cooperation',
  'verbal-conflict': 'Words of conflict',
  'material-conflict': 'Acts of conflict',
  politics: 'Office and power',
  structure: 'Standing ties',
  provenance: 'Provenance',
}

export const STATUS_MEANINGS = {
  asserted: 'stated as having happened',
  alleged: 'stated only as somebody’s claim',
  disputed: 'stated by some and denied by others',
  denied: 'stated only in order to deny it',
  planned: 'announced, promised or expected',
} as const

/** The relation types of the build, by name. */
export type Catalog = ReadonlyMap<string, TypeSummary>

export function catalogOf(summary: Summary): Catalog {
  return new Map(summary.types.map((type) => [type.type, type]))
}

export function groupOf(catalog: Catalog, type: string): RelationGroup {
  return catalog.get(type)?.group ?? 'structure'
}
