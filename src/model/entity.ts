export const ENTITY_LABELS = ['Person', 'State', 'Organization', 'Agreement', 'Outlet', 'Place', 'Group'] as const
export type EntityLabel = (typeof ENTITY_LABELS)[number]

/** A node of the graph. Ids are readable and stable: `state:PRK`, `person:kim-jong-un`, `outlet:kcna`. */
export interface Entity {
  readonly id: string
  readonly label: EntityLabel
  /** Canonical full name. */
  readonly name: string
  /** Surface forms met in the articles, sorted, the canonical name left out. */
  readonly aliases: readonly string[]
  /** Id of the state that a place lies in, that an organization acts for, or an outlet is controlled by. */
  readonly country?: string
  /** Finer kind, such as `ministry`, `party`, `news agency`, `city`, `pact`. */
  readonly kind?: string
}
