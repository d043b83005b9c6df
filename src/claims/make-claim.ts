import { contentId, quoteOf, type Article, type Claim, type ClaimTime } from '../model'
import { relationOf } from '../ontology'
import type { TimeMention } from '../time'
import { clauseSpan } from './clause-span'
import type { Frame } from './frame'
import type { Ends } from './match-frame'
import type { References } from './references'
import { attributionOf, speechAbove } from './qualifiers/attribution'
import { eventTime, type EventTime } from './qualifiers/event-time'
import { newsTime } from './qualifiers/news-time'
import { standingOf, type Standing } from './qualifiers/modality'
import { strongest } from './qualifiers/strength'
import { placeOf } from './qualifiers/place'
import { quantityOf } from './qualifiers/quantity'
import type { RunningSpeech } from './speech/running-speech'
import type { Predication } from './syntax/predication'
import type { Tree } from './syntax/tree'

const FRESH_PARAGRAPHS = 4
/** What one gives for a speaker who is carried on from an earlier sentence. */
const INHERITED_COST = 0.3
const LEAST_CONFIDENCE = 0.1

export interface ClaimContext {
  readonly article: Article
  readonly tree: Tree
  readonly references: References
  readonly speech: RunningSpeech
  readonly times: readonly TimeMention[]
  /** The time of the last event told in the sentence before, for "the move led to". */
  readonly before?: EventTime
  /** The time that opened the story which the sentence goes on with. */
  readonly opening?: TimeMention
  /** The time that an act carried by this word has from earlier sentences. */
  readonly carried?: (carrier: number) => EventTime | undefined
  /** When the letter was sent that the act is written in. */
  readonly written?: EventTime
}

/** The claim that a frame's match states, with its qualifiers. */
export function makeClaim(
  frame: Frame,
  predication: Predication,
  { subject, object }: Ends,
  context: ClaimContext,
): Claim {
  const { article, tree, references } = context
  const stated = statedBy(frame, predication, tree)
  // Words in quotation marks are an act of their own, done by saying them.
  const isSaid = stated === predication && frame.subject[0] === 'speaker'
  // "would retaliate": what is ahead is threatened now.
  const isAnnounced = frame.type === 'THREATENED' && frame.needs?.has('ahead') === true
  const found = standingOf(tree, stated)
  const standing: Standing = isSaid
    ? { polarity: 'positive', modality: 'asserted', vouchers: [] }
    : isAnnounced && found.polarity === 'positive' && found.modality === 'planned'
      ? { ...found, modality: 'asserted' }
      : found
  const told = frame.modality === undefined ? standing.modality : strongest(standing.modality, frame.modality)
  const trigger = tree.token(predication.trigger)
  const spans = {
    trigger: quoteOf(article.text, trigger.start, trigger.end),
    subject: subject.span,
    ...(object === null ? {} : { object: object.span }),
  }
  const quote = clauseSpan(article.text, tree, stated, Object.values(spans))
  const polarity = frame.negative === (standing.polarity === 'positive') ? 'negative' : 'positive'
  const time =
    timeOf(predication, context, told) ??
    context.written ??
    (told === 'asserted' ? notAhead(context.carried?.(stated.carrier), article) : undefined) ??
    timeAsNews(frame.type, stated, context, told)
  const modality = told === 'asserted' && isAhead(tree, stated.carrier, time, article) ? 'planned' : told
  const quantity = quantityOf(article.text, tree, predication)
  const place = placeOf(tree, predication, references)
  // Who does something by what they say vouches for it themselves: "Kenya must leave, Mora said".
  const governing = stated === predication ? standing.vouchers : [stated.carrier, ...standing.vouchers]
  const { vouchers, inherited } = attributionOf(tree, stated.carrier, governing, references, context.speech)
  return {
    id: contentId(
      'claim',
      article.id,
      frame.type,
      subject.entityId,
      object?.entityId,
      quote.start,
      quote.end,
      trigger.start,
      polarity,
      modality,
    ),
    articleId: article.id,
    type: frame.type,
    subject: subject.entityId,
    object: object?.entityId ?? null,
    content: [],
    polarity,
    modality,
    attributedTo: vouchers.map(({ entityId }) => entityId),
    ...(time === undefined ? {} : { time: claimTime(article, time) }),
    ...(place === undefined ? {} : { place }),
    ...(quantity === undefined ? {} : { quantity }),
    properties: frame.properties,
    spans,
    ...quote,
    frame: frame.name,
    confidence: confidenceOf(frame, [subject.indirect, object?.indirect === true], inherited),
  }
}

function confidenceOf(frame: Frame, indirect: readonly boolean[], inherited: boolean): number {
  const plain = frame.confidence * 0.9 ** indirect.filter(Boolean).length
  return inherited ? Math.max(plain - INHERITED_COST, LEAST_CONFIDENCE) : plain
}

/** Where the speech itself is the act ("said that X must go"), the speech verb carries it. */
export function statedBy(frame: Frame, predication: Predication, tree: Tree): Predication {
  const speech = frame.subject.includes('speaker') ? speechAbove(tree, predication.carrier) : undefined
  return speech === undefined ? predication : { ...predication, carrier: speech, form: 'verb', trigger: speech }
}

/** "when they meet next week": what lies behind the day of the report has not happened, unless it is told as past. */
function isAhead(tree: Tree, carrier: number, time: EventTime | undefined, { publishedOn }: Article): boolean {
  if (time === undefined || publishedOn === undefined || ['VBD', 'VBN'].includes(tree.token(carrier).xpos)) return false
  const { start, end } = publishedOn.value
  const last = end ?? start
  const length = Math.min(last.length, time.value.start.length)
  return time.value.start.slice(0, length) > last.slice(0, length)
}

/** Only what is told as having happened, near the top of the article, can be this week's news. */
function timeOf(
  predication: Predication,
  { article, tree, times, before }: ClaimContext,
  modality: Claim['modality'],
): EventTime | undefined {
  const fresh = tree.sentence.paragraph < FRESH_PARAGRAPHS && ['asserted', 'alleged', 'denied'].includes(modality)
  const publishedOn = article.publishedOn?.value
  return eventTime(tree, predication, {
    times,
    fresh,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(before === undefined ? {} : { before }),
  })
}

/** Where no words name its time, what is told as done is news of the day. */
function timeAsNews(
  type: string,
  { carrier }: Predication,
  { article, tree, times, opening }: ClaimContext,
  modality: Claim['modality'],
): EventTime | undefined {
  const publishedOn = article.publishedOn?.value
  if (modality !== 'asserted' || publishedOn === undefined) return undefined
  // Words about what a year brought are said now.
  const around = opening === undefined || isSpoken(type) ? times : [opening, ...times]
  const time = newsTime(tree, carrier, type, publishedOn, around)
  return time === undefined ? undefined : { ...time, asNews: true }
}

/** What is told as done was done by the day of publication. */
function notAhead(time: EventTime | undefined, { publishedOn }: Article): EventTime | undefined {
  if (time === undefined || publishedOn === undefined) return time
  const { start, end } = publishedOn.value
  return time.value.start > `${end ?? start}~` ? undefined : time
}

const isSpoken = (type: string): boolean => relationOf(type)?.group.startsWith('verbal') === true

function claimTime(article: Article, { value, words, asNews }: EventTime): ClaimTime {
  return { ...value, evidence: quoteOf(article.text, words.start, words.end), ...(asNews === true && { asNews }) }
}
