import { gapBetween, width, type DayRange } from '../day-range'
import { isActual } from './event-key'
import type { Compared, Place } from './features'
import { likenessOf, type Likeness, type WordWeights } from './word-weights'

/** From here on two claims are one event; from `POSSIBLE_SCORE` on they may be, which is shown and not merged. */
export const MERGE_SCORE = 0.75
export const POSSIBLE_SCORE = 0.7

/** Shares of the parts in the score; of the design's table (Zavarella et al. 2020; Bugert et al. 2021 on what tells). */
const WEIGHTS = { ends: 0.35, time: 0.3, object: 0.15, place: 0.1, words: 0.1 } as const
export type Part = keyof typeof WEIGHTS

export interface Score {
  readonly total: number
  /** Each between 0 and 1, before weighting. */
  readonly parts: Readonly<Record<Part, number>>
  /** Why the two cannot be one event; the score is then 0. */
  readonly veto?: string
  /** What speaks for one event, in words. */
  readonly because: readonly string[]
}

/** Likeness from which two sentences are about one thing, and from which they are one sentence told twice. */
const SAME_TOPIC = { dice: 0.2, shared: 9 } as const
const SAME_STATEMENT_DICE = 0.25
/** What happens often is told in much the same words each time. */
const SAME_FREQUENT = { dice: 0.3, shared: 14 } as const
const SAME_SENTENCE = { dice: 0.8, shared: 20 } as const
/** Likeness of the quotes themselves from which they say the same. */
const SAME_QUOTE = { dice: 0.5, shared: 9 } as const
/** What happens often, or is only planned, is meant by a bare mention only where that shares some words. */
const MEANT = { dice: 0.15, shared: 4 } as const
/** Two that tell of several events in the same years may count the same ones. */
const SAME_SEVERAL_DICE = 0.3
const SOME_TOPIC_DICE = 0.2
const FULL_DICE = 0.6
const FEW_WORDS = 3
/** Days between event and report, or between two reports, that are the same news and still the same matter. */
const NEAR_DAYS = 2
const NEAR_STATEMENT_DAYS = 1
const LATER_DAYS = 14
const WEEK_DAYS = 7
const AHEAD_PENALTY = 0.4
const ORDINAL_PENALTY = 0.2
const MONTH_DAYS = 31

export interface ScoreOptions {
  /** No other event of the two actors is known in the month that one gives, or in the days before its report. */
  readonly alone?: boolean
}

/** How surely two claims of one type, one polarity and the same ends state one event, after the design's §3.4. */
export function scoreOf(a: Compared, b: Compared, weights: WordWeights, { alone = false }: ScoreOptions = {}): Score {
  const likeness = inOneSentence(a, b) ? NO_LIKENESS : likenessOf(a.words, b.words, weights)
  const told = likeness.dice >= SAME_SENTENCE.dice && likeness.shared >= SAME_SENTENCE.shared
  const isSure = isActual(a.claim) && !a.rule.frequent
  const isMeant = isSure || (likeness.dice >= MEANT.dice && likeness.shared >= MEANT.shared)
  const time = timePart(a, b, told, alone && isMeant && !otherNumber(a, b), !isActual(a.claim) && isMeant)
  const place = placePart(a, b)
  const object = objectPart(a, b, likeness, inOneSentence(a, b) ? NO_LIKENESS : likenessOf(a.core, b.core, weights))
  const veto = time.veto ?? place.veto ?? tellingVeto(a, b, likeness, told) ?? denialVeto(a, b, object.part === 1)
  const parts = {
    ends: 1,
    time: Math.max(0, time.part - tellingPenalty(a, b)),
    object: object.part,
    place: place.part,
    words: wordsPart(a, b, likeness),
  }
  if (veto !== undefined) return { total: 0, parts, veto, because: [] }
  const total = (Object.keys(WEIGHTS) as Part[]).reduce((sum, part) => sum + WEIGHTS[part] * parts[part], 0)
  return { total, parts, because: [time.because, object.because, place.because].filter((words) => words !== undefined) }
}

/** "expelled 35" is not what is meant where 60 were. */
const otherNumber = ({ claim: one }: Compared, { claim: other }: Compared): boolean =>
  one.quantity?.value !== undefined &&
  other.quantity?.value !== undefined &&
  one.quantity.unit === other.quantity.unit &&
  one.quantity.value !== other.quantity.value

/** Two claims of one sentence share its words, which then tells nothing. */
const inOneSentence = (a: Compared, b: Compared): boolean =>
  a.claim.articleId === b.claim.articleId && a.sentence.start === b.sentence.start
const NO_LIKENESS: Likeness = { dice: 0, shared: 0, words: [] }

interface Verdict {
  readonly part: number
  readonly because?: string
  readonly veto?: string
}

/** `likely`: a plan or a fear that shares words with another of one article is hardly told as a second one. */
function timePart(a: Compared, b: Compared, told: boolean, alone: boolean, likely: boolean): Verdict {
  const { kind, windowDays, frequent } = a.rule
  if (kind === 'state') return { part: 1, because: 'a relation that holds' }
  const oneArticle = a.claim.articleId === b.claim.articleId
  if (a.days !== undefined && b.days !== undefined)
    return toldBefore(a, b.days) || toldBefore(b, a.days)
      ? { part: 0, veto: TOLD_BEFORE }
      : bothDated(a.days, b.days, a.rule, alone, oneArticle)
  if (told) return { part: 0.9, because: 'the same sentence' }
  const before = (a.days !== undefined && toldBefore(b, a.days)) || (b.days !== undefined && toldBefore(a, b.days))
  if (before) return { part: 0, veto: TOLD_BEFORE }
  if (oneArticle) return { part: frequent && !likely ? 0.7 : kind === 'event' ? 1 : 0.9, because: 'the same article' }
  if (kind === 'once' && b.rule.kind === 'once') return { part: 1, because: 'happens once between the two' }
  const near = kind === 'process' ? windowDays : kind === 'statement' ? NEAR_STATEMENT_DAYS : NEAR_DAYS
  const days = a.days ?? b.days
  if (days !== undefined && isActual(a.claim)) {
    const { reported } = a.days === undefined ? a : b
    if (reported === undefined) return { part: 0.4 }
    if (alone) return { part: ALONE_PART, because: ONLY_ONE }
    if (width(days) > Math.max(near, WEEK_DAYS) && kind !== 'process') return { part: 0.5 }
    return lagPart(Math.max(0, reported.first - days.last), near, a.rule, 'told as news of those days')
  }
  if (a.reported === undefined || b.reported === undefined) return { part: 0.4 }
  if (alone) return { part: ALONE_PART, because: ONLY_ONE }
  return lagPart(
    gapBetween(a.reported, b.reported),
    near,
    a.rule,
    'told in reports of the same days',
    isActual(a.claim),
  )
}

const TOLD_BEFORE = 'one was told before the other happened'
const ONLY_ONE = 'the only such event of those days'
const ALONE_PART = 0.95

/** Whether the claim stood in print before those days; "this month", told on the 9th, is not the 26th. */
const toldBefore = ({ claim, reported }: Compared, days: DayRange): boolean =>
  reported !== undefined && isActual(claim) && days.first > reported.last + 1

function bothDated(
  a: DayRange,
  b: DayRange,
  { kind, windowDays, frequent, placed }: Compared['rule'],
  alone: boolean,
  oneArticle: boolean,
): Verdict {
  const gap = gapBetween(a, b)
  if (gap > windowDays) return { part: 0, veto: `${gap} days apart, more than ${windowDays}` }
  if (gap > 0) {
    const cost = windowDays > 3 ? 0.4 / windowDays : placed && !frequent ? 0.1 : 0.2
    return { part: 1 - cost * gap, because: `${gap} days apart` }
  }
  const widest = Math.max(width(a), width(b))
  if (kind === 'once' || widest <= Math.max(windowDays, WEEK_DAYS)) return { part: 1, because: 'the same days' }
  if (alone && kind === 'event' && widest <= MONTH_DAYS)
    return { part: frequent ? ALONE_PART : 1, because: 'the only such event of that month' }
  if (alone && kind === 'event' && !frequent && oneArticle)
    return { part: ALONE_PART, because: 'the only such event of the article' }
  return { part: widest <= MONTH_DAYS ? 0.8 : frequent ? 0.4 : 0.6, because: 'dates that do not exclude each other' }
}

/** Two leaders hardly meet twice within a day; two armies may well clash. */
function lagPart(
  lag: number,
  near: number,
  { kind, frequent, placed }: Compared['rule'],
  because: string,
  actual = true,
): Verdict {
  if (lag <= 1 && kind === 'event' && placed && !frequent) return { part: actual ? 0.95 : 0.85, because }
  if (lag <= near && kind === 'process' && near <= MONTH_DAYS) return { part: 0.9, because }
  if (lag <= near) return { part: 0.7, because }
  return lag <= LATER_DAYS ? { part: 0.5 } : { part: 0.2 }
}

function objectPart(a: Compared, b: Compared, { dice, shared, words }: Likeness, quotes: Likeness): Verdict {
  const [left, right] = [a.claim.quantity, b.claim.quantity]
  if (
    left !== undefined &&
    right !== undefined &&
    left.unit === right.unit &&
    left.min === right.min &&
    left.max === right.max
  )
    return { part: 1, because: `the same number (${left.quote})` }
  const least = a.rule.frequent ? SAME_FREQUENT : SAME_TOPIC
  const leastDice = a.rule.kind === 'statement' ? SAME_STATEMENT_DICE : least.dice
  if (dice >= leastDice && shared >= least.shared) return { part: 1, because: `about the same (${words.join(', ')})` }
  if (quotes.dice >= SAME_QUOTE.dice && quotes.shared >= SAME_QUOTE.shared)
    return { part: 1, because: `in the same words (${quotes.words.join(', ')})` }
  const unlike = dice < SOME_TOPIC_DICE && !isShort(a, b)
  return { part: a.rule.kind === 'statement' && unlike ? 0 : 0.5 }
}

function placePart(a: Compared, b: Compared): Verdict {
  if (a.place === undefined || b.place === undefined) return { part: 0.5 }
  if (a.place.id === b.place.id) return { part: 1, because: 'the same place' }
  if (contains(a.place, b.place) || contains(b.place, a.place)) return { part: 1, because: 'one place in the other' }
  return a.rule.placed ? { part: 0, veto: `two places (${a.place.id}, ${b.place.id})` } : { part: 0.25 }
}

const contains = (outer: Place, inner: Place): boolean => outer.id === inner.country

/** What is denied may be another matter than what others state: content must say that it is the same. */
function denialVeto(a: Compared, b: Compared, sameContent: boolean): string | undefined {
  const [one, other] = [a.claim.modality === 'denied', b.claim.modality === 'denied']
  if (one === other || sameContent || a.rule.kind === 'state' || a.rule.kind === 'once') return undefined
  if (a.claim.articleId === b.claim.articleId || a.reported === undefined || b.reported === undefined) return undefined
  return gapBetween(a.reported, b.reported) > NEAR_DAYS ? 'one denies what may be another matter' : undefined
}

function tellingVeto(a: Compared, b: Compared, { dice }: Likeness, told: boolean): string | undefined {
  if (a.rule.kind === 'state') return undefined
  if (a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal)
    return `number ${a.ordinal} and number ${b.ordinal} of their like`
  if (told && a.telling === b.telling) return undefined
  const [one, other] = [a.telling === 'several', b.telling === 'several']
  if (one !== other) return 'one tells a single event, the other several or a habit'
  const sameYears = a.days !== undefined && b.days !== undefined && isSame(a.days, b.days)
  if (sameYears && dice >= SAME_SEVERAL_DICE) return undefined
  return one && a.claim.articleId !== b.claim.articleId ? 'both tell several events or a habit' : undefined
}

const isSame = (a: DayRange, b: DayRange): boolean => a.first === b.first && a.last === b.last

/** "ahead of their summit" and "at their summit", undated, are more likely than not two; "their second" may be another. */
function tellingPenalty(a: Compared, b: Compared): number {
  if (a.days !== undefined && b.days !== undefined) return 0
  return a.telling !== b.telling ? AHEAD_PENALTY : (a.ordinal ?? 1) !== (b.ordinal ?? 1) ? ORDINAL_PENALTY : 0
}

function wordsPart(a: Compared, b: Compared, { dice }: Likeness): number {
  return isShort(a, b) ? Math.max(0.5, dice) : Math.min(1, dice / FULL_DICE)
}

/** A bare "their meeting" says nothing for or against. */
const isShort = (a: Compared, b: Compared): boolean =>
  Math.min(a.words.length, b.words.length) < FEW_WORDS || inOneSentence(a, b)
