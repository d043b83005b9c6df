import type { Claim } from '../model'
import type { Frame } from './frame'
import type { ClaimContext } from './make-claim'
import type { Tried } from './refusal'
import type { SlotContext } from './slots'
import type { Predication } from './syntax/predication'

/** A claim as a frame gave it, with all that the frame looked at: for explaining it. */
export interface MadeClaim {
  readonly claim: Claim
  readonly frame: Frame
  readonly predication: Predication
  /** Good until the next claim is made: what it remembers of the article grows. */
  readonly slots: SlotContext
  readonly context: ClaimContext
}

export interface ExtractOptions {
  /** Called for each claim that a frame gives, before what is told elsewhere in the article is added to it. */
  readonly onClaim?: (made: MadeClaim) => void
  /** Called for each parsed sentence with event words that gave no claim, with all frames tried on it. */
  readonly onSilent?: (sentence: number, tried: readonly Tried[]) => void
}
