import { ENTITY_LABELS } from '../../model'
import { RELATIONS } from '../../ontology'

/** The labels that carry a unique `id`: each node of a projection has exactly one of them. */
export const KEY_LABELS = ['Entity', 'Article', 'Claim'] as const
export type KeyLabel = (typeof KEY_LABELS)[number]

/** Relationship types of the record: who states what, about whom, published where. */
export const RECORD_TYPES = [
  'STATES',
  'SUBJECT',
  'OBJECT',
  'ATTRIBUTED_TO',
  'PUBLISHED_BY',
  'CITES',
  'REPUBLISHED_FROM',
  'DISPUTES',
  'REALIZES',
  'SAME_EVENT_AS',
  'POSSIBLY_SAME',
] as const
export type RecordType = (typeof RECORD_TYPES)[number]

/** All that may be put in the place of a label or a relationship type in a statement. */
export const ALLOWED_LABELS: ReadonlySet<string> = new Set([...KEY_LABELS, ...ENTITY_LABELS])
export const ALLOWED_TYPES: ReadonlySet<string> = new Set([
  ...RELATIONS.map((relation) => relation.type),
  ...RECORD_TYPES,
])

export type PropertyValue = string | number | boolean | readonly string[]
export type Properties = Readonly<Record<string, PropertyValue>>

/** Properties that are measures: stored as floats even where the value is whole. All other whole numbers are integers. */
export const FLOAT_PROPERTIES: ReadonlySet<string> = new Set(['confidence', 'credibility', 'goldstein', 'score'])

export interface NodeRow {
  readonly id: string
  readonly key: KeyLabel
  /** A finer label beside the key: `Person`, `State`; articles and claims have none. */
  readonly label?: string
  readonly props: Properties
}

export interface EdgeRow {
  /** Unique among the edges of its type: the fact's id, or made from both ends. */
  readonly id: string
  readonly type: string
  readonly from: string
  readonly fromKey: KeyLabel
  readonly to: string
  readonly toKey: KeyLabel
  readonly props: Properties
}

/** A build as a property graph. */
export interface Projection {
  readonly nodes: readonly NodeRow[]
  readonly edges: readonly EdgeRow[]
}
