import type { EntityLabel } from '../../model'
import type { Reference, References } from '../references'
import type { Tree } from '../syntax/tree'

/** What slots may look at beyond the predication itself. */
export interface SlotContext {
  readonly tree: Tree
  readonly references: References
  /** Whose words the token is among by quotation marks or "according to", where no speech verb stands above it. */
  readonly quotedBy: (token: number) => readonly Reference[]
  /** The state that a person or body belongs to, where the article tells. */
  readonly countryOf: (entityId: string) => string | undefined
  readonly labelOf: (entityId: string) => EntityLabel | undefined
  /** Where the person holds office, as the article says. */
  readonly postOf: (personId: string) => Reference | undefined
  /** Who did what a definite noun takes up: "the executions", "the move". */
  readonly doerOf: (noun: string) => Reference | undefined
  /** To whom what a definite noun takes up was done. */
  readonly victimOf: (noun: string) => Reference | undefined
  /** Who accused this entity last, in the article so far. */
  readonly accuserOf: (entityId: string) => Reference | undefined
  /** Whom the letter spoken of goes to, given its sender. */
  readonly letterTo: (entityId: string) => Reference | undefined
}
