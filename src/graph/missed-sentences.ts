import { abstentionOf, FRAMES, triggerOf, unreadEvent, type Refusal, type Tried } from '../claims'
import type { Article, BuildReport, Claim, EntityAnalysis, Sentence } from '../model'

export type MissedSentence = BuildReport['missed'][number]

/** Watches the extraction of one article for sentences that name two actors and an event yet give no claim. */
export class SilentSentences {
  private readonly actors: readonly ReadonlySet<string>[]
  private readonly refusals = new Map<number, Refusal>()

  constructor(
    private readonly sentences: readonly Sentence[],
    { mentions, entities }: EntityAnalysis,
  ) {
    const known = new Set(
      entities.filter(({ label }) => label !== 'Place' && label !== 'Agreement').map(({ id }) => id),
    )
    const named = sentences.map(() => new Set<string>())
    for (const mention of mentions)
      for (const id of mention.entityIds) if (known.has(id)) named[mention.sentence]?.add(id)
    this.actors = named
  }

  /** Keeps why a sentence gave nothing; to be called while it is looked at. */
  note(index: number, tried: readonly Tried[]): void {
    const refusal = this.namesTwo(index) ? abstentionOf(tried) : undefined
    if (refusal !== undefined) this.refusals.set(index, refusal)
  }

  /** Where to look for what was not understood, in the order of the text. */
  missed(article: Article, claims: readonly Claim[]): MissedSentence[] {
    const starts = claims.map(({ spans }) => spans.trigger.start)
    return this.sentences.flatMap((sentence, index) => {
      const { start, end } = sentence
      if (!this.namesTwo(index) || starts.some((trigger) => start <= trigger && trigger < end)) return []
      const word = triggerOf(sentence)
      const refusal = this.refusals.get(index) ?? (word === undefined ? undefined : unreadEvent(sentence, word, FRAMES))
      if (refusal === undefined) return []
      return [{ articleId: article.id, start, end, quote: article.text.slice(start, end), ...refusal }]
    })
  }

  private namesTwo(index: number): boolean {
    return (this.actors[index]?.size ?? 0) >= 2
  }
}
