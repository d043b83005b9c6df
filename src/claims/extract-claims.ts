import type { Article, Claim, DateValue, EntityAnalysis, EntityLabel, Sentence } from '../model'
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
import { wordsOf } from './qualifiers/attribution'
import { readSpeech } from './speech/read-speech'
import { relayedMessages } from './speech/relayed-messages'
import type { Predication } from './syntax/predication'
import type { EventTime } from './qualifiers/event-time'
import { sentenceTimes } from './sentence-times'
import { TimeMemory } from './time-memory'
import { withAgreementYears } from './agreement-years'
import { treeOf, type Tree } from './syntax/tree'
import { isObliged } from './syntax/words'

const FRAMES_BY_LEMMA = framesByLemma()
/** Sentences over which "16 days later" looks back to a year. */
const NEAR = 3

/** "In his letter, Kim praised": what is said in a letter was said when it was sent. */
function isInLetter(tree: Tree, { carrier, obliques }: Predication): boolean {
  const phrases = [...(obliques.get('in') ?? []), ...tree.childrenBy(carrier, 'obl')]
  return phrases.some((phrase) => ['letter', 'message', 'telegram'].includes(tree.lemma(phrase)))
}

/** The claim's time as the stages before had it. */
function eventTimeOf({ time }: Claim): { readonly time?: EventTime } {
  if (time?.evidence === undefined) return {}
  const { evidence, asNews, ...value } = time
  return { time: { value, words: evidence, ...(asNews === true && { asNews }) } }
}

function framesFor(tree: Tree, { lemma, trigger, form }: Predication): readonly Frame[] {
  const own = FRAMES_BY_LEMMA.get(lemma) ?? []
  return form === 'verb' && isObliged(tree, trigger) ? [...own, ...(FRAMES_BY_LEMMA.get(ANY_OBLIGATION) ?? [])] : own
}

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
  const timeMemory = new TimeMemory()
  const accusers = new Map<string, Reference>()
  const publishedOn = article.publishedOn?.value
  let previous: { readonly sentence: number; readonly value: DateValue } | undefined
  let lastEvent: { readonly sentence: number; readonly time: EventTime } | undefined
  const claims: Claim[] = officeClaims(article, analysis.roles)
  const posts = postsOf(article.text, analysis.roles, labelOf)
  trees.forEach((tree, index) => {
    const times = sentenceTimes(
      tree.sentence,
      publishedOn,
      previous?.value,
      index - (previous?.sentence ?? index) <= NEAR,
    )
    timeMemory.read(tree, index, times, references)
    if (!tree.sentence.parsed) return
    const predications = predicationsOf(tree, FRAMES_BY_LEMMA)
    const slots = {
      tree,
      references,
      quotedBy: (token: number) => wordsOf(tree, token, references, speech),
      countryOf: (id: string) => countries.get(id),
      labelOf: (id: string) => labels.get(id),
      postOf: (id: string) => posts.get(id),
      doerOf: (noun: string) => acts.doerOf(noun, index),
      victimOf: (noun: string) => acts.victimOf(noun, index),
      accuserOf: (id: string) => accusers.get(id),
      letterTo: (id: string) => letters.recipientOf(id, index),
    }
    const before = lastEvent?.sentence === index - 1 ? lastEvent.time : undefined
    const opening = timeMemory.openingAt(tree, index)
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
          const parties = [ends.subject.entityId, ...(ends.object === null ? [] : [ends.object.entityId])]
          const written = isInLetter(tree, predication) ? letters.timeOf(ends.subject.entityId, index) : undefined
          const context = {
            article,
            tree,
            references,
            speech,
            times,
            ...(opening === undefined ? {} : { opening }),
            ...(before === undefined ? {} : { before }),
            ...(written === undefined ? {} : { written }),
            carried: (carrier: number) =>
              quotations.at(index, carrier) === undefined
                ? timeMemory.carriedTo({ type: frame.type, parties, tree, index, carrier, times })
                : undefined,
          }
          const claim = makeClaim(frame, predication, ends, context)
          claims.push(claim)
          onClaim?.({ claim, frame, predication, slots, context })
          const timed = eventTimeOf(claim)
          const told = timed.time?.asNews === true ? undefined : timed.time
          if (told !== undefined) lastEvent = { sentence: index, time: told }
          if (told === undefined || told.words.start >= tree.sentence.start)
            timeMemory.remember(frame.type, parties, index, told)
          acts.remember(frame.type, ends.subject, index)
          if (ends.object !== null) acts.rememberVictim(frame.type, ends.object, index)
          if (frame.type === 'SENT_LETTER_TO' && ends.object !== null)
            letters.remember(ends.subject, {
              to: ends.object,
              sentence: index,
              ...timed,
            })
          if (frame.type === 'ACCUSED' && ends.object !== null) accusers.set(ends.object.entityId, ends.subject)
        }
      }
    }
    if (stated.size === 0 && tried.length > 0) onSilent?.(index, tried)
    const explicit = times.findLast(({ anchor, value }) => anchor === 'explicit' && value !== null)?.value
    if (explicit != null) previous = { sentence: index, value: explicit }
  })
  const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()]
  const namesOutlet = analysis.entities.some(({ label }) => label === 'Outlet')
  const told = namesOutlet ? relayedMessages(unique, { trees, references, quotations, labelOf }) : unique
  const linked = linkContent(allegeAccusedActs(withAgreementYears(told, article, trees, analysis)))
  assertGrounded(article, linked)
  return linked.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
}
