import { tableOf } from '../model'
import { admits, relationOf, type EndLabel } from '../ontology'
import type { Frame } from './frame'
import { doersFit, needsFit, themeFits } from './construction'
import { firstFilled, isOwnSide, isToldAsDone, matchFrame } from './match-frame'
import type { Reference } from './references'
import { fill, type SlotContext } from './slots'
import { spread } from './syntax/arguments'
import type { Predication } from './syntax/predication'
import { subtree, type Tree } from './syntax/tree'

/** Why a frame gave no claim, from the farthest miss to the nearest. */
export const REFUSALS = [
  'no event word',
  'other word class',
  'other voice',
  'other sense',
  'other construction',
  'not told as done',
  'no subject',
  'unknown subject',
  'unfit subject',
  'no object',
  'unknown object',
  'unfit object',
  'one actor',
  'own side',
] as const
export type RefusalKind = (typeof REFUSALS)[number]

export interface Refusal {
  readonly kind: RefusalKind
  /** The word that might have told the event. */
  readonly trigger: string
  /** In words. */
  readonly reason: string
}

/** A frame that was tried on a predication and gave nothing. */
export interface Tried {
  readonly frame: Frame
  readonly predication: Predication
  readonly slots: SlotContext
}

/** Why `matchFrame` gives null: its steps again, the first that fails with the words that it failed on. Undefined where it gives ends. */
export function refusalOf({ frame, predication, slots }: Tried): Refusal | undefined {
  if (matchFrame(frame, predication, slots) !== null) return undefined
  const { tree } = slots
  const trigger = tree.token(predication.trigger).form
  const told = (kind: RefusalKind, why: string): Refusal => ({ kind, trigger, reason: `${frame.type}: ${why}` })
  if (frame.form !== predication.form)
    return told(
      'other word class',
      `“${trigger}” was read as a ${predication.form}, which tells it as a ${frame.form} only`,
    )
  if (frame.voice !== undefined && frame.voice !== predication.voice)
    return told('other voice', `“${trigger}” is ${predication.voice}; it tells it in the ${frame.voice} only`)
  if (frame.subject.includes('speaker') && frame.type === 'ACCUSED' && !isToldAsDone(tree, predication))
    return told('not told as done', 'what is said is negated, planned or only supposed, and so accuses nobody')
  if (!themeFits(frame, predication, tree)) return told('other sense', senseOf(frame, predication, tree, trigger))
  if (!needsFit(frame, predication, tree))
    return told(
      'other construction',
      frame.needs === undefined
        ? `“${trigger}” with ${listed(frame.unless)} means something else`
        : `“${trigger}” tells it only with ${listed(frame.needs)}`,
    )
  if (!doersFit(frame, predication, tree))
    return told(
      'other construction',
      frame.doers === undefined
        ? `“${trigger}” by ${listed(frame.notDoers)} means something else`
        : `“${trigger}” tells it only of ${listed(frame.doers)}`,
    )
  return endRefusal(frame, predication, slots, told)
}

type Tell = (kind: RefusalKind, why: string) => Refusal

function endRefusal(frame: Frame, predication: Predication, slots: SlotContext, told: Tell): Refusal | undefined {
  const relation = relationOf(frame.type)
  if (relation === undefined) return undefined
  const fits = (ends: readonly EndLabel[]) => (reference: Reference) => admits(ends, reference.label)
  const subjectSlots = [...frame.subject, ...frame.alsoSubject]
  const subjects = subjectSlots.flatMap((slot) => fill(slot, predication, slots))
  const objects = firstFilled(frame.object, predication, slots, [], fits(relation.object))
  if (!subjects.some(fits(relation.subject))) {
    const [unfit] = subjects
    const words = wordsIn(subjectSlots, predication, slots.tree)
    if (unfit !== undefined) return told('unfit subject', unfitWords('who did it', unfit, relation.subject))
    return words === undefined
      ? told('no subject', 'nobody is named in the place of who did it')
      : told('unknown subject', `who did it, “${words}”, is no known actor`)
  }
  if (objects.length === 0) {
    const [unfit] = firstFilled(frame.object, predication, slots, [])
    const words = wordsIn(frame.object, predication, slots.tree)
    if (unfit !== undefined) return told('unfit object', unfitWords('the other end', unfit, relation.object))
    return words === undefined
      ? told('no object', `nothing stands in the place of the other end (${frame.object.map(placeName).join(', ')})`)
      : told('unknown object', `the other end, “${words}”, is no known actor`)
  }
  const pairs = subjects.flatMap((subject) => objects.map((object) => ({ subject, object })))
  const apart = pairs.filter(({ subject, object }) => subject.entityId !== object.entityId)
  if (apart.length === 0)
    return told(
      'one actor',
      `both ends, “${subjects[0]?.span.quote}” and “${objects[0]?.span.quote}”, are ${objects[0]?.entityId}`,
    )
  if (apart.every(({ subject, object }) => isOwnSide(frame, subject, object, slots)))
    return told(
      'own side',
      `${apart[0]?.subject.entityId} acts for ${apart[0]?.object.entityId}, and nobody does this to his own state`,
    )
  return undefined
}

function senseOf(frame: Frame, predication: Predication, tree: Tree, trigger: string): string {
  if (frame.theme === undefined) return `“${trigger}” with ${listed(frame.notTheme)} means something else`
  const heads = frame.themeIn === 'patient' ? predication.patients : (predication.obliques.get(frame.themeIn) ?? [])
  const here = phrase(tree, heads[0])
  return `“${trigger}” tells it only with ${listed(frame.theme)}${here === undefined ? '' : `, not with “${here}”`}`
}

const SHOWN_WORDS = 4

function listed(words: ReadonlySet<string> | undefined): string {
  const all = [...(words ?? [])].map((word) => `“${word}”`)
  return all.length > SHOWN_WORDS ? `${all.slice(0, SHOWN_WORDS).join(', ')} or the like` : all.join(' or ')
}

const unfitWords = (end: string, { span, label }: Reference, ends: readonly EndLabel[]): string =>
  `${end}, “${span.quote}”, is a ${label}, not ${ends.join(' or ')}`

const placeName = (slot: string): string => {
  const name = slot.replace(/^~/, '')
  return PLACES[name] ?? name
}
const PLACES: Readonly<Record<string, string>> = tableOf({
  agent: 'subject',
  patient: 'object',
  recipient: 'indirect object',
  theme: 'owner of the object',
  content: 'what is said',
})

/** The words that stand in the first of the slots that has any. */
function wordsIn(slots: readonly string[], predication: Predication, tree: Tree): string | undefined {
  const heads = slots.flatMap((slot) => headsOf(slot.replace(/^~/, ''), predication))
  return phrase(tree, spread(tree, heads)[0])
}

function headsOf(
  slot: string,
  { agents, patients, recipients, obliques, patientObliques }: Predication,
): readonly number[] {
  if (slot === 'agent') return agents
  if (slot === 'patient') return patients
  if (slot === 'recipient') return recipients
  return [...(obliques.get(slot) ?? []), ...(patientObliques.get(slot) ?? [])]
}

/** The head with the words right before it that belong to it. */
function phrase(tree: Tree, head: number | undefined): string | undefined {
  if (head === undefined) return undefined
  const own = new Set(subtree(tree, head))
  let first = head
  while (own.has(first - 1) && tree.token(first - 1).upos !== 'ADP') first--
  return tree.tokens
    .slice(first, head + 1)
    .map(({ form }) => form)
    .join(' ')
}
