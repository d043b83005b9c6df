import type { Article, BuildReport, Claim, EntityAnalysis, Sentence } from '../model'
import { triggerOf } from '../claims'

export type MissedSentence = BuildReport['missed'][number]

/** Sentences that name two actors and an event yet gave no claim: where to look for what was not understood. */
export function missedSentences(
  article: Article,
  sentences: readonly Sentence[],
  { mentions, entities }: EntityAnalysis,
  claims: readonly Claim[],
): MissedSentence[] {
  const actors = new Set(entities.filter(({ label }) => label !== 'Place' && label !== 'Agreement').map(({ id }) => id))
  const named = sentences.map(() => new Set<string>())
  for (const mention of mentions)
    for (const id of mention.entityIds) if (actors.has(id)) named[mention.sentence]?.add(id)
  const starts = claims.map(({ spans }) => spans.trigger.start)
  return sentences.flatMap((sentence, index) => {
    const trigger = triggerOf(sentence)
    const gave = starts.some((start) => sentence.start <= start && start < sentence.end)
    if (gave || trigger === undefined || (named[index]?.size ?? 0) < 2) return []
    const { start, end } = sentence
    const reason = `two actors and “${trigger}”, but no frame found both its ends`
    return [{ articleId: article.id, start, end, quote: article.text.slice(start, end), trigger, reason }]
  })
}
