/** What a person decided about claims: pairs that tell the same, and pairs that do not, whatever the score. */
export interface Rulings {
  readonly same: readonly (readonly [claimId: string, otherId: string])[]
  apart(claimId: string, otherId: string): boolean
  /** The claims of all pairs. */
  readonly named: readonly string[]
}

export const NO_RULINGS: Rulings = { same: [], apart: () => false, named: [] }
