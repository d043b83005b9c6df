import type { DateValue, Span } from '../../model'
import { timeOfEvent, type TimeMention } from '../../time'
import { EMBEDDINGS } from '../lexicon/embedding'
import type { Predication } from '../syntax/predication'
import { hasRelation, subtree, type Tree } from '../syntax/tree'
import { isVerb, lemmaOf, prepositionOf } from '../syntax/words'
import { speechAbove } from './attribution'
import { occasionTime } from './occasion-time'
import { rightBehind, timeBefore, yearBefore } from './noun-time'
import { startingTime } from './starting-time'
import { ofUtterance } from './utterance-time'
import { rightBeforeWhen } from './when-time'
import { timeBeforeNow } from './time-before-now'

/** What a claim's time can rest on beside the tree. */
export interface TimeSources {
  readonly times: readonly TimeMention[]
  /** The claim may be this week's news: told as done, near the top of the article. */
  readonly fresh: boolean
  readonly publishedOn?: DateValue
  /** The last event time of the sentence before. */
  readonly before?: EventTime
}

/** When, and the words that tell it. */
export interface EventTime {
  readonly value: DateValue
  /** The words that tell it. */
  readonly words: Span
  readonly asNews?: true
}

/** To announce a step is to take it: it bears the day of the announcement. */
const PERFORMING = new Set(['announce', 'declare', 'proclaim'])
const MAX_STEPS = 4
const DAY_MS = 86_400_000
/** News of an act is told within days: a fresh act that a report of a known day tells lies in the week up to it. */
const FRESH_DAYS = 7

/**
 * When the event took place: by its own words; by those of the noun or verb that it hangs from, as long as nobody's
 * speech lies between; else, for a fresh act told by a dated report, the week up to the report.
 */
export function eventTime(tree: Tree, predication: Predication, context: TimeSources): EventTime | undefined {
  const { times, fresh, publishedOn, before: earlier } = context
  const dated = times.filter(
    ({ value, kind }) => value !== null && value.since !== true && (kind === 'point' || kind === 'interval'),
  )
  const { trigger, carrier } = predication
  const mention =
    timeOfEvent(tree.sentence, trigger, dated) ??
    timeBefore(tree, trigger, dated) ??
    rightBehind(tree, predication, dated) ??
    (carrier === trigger ? undefined : timeOfEvent(tree.sentence, carrier, dated)) ??
    besideSubject(tree, carrier, dated) ??
    ofUtterance(tree, carrier, dated) ??
    inherited(tree, carrier, dated) ??
    rightBeforeWhen(tree, carrier, times) ??
    ofDocument(tree, predication, dated) ??
    startingTime(tree, carrier, dated)
  if (mention?.value != null) return { value: mention.value, words: mention }
  const year = yearBefore(tree, trigger)
  if (year !== undefined) return year
  const occasion = messageHeads(tree, predication)
    .map((head) => occasionTime(tree, head, publishedOn))
    .find((time) => time !== undefined)
  if (occasion !== undefined) return occasion
  if (earlier !== undefined && isTakenUp(tree)) return earlier
  const ago = publishedOn === undefined ? undefined : timeBeforeNow(tree, carrier, publishedOn)
  if (ago !== undefined) return ago
  return fresh ? weekUpToReport(tree, carrier, times, publishedOn) : undefined
}

/** "The move led Kiev to cut ties": the sentence takes up the event of the one before. */
function isTakenUp(tree: Tree): boolean {
  const root = tree.tokens.findIndex(({ head }) => head < 0)
  return tree
    .childrenBy(root, 'nsubj', 'nsubj:pass')
    .some(
      (subject) =>
        TAKING_UP.has(lemmaOf(tree, subject)) &&
        tree.childrenBy(subject, 'det').some((det) => ['the', 'this', 'that'].includes(lemmaOf(tree, det))),
    )
}
const TAKING_UP = new Set(['move', 'decision', 'step', 'announcement', 'act', 'action', 'measure'])

/** What a message is: the trigger noun, or what is sent. */
function messageHeads(tree: Tree, { trigger, form, patients }: Predication): number[] {
  return (form === 'noun' ? [trigger] : patients).filter((head) => MESSAGES.has(lemmaOf(tree, head)))
}
const MESSAGES = new Set(['letter', 'message', 'telegram', 'greeting', 'greetings', 'wish', 'wishes', 'card', 'note'])

const DOCUMENTS = new Set([
  'resolution',
  'law',
  'decree',
  'order',
  'bill',
  'treaty',
  'agreement',
  'accord',
  'act',
  'ruling',
])

/** "June's resolution imposed a quota", "a resolution passed last week, which imposes": what a text does, it does since it stands. */
function ofDocument(
  tree: Tree,
  { trigger, agents, form }: Predication,
  times: readonly TimeMention[],
): TimeMention | undefined {
  if (form !== 'verb') return undefined
  const words = new Set(
    agents
      .map((agent) =>
        /^W/.test(tree.token(agent).xpos) && tree.token(trigger).deprel === 'acl:relcl' ? tree.head(trigger) : agent,
      )
      .filter((agent) => DOCUMENTS.has(lemmaOf(tree, agent)))
      .flatMap((agent) => subtree(tree, agent)),
  )
  return times.find(({ first, last }) => last < trigger && words.has(first))
}

/** "The ministry on Saturday called on": the day stands between subject and verb, whatever it hangs from. */
function besideSubject(tree: Tree, carrier: number, times: readonly TimeMention[]): TimeMention | undefined {
  const subjects = tree.childrenBy(carrier, 'nsubj', 'nsubj:pass')
  return times.find(({ first, last }) =>
    subjects.some((subject) => subject < first && last < carrier && (subject === first - 1 || subject === first - 2)),
  )
}

/** Climbs from a clause or noun to what it hangs from: "travelled last month for a summit", "signed in 2019 when he met". */
function inherited(tree: Tree, start: number, times: readonly TimeMention[]): TimeMention | undefined {
  let at = start
  for (let step = 0; step < MAX_STEPS; step++) {
    const governor = tree.head(at)
    if (governor < 0 || !lendsTime(tree, at, governor)) return undefined
    const time = timeOfEvent(tree.sentence, governor, times)
    if (time !== undefined) return time
    at = governor
  }
  return undefined
}

function lendsTime(tree: Tree, child: number, governor: number): boolean {
  const token = tree.token(child)
  if (isVerb(tree, governor) && EMBEDDINGS.get(lemmaOf(tree, governor))?.attributes === true)
    return isSaidAlong(tree, child)
  if (hasRelation(token, 'nmod') && prepositionOf(tree, child) === 'of' && PHASES.has(lemmaOf(tree, governor)))
    return true
  if (['xcomp', 'ccomp', 'acl', 'conj', 'obj', 'nsubj', 'nsubj:pass'].some((relation) => hasRelation(token, relation)))
    return true
  if (hasRelation(token, 'advcl')) {
    const markers = tree.childrenBy(child, 'mark', 'advmod').map((index) => lemmaOf(tree, index))
    return !markers.some((marker) => ['since', 'after', 'before', 'until', 'if', 'unless'].includes(marker))
  }
  return (
    hasRelation(token, 'obl') && ['in', 'at', 'for', 'during', 'with', 'on', 'to'].includes(prepositionOf(tree, child))
  )
}

/** "said on Monday, accusing Kenya": what a participle adds to a report is said along with it. */
const isSaidAlong = (tree: Tree, child: number): boolean =>
  hasRelation(tree.token(child), 'advcl') &&
  tree.token(child).xpos === 'VBG' &&
  tree.childrenBy(child, 'mark', 'nsubj').length === 0
/** "on Monday at the start of their summit". */
const PHASES = new Set(['start', 'beginning', 'end', 'close', 'conclusion', 'opening', 'sideline', 'day', 'margin'])

function weekUpToReport(
  tree: Tree,
  carrier: number,
  times: readonly TimeMention[],
  publishedOn: DateValue | undefined,
): EventTime | undefined {
  if (!TOLD.has(tree.token(carrier).xpos)) return undefined
  const speech = speechAbove(tree, carrier)
  const mention = speech === undefined ? undefined : timeOfEvent(tree.sentence, speech, times)
  if (speech === undefined || mention === undefined || mention.kind !== 'point') return undefined
  if (mention.value === null)
    return publishedOn === undefined || publishedOn.precision === 'year'
      ? undefined
      : { value: publishedOn, words: mention }
  if (mention.value.precision !== 'day') return undefined
  if (PERFORMING.has(lemmaOf(tree, speech))) return { value: mention.value, words: mention }
  const end = mention.value.start
  const first = new Date(Date.parse(end) - (FRESH_DAYS - 1) * DAY_MS).toISOString().slice(0, 10)
  return { value: { start: first, end, precision: 'week' }, words: mention }
}
const TOLD = new Set(['VBD', 'VBN', 'VBG', 'VBZ', 'VBP', 'NN', 'NNS'])
