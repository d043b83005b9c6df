import type { Reference } from './references'

const REACH_SENTENCES = 3

/** Remembers who wrote to whom, so that "in his letter, he praised ..." finds whom the words were meant for. */
export class LetterMemory {
  readonly #letters = new Map<string, { readonly to: Reference; readonly sentence: number }>()

  remember(from: Reference, to: Reference, sentence: number): void {
    this.#letters.set(from.entityId, { to, sentence })
  }

  recipientOf(senderId: string, sentence: number): Reference | undefined {
    const letter = this.#letters.get(senderId)
    return letter !== undefined && sentence - letter.sentence <= REACH_SENTENCES ? letter.to : undefined
  }
}
