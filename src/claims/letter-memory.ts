import type { EventTime } from './qualifiers/event-time'
import type { Reference } from './references'

const REACH_SENTENCES = 3

export interface Letter {
  readonly to: Reference
  readonly sentence: number
  readonly time?: EventTime
}

/** Remembers who wrote to whom, so that "in his letter, he praised ..." finds whom the words were meant for. */
export class LetterMemory {
  readonly #letters = new Map<string, Letter>()

  remember(from: Reference, letter: Letter): void {
    const known = this.#letters.get(from.entityId)
    const time = letter.time ?? (known?.to.entityId === letter.to.entityId ? known.time : undefined)
    this.#letters.set(from.entityId, { ...letter, ...(time === undefined ? {} : { time }) })
  }

  /** When the letter was sent whose words the sender's words here are. */
  timeOf(senderId: string, sentence: number): EventTime | undefined {
    const letter = this.#letters.get(senderId)
    return letter !== undefined && sentence - letter.sentence <= REACH_SENTENCES ? letter.time : undefined
  }

  recipientOf(senderId: string, sentence: number): Reference | undefined {
    const letter = this.#letters.get(senderId)
    return letter !== undefined && sentence - letter.sentence <= REACH_SENTENCES ? letter.to : undefined
  }
}
