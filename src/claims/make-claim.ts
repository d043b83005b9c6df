import { contentId, quoteOf, type Article, type Claim, type ClaimTime } from '../model'
import { timeOfEvent, type TimeMention } from '../time'
import { clauseSpan } from './clause-span'
import type { Frame } from './frame'
import type { Ends } from './match-frame'
import type { References } from './references'
import { speechAbove, vouchersOf } from './qualifiers/attribution'
import { standingOf } from './qualifiers/modality'
import { placeOf } from './qualifiers/place'
import type { Predication } from './syntax/predication'
import type { Tree } from './syntax/tree'

export interface ClaimContext {
  readonly article: Article
  readonly tree: Tree
  readonly references: References
  readonly times: readonly TimeMention[]
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
  const standing = standingOf(tree, stated)
  const trigger = tree.token(predication.trigger)
  const spans = {
    trigger: quoteOf(article.text, trigger.start, trigger.end),
    subject: subject.span,
    ...(object === null ? {} : { object: object.span }),
  }
  const quote = clauseSpan(article.text, tree, stated, Object.values(spans))
  const polarity = frame.negative === (standing.polarity === 'positive') ? 'negative' : 'positive'
  const time = timeOf(article, predication, context)
  const place = placeOf(tree, predication, references)
  const attributedTo = vouchersOf(tree, stated.carrier, standing.vouchers, references).map(({ entityId }) => entityId)
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
      standing.modality,
    ),
    articleId: article.id,
    type: frame.type,
    subject: subject.entityId,
    object: object?.entityId ?? null,
    content: [],
    polarity,
    modality: standing.modality,
    attributedTo,
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    properties: frame.properties,
    spans,
    ...quote,
    frame: frame.name,
    confidence: frame.confidence * (subject.indirect ? 0.9 : 1) * (object?.indirect === true ? 0.9 : 1),
  }
}

/** Where the speech itself is the act ("said that X must go"), the speech verb carries it. */
function statedBy(frame: Frame, predication: Predication, tree: Tree): Predication {
  const speech = frame.subject.includes('speaker') ? speechAbove(tree, predication.carrier) : undefined
  return speech === undefined ? predication : { ...predication, carrier: speech, form: 'verb', trigger: speech }
}

function timeOf(
  article: Article,
  { trigger, carrier }: Predication,
  { tree, times }: ClaimContext,
): ClaimTime | undefined {
  const found =
    timeOfEvent(tree.sentence, trigger, times) ??
    (carrier === trigger ? undefined : timeOfEvent(tree.sentence, carrier, times))
  if (found?.value == null) return undefined
  return { ...found.value, evidence: quoteOf(article.text, found.start, found.end) }
}
