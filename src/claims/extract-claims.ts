import type { Article, Claim, ClaimTime, DateValue, EntityAnalysis, EntityLabel, Sentence } from '../model'
import type { Frame } from './frame'
import { ANY_OBLIGATION } from './any-obligation'
import { ActMemory } from './act-memory'
import { FRAMES, framesByLemma } from './frames'
import { allegeAccusedActs } from './alleged-acts'
import { assertGrounded } from './grounded'
import { LetterMemory } from './letter-memory'
import { linkContent } from './link-content'
import type { ExtractOptions } from './made-claim'
import { makeClaim } from './make-claim'
import { matchFrame, victimsOf } from './match-frame'
import { officeClaims, postsOf } from './office-claims'
import { predicationsOf } from './predications'
import type { Reference } from './references'
import type { Tried } from './refusal'
import { readSpeech } from './speech/read-speech'
import { relayedMessages } from './speech/relayed-messages'
import type { Predication } from './syntax/predication'
import type { EventTime } from './qualifiers/event-time'
import { sentenceTimes } from './sentence-times'
import { treeOf, type Tree } from './syntax/tree'
import { isObliged } from './syntax/words'

const FRAMES_BY_LEMMA = framesByLemma()

/** "In his letter, Kim praised": what is said in a letter was said when it was sent. */
function isInLetter(tree: Tree, { carrier, obliques }: Predication): boolean {
  const phrases = [...(obliques.get('in') ?? []), ...tree.childrenBy(carrier, 'obl')]
  return phrases.some((phrase) => ['letter', 'message', 'telegram'].includes(tree.lemma(phrase)))
}

function withTime(claim: Claim, time: ClaimTime | undefined): Claim {
  return claim.time !== undefined || time === undefined ? claim : { ...claim, time }
}

function framesFor(tree: Tree, { lemma, trigger, form }: Predication): readonly Frame[] {
  const own = FRAMES_BY_LEMMA.get(lemma) ?? []
  return form === 'verb' && isObliged(tree, trigger) ? [...own, ...(FRAMES_BY_LEMMA.get(ANY_OBLIGATION) ?? [])] : own
}

/** A date that later sentences may look back to names its year. */
const hasYear = ({ tokens }: Tree): boolean => tokens.some(({ form }) => /\d\d/.test(form))

/**
 * All claims of one article, each grounded in its text, in the order of the text.
 * Throws `claims/ungrounded` where that promise would be broken.
 */
export function extractClaims(
  article: Article,
  sentences: readonly Sentence[],
  analysis: EntityAnalysis,
  { onClaim, onSilent }: ExtractOptions = {},
): Claim[] {
  const trees = sentences.map(treeOf)
  const { references, speech, quotations } = readSpeech(article.text, trees, analysis)
  const labelOf = (id: string): EntityLabel | undefined => labels.get(id)
  const countries = new Map(
    analysis.entities.flatMap(({ id, country }) => (country === undefined ? [] : [[id, country]])),
  )
  const labels = new Map(analysis.entities.map(({ id, label }) => [id, label]))
  const letters = new LetterMemory()
  const acts = new ActMemory(FRAMES)
  const accusers = new Map<string, Reference>()
  const publishedOn = article.publishedOn?.value
  let previous: DateValue | undefined
  let lastEvent: { readonly sentence: number; readonly time: EventTime } | undefined
  const claims: Claim[] = officeClaims(article, analysis.roles)
  const posts = postsOf(article.text, analysis.roles, labelOf)
  trees.forEach((tree, index) => {
    if (!tree.sentence.parsed) return
    const predications = predicationsOf(tree, FRAMES_BY_LEMMA)
    if (predications.length === 0 && !hasYear(tree)) return
    const times = sentenceTimes(tree.sentence, publishedOn, previous)
    const slots = {
      tree,
      references,
      countryOf: (id: string) => countries.get(id),
      labelOf: (id: string) => labels.get(id),
      postOf: (id: string) => posts.get(id),
      doerOf: (noun: string) => acts.doerOf(noun, index),
      victimOf: (noun: string) => acts.victimOf(noun, index),
      accuserOf: (id: string) => accusers.get(id),
      letterTo: (id: string) => letters.recipientOf(id, index),
    }
    const before = lastEvent?.sentence === index - 1 ? lastEvent.time : undefined
    const stated = new Set<string>()
    const tried: Tried[] = []
    for (const predication of predications) {
      const matched = new Set<string>()
      for (const frame of framesFor(tree, predication)) {
        if (matched.has(frame.type)) continue
        const pairs = matchFrame(frame, predication, slots)
        if (pairs === null) {
          if (onSilent !== undefined) tried.push({ frame, predication, slots })
          for (const victim of victimsOf(frame, predication, slots)) acts.rememberVictim(frame.type, victim, index)
          continue
        }
        matched.add(frame.type)
        for (const ends of pairs) {
          const key = [frame.type, ends.subject.entityId, ends.object?.entityId, predication.carrier].join('|')
          if (stated.has(key)) continue
          stated.add(key)
          const context = { article, tree, references, speech, times, ...(before === undefined ? {} : { before }) }
          const written = isInLetter(tree, predication) ? letters.timeOf(ends.subject.entityId, index) : undefined
          const claim = withTime(makeClaim(frame, predication, ends, context), written)
          claims.push(claim)
          onClaim?.({ claim, frame, predication, slots, context })
          if (claim.time?.evidence !== undefined && claim.time.asNews !== true)
            lastEvent = { sentence: index, time: { value: claim.time, words: claim.time.evidence } }
          acts.remember(frame.type, ends.subject, index)
          if (ends.object !== null) acts.rememberVictim(frame.type, ends.object, index)
          if (frame.type === 'SENT_LETTER_TO' && ends.object !== null)
            letters.remember(ends.subject, {
              to: ends.object,
              sentence: index,
              ...(claim.time === undefined ? {} : { time: claim.time }),
            })
          if (frame.type === 'ACCUSED' && ends.object !== null) accusers.set(ends.object.entityId, ends.subject)
        }
      }
    }
    if (stated.size === 0 && tried.length > 0) onSilent?.(index, tried)
    previous = times.findLast(({ anchor, value }) => anchor === 'explicit' && value !== null)?.value ?? previous
  })
  const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()]
  const namesOutlet = analysis.entities.some(({ label }) => label === 'Outlet')
  const told = namesOutlet ? relayedMessages(unique, { trees, references, quotations, labelOf }) : unique
  const linked = linkContent(allegeAccusedActs(told))
  assertGrounded(article, linked)
  return linked.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
}
