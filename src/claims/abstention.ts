import { REFUSALS, refusalOf, type Refusal, type Tried } from './refusal'
import { type Sentence, tableOf } from '../model'
import type { Frame } from './frame'

/** Why a sentence with an event word gave no claim: the refusal of the frame that came nearest. */
export function abstentionOf(tried: readonly Tried[]): Refusal | undefined {
  const refusals = tried.flatMap((each) => refusalOf(each) ?? [])
  return refusals.reduce<Refusal | undefined>(
    (nearest, refusal) => (nearest === undefined || rank(refusal) > rank(nearest) ? refusal : nearest),
    undefined,
  )
}

const rank = ({ kind }: Refusal): number => REFUSALS.indexOf(kind)

/** The same for a sentence in which no word was read as an event: `word` is the one that might have told one. */
export function unreadEvent({ parsed, tokens }: Sentence, word: string, frames: readonly Frame[]): Refusal {
  const told = (reason: string): Refusal => ({ kind: 'no event word', trigger: word, reason })
  if (!parsed) return told('the sentence has no tree: it is too long or no prose')
  const token = tokens.find(({ form }) => form === word)
  const lemma = token?.lemma.toLowerCase() ?? word
  const own = frames.filter(({ lemmas }) => lemmas.has(lemma))
  if (own.length === 0) {
    const longer = [
      ...new Set(frames.flatMap(({ lemmas }) => [...lemmas].filter((each) => each.startsWith(lemma + ' ')))),
    ]
    return told(`“${word}” tells an event only as ${longer.map((each) => `“${each}”`).join(' or ')}`)
  }
  const forms = [...new Set(own.map(({ form }) => form))].join(' or ')
  const read = READ_AS[token?.upos ?? ''] ?? token?.upos ?? 'other word'
  return told(
    read === forms
      ? `“${word}” stands where it tells no event of its own`
      : `“${word}” was read as ${read}; it tells an event as ${forms} only`,
  )
}

const READ_AS: Readonly<Record<string, string>> = tableOf({
  VERB: 'verb',
  NOUN: 'noun',
  PROPN: 'part of a name',
  ADJ: 'adjective',
  AUX: 'auxiliary',
})
