import type { Article, Claim, Entity, Span } from '../../model'
import { mergeRuleOf, type MergeRule } from '../../ontology'
import { rangeOf, width, type DayRange } from '../day-range'
import { isActual } from './event-key'
import { ordinalOf, tellingOf, type Telling } from './telling'
import { sentenceAround, topicWords } from './words'

/** What is compared of a claim to tell whether another states the same event. */
export interface Compared {
  readonly claim: Pick<Claim, 'id' | 'articleId' | 'modality' | 'quantity'>
  readonly rule: MergeRule
  readonly telling: Telling
  readonly ordinal?: number
  /** Days of the event, where the text gives them; that it is told as news is what `reported` is for. */
  readonly days?: DayRange
  /** Days on which the article may have been published, where they are known to a week. */
  readonly reported?: DayRange
  readonly place?: Place
  /** The sentence or sentences that the claim's quote stands in. */
  readonly sentence: Span
  /** Stems of what the sentence is about, sorted. */
  readonly words: readonly string[]
  /** Those of the claim's own quote. */
  readonly core: readonly string[]
}

export interface Features extends Compared {
  readonly claim: Claim
}

/** What a claim's features take from the text of its article. */
export type TextFeatures = Pick<Features, 'sentence' | 'words' | 'core'>

export function textFeaturesOf(claim: Claim, text: string): TextFeatures {
  const sentence = sentenceAround(text, claim)
  const words = topicWords(claim, text.slice(sentence.start, sentence.end))
  return { sentence, words, core: topicWords(claim, claim.quote) }
}

const LONGEST_REPORT_DAYS = 7

export interface Place {
  readonly id: string
  /** The state that a place lies in; a state is its own. */
  readonly country?: string
}

export interface FeatureContext {
  readonly articles: ReadonlyMap<string, Pick<Article, 'publishedOn'>>
  readonly entities: ReadonlyMap<string, Entity>
}

export function featuresOf(claim: Claim, text: TextFeatures, { articles, entities }: FeatureContext): Features {
  const published = articles.get(claim.articleId)?.publishedOn?.value
  const reported = published === undefined ? undefined : rangeOf(published)
  const ordinal = ordinalOf(claim)
  return {
    claim,
    rule: ruleOf(claim),
    telling: tellingOf(claim),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(claim.time === undefined || claim.time.asNews === true ? {} : { days: rangeOf(claim.time) }),
    ...(reported === undefined || width(reported) > LONGEST_REPORT_DAYS ? {} : { reported }),
    ...(claim.place === undefined ? {} : { place: placeOf(claim.place, entities) }),
    ...text,
  }
}

/** A state can be left by its visitors and troops more than once, a pact or a body hardly; what is ahead may never come. */
function ruleOf(claim: Claim): MergeRule {
  const rule = mergeRuleOf(claim.type)
  // Who has left an office has left it, until a date tells of another time.
  if (claim.type === 'LEFT_OFFICE' && claim.object !== null && isActual(claim) && claim.polarity === 'positive')
    return { ...rule, kind: 'once' }
  // What did not happen between two can fail to happen any number of times.
  if (rule.kind === 'once' && claim.polarity === 'negative') return { ...rule, kind: 'event' }
  if (claim.type === 'ATTACKED' && isActual(claim) && claim.object?.startsWith('person:'))
    return KILLING.test(claim.spans.trigger.quote) ? { ...rule, kind: 'once' } : { ...rule, frequent: false }
  // One state recognises another once; a leader may recognise borders and capitals of it.
  if (claim.type === 'RECOGNIZED' && isActual(claim) && isState(claim.subject) && isState(claim.object))
    return { ...rule, kind: 'once' }
  // States hold talks at many tables at once, and a pact known by no name of its own may be any.
  if (rule.family === 'encounter' && isState(claim.subject) && isState(claim.object)) return { ...rule, frequent: true }
  if (rule.kind === 'once' && UNNAMED.test(claim.object ?? '')) return { ...rule, kind: 'event', frequent: true }
  const again = claim.type === 'WITHDREW_FROM' && /^(?:state|place):/.test(claim.object ?? '')
  return rule.kind === 'once' && (again || !isActual(claim)) ? { ...rule, kind: 'event' } : rule
}

/** An agreement that is told apart by its article alone. */
const UNNAMED = /^agreement:.*-[\da-f]{8}$/

const isState = (id: string | null): boolean => id?.startsWith('state:') === true

/** A person is killed once. */
const KILLING = /^(?:kill|assassinat|murder|execut|slain|slay|beheading|behead)/i

function placeOf(id: string, entities: ReadonlyMap<string, Entity>): Place {
  const country = id.startsWith('state:') ? id : entities.get(id)?.country
  return { id, ...(country === undefined ? {} : { country }) }
}
