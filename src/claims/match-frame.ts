import { admits, relationOf } from '../ontology'
import type { Frame } from './frame'
import { ANY_OBLIGATION } from './any-obligation'
import { doersFit, needsFit, themeFits } from './construction'
import { standingOf } from './qualifiers/modality'
import { namesPeople } from './lexicon/people-nouns'
import type { Reference } from './references'
import { fill, type SlotContext } from './slots'
import { spread } from './syntax/arguments'
import type { Predication } from './syntax/predication'
import { hasRelation, type Tree } from './syntax/tree'
import { isInfinitive, lemmaOf } from './syntax/words'

/** One pair of ends that a frame found; `object` is null where the type allows none and the text names none. */
export interface Ends {
  readonly subject: Reference
  readonly object: Reference | null
}

const MAX_PAIRS = 12
/** Acts that are always aimed at somebody: where no slot shows at whom, the next actor in the clause is taken. */
const AIMED: ReadonlyMap<string, string> = new Map([
  ['CONDEMNED', 'own-clause'],
  ['DEMANDED_OF', 'own-clause'],
  ['PRAISED', 'own-clause'],
  ['SANCTIONED', 'clause'],
])

/** The ends that the frame finds in the predication; null where the frame is not meant. Never throws. */
export function matchFrame(frame: Frame, predication: Predication, context: SlotContext): Ends[] | null {
  if (frame.form !== predication.form || !(frame.lemmas.has(predication.lemma) || frame.lemmas.has(ANY_OBLIGATION)))
    return null
  if (frame.voice !== undefined && frame.voice !== predication.voice) return null
  if (frame.subject.includes('speaker') && frame.type === 'ACCUSED' && !isToldAsDone(context.tree, predication))
    return null
  if (!themeFits(frame, predication, context.tree) || !needsFit(frame, predication, context.tree)) return null
  if (!doersFit(frame, predication, context.tree)) return null
  const relation = relationOf(frame.type)
  if (relation === undefined) return null
  const isSubject = (reference: Reference): boolean =>
    admits(relation.subject, reference.label) &&
    frame.subjectOf?.has(reference.label) !== false &&
    (frame.type !== 'LEFT_OFFICE' || !isOnlyOwner(context.tree, reference, predication)) &&
    (frame.type !== 'TESTED_WEAPON' || isArmed(reference, context))
  const isObject = (reference: Reference): boolean =>
    admits(relation.object, reference.label) &&
    frame.objectOf?.has(reference.label) !== false &&
    (!OF_PEOPLE.has(frame.type) || isPeople(reference)) &&
    (frame.type !== 'ATTACKED' || !AT_SEA.test(reference.entityId))

  const subjects = [
    ...firstFilled(frame.subject, predication, context, []),
    ...frame.alsoSubject.flatMap((slot) => fill(slot, predication, context)),
  ].filter(isSubject)
  const fallback =
    frame.objectOptional || frame.subject.includes('speaker')
      ? undefined
      : (AIMED.get(`${frame.type}/${frame.form}`) ?? AIMED.get(frame.type))
  const aimed = fallback === undefined ? frame.object : [...frame.object, fallback]
  const slots = namesOthers(predication, subjects, context) ? aimed.filter((slot) => !ELSEWHERE.has(slot)) : aimed
  const objects = firstFilled(slots, predication, context, subjects, isObject)
  // What one tells of oneself, or of what one's own state and others did, accuses nobody.
  if (frame.type === 'ACCUSED' && frame.subject.includes('speaker') && tellsOfOwnSide(subjects, objects, context))
    return null
  const pairs = pairsOf(
    frame,
    relation.symmetric,
    partiesOf(frame, relation.symmetric, predication, context).filter(isSubject),
    unique(subjects),
    unique(objects),
  ).filter(
    ({ subject, object }) =>
      !isOwnSide(frame, subject, object, context) &&
      !(object !== null && isAmongSpeakers(frame, object, subjects)) &&
      !isWarOfWords(frame, subject, object) &&
      !isFiredAt(frame, object, predication),
  )
  return pairs.length === 0 ? null : pairs.slice(0, MAX_PAIRS)
}

function tellsOfOwnSide(
  speakers: readonly Reference[],
  blamed: readonly Reference[],
  { countryOf }: SlotContext,
): boolean {
  const own = new Set(speakers.flatMap(({ entityId }) => [entityId, countryOf(entityId) ?? entityId]))
  // Countrymen do blame each other, and rebels their regime.
  return blamed.some(
    ({ entityId, span }) => (own.has(entityId) && !/regime/i.test(span.quote)) || FIRST_PERSON.test(span.quote),
  )
}
const FIRST_PERSON = /^(?:i|we|us|our)$/i

/** "talks between X and Y", "the X-Y talks"; "ties between X and Y have improved". */
function partiesOf(frame: Frame, symmetric: boolean, predication: Predication, context: SlotContext): Reference[] {
  const [between, pair] = frame.themeIn === 'agent' ? ['agent-between', 'agent-pair'] : ['between', 'pair']
  const named = fill(between, predication, context)
  return named.length > 0 || !symmetric || (frame.form === 'verb' && pair === 'pair')
    ? named
    : fill(pair, predication, context)
}

/** "Kenya and Ghana said they would pay": what several say together is not about one of them. */
const isAmongSpeakers = (frame: Frame, { entityId }: Reference, speakers: readonly Reference[]): boolean =>
  frame.subject.includes('speaker') && speakers.some((speaker) => speaker.entityId === entityId)

/** Two persons who clash or fight do so with words. */
const isWarOfWords = (frame: Frame, subject: Reference, object: Reference | null): boolean =>
  frame.type === 'ATTACKED' && frame.mutual && subject.label === 'Person' && object?.label === 'Person'

/** A missile fired into somebody's land is no test. */
const isFiredAt = (frame: Frame, object: Reference | null, { obliques }: Predication): boolean =>
  frame.type === 'TESTED_WEAPON' && object?.label === 'State' && obliques.has('into')

/** "sacked his cabinet": who only owns those that were sacked was not. */
function isOnlyOwner(tree: Tree, { head }: Reference, { patients }: Predication): boolean {
  return (
    hasRelation(tree.token(head), 'nmod:poss') &&
    spread(tree, patients).includes(tree.head(head)) &&
    !spread(tree, patients).includes(head)
  )
}

/** The United Nations test no weapons, nor does a pronoun that goes back to somebody in no post. */
const isArmed = ({ entityId, label, form }: Reference, { postOf }: SlotContext): boolean =>
  label === 'Person'
    ? form !== 'pronoun' || postOf(entityId) !== undefined
    : !/^org:(?:un|eu|iaea)(?:-|$)/.test(entityId)

/** Waters are where missiles fall, not what is attacked. */
const AT_SEA = /^place:.*\b(sea|ocean|strait|bay)\b/

/** What is done to people, not to states: "released three Kenyans", "detained Kenyan sailors". */
const OF_PEOPLE = new Set(['ARRESTED', 'RELEASED'])
const isPeople = ({ label, form }: Reference): boolean =>
  (label !== 'State' && label !== 'Organization') || form === 'nominal' || form === 'demonym'

/** Slots that look beyond whom the predicate itself names. */
const ELSEWHERE = new Set(['content', '~content', 'benefit', '~topic', 'clause', 'own-clause'])

/** Whether the act is aimed at people whom the article does not name: "urged lawmakers to", "pressed its allies to". */
function namesOthers(
  { patients, recipients, trigger, complements }: Predication,
  subjects: readonly Reference[],
  { tree, references }: SlotContext,
): boolean {
  const own = new Set(subjects.map(({ entityId }) => entityId))
  const isPushed = complements.some((clause) => isInfinitive(tree, clause))
  return spread(tree, [...patients, ...recipients]).some(
    (head) =>
      head !== trigger &&
      (namesPeople(tree, head) || (isPushed && lemmaOf(tree, head) === 'it')) &&
      references.throughActs(tree, [head]).every(({ entityId, indirect }) => indirect && own.has(entityId)),
  )
}

const MAIN_CLAUSES = ['root', 'ccomp', 'conj', 'parataxis']

/** Only what is said to have been done is an accusation: not what never was, nor what may come. */
export function isToldAsDone(tree: Tree, predication: Predication): boolean {
  if (!MAIN_CLAUSES.some((relation) => hasRelation(tree.token(predication.carrier), relation))) return false
  const { polarity, modality } = standingOf(tree, predication)
  return polarity === 'positive' && (modality === 'asserted' || modality === 'alleged')
}

/** Nobody urges, threatens or promises things to the very state that he speaks for. */
const BETWEEN_SIDES = new Set(['DEMANDED_OF', 'PROMISED', 'THREATENED', 'BANNED', 'EXPELLED', 'SANCTIONED'])

/** Nor does he meet it or agree with it; and to travel there is to come home. */
const isBetweenPeople = ({ type, abroad }: Frame): boolean => abroad || relationOf(type)?.symmetric === true

export function isOwnSide(
  frame: Frame,
  subject: Reference,
  object: Reference | null,
  { countryOf }: SlotContext,
): boolean {
  const ends = [subject.label, object?.label]
  return (
    object !== null &&
    (BETWEEN_SIDES.has(frame.type) || (ends.includes('Person') && isBetweenPeople(frame))) &&
    (countryOf(subject.entityId) === object.entityId || countryOf(object.entityId) === subject.entityId)
  )
}

/** To whom an act was done whose doer the text does not name here: kept for when it does. */
export function victimsOf(frame: Frame, predication: Predication, context: SlotContext): Reference[] {
  const relation = relationOf(frame.type)
  if (
    relation?.group !== 'material-conflict' ||
    frame.form !== predication.form ||
    !themeFits(frame, predication, context.tree)
  )
    return []
  return firstFilled(frame.object, predication, context, [], ({ label }) => admits(relation.object, label))
}

function pairsOf(
  frame: Frame,
  symmetric: boolean,
  parties: readonly Reference[],
  subjects: readonly Reference[],
  objects: readonly Reference[],
): Ends[] {
  if (frame.mutual && parties.length >= 2) return couples(parties, false)
  if (frame.mutual && objects.length === 0) return couples(subjects, false)
  const between = symmetric || frame.reciprocal
  if (between && parties.length >= 2) return couples(parties, frame.reciprocal)
  if (between && !frame.needsOther && subjects.length >= 2 && (objects.length === 0 || frame.preferCouples))
    return couples(subjects, frame.reciprocal)
  if (between && subjects.length === 0 && objects.length >= 2) return couples(objects, frame.reciprocal)
  if (frame.object.length === 0 || (frame.objectOptional && objects.length === 0))
    return subjects.map((subject) => ({ subject, object: null }))
  const pairs = subjects.flatMap((subject) =>
    objects.filter((object) => object.entityId !== subject.entityId).map((object) => ({ subject, object })),
  )
  return frame.reciprocal
    ? pairs.flatMap(({ subject, object }) => [
        { subject, object },
        { subject: object, object: subject },
      ])
    : pairs
}

function couples(parties: readonly Reference[], bothWays: boolean): Ends[] {
  return parties.flatMap((subject, index) =>
    parties
      .slice(bothWays ? 0 : index + 1)
      .filter((object) => object.entityId !== subject.entityId)
      .map((object) => ({ subject, object })),
  )
}

export function firstFilled(
  slots: Frame['object'],
  predication: Predication,
  context: SlotContext,
  exclude: readonly Reference[],
  accept: (reference: Reference) => boolean = () => true,
): Reference[] {
  for (const slot of slots) {
    const found = fill(slot, predication, context, exclude).filter(accept)
    if (found.length > 0) return found
  }
  return []
}

function unique(references: readonly Reference[]): Reference[] {
  return [...new Map(references.map((reference) => [reference.entityId, reference])).values()]
}
