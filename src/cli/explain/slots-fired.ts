import type { Frame, MadeClaim } from '../../claims'
import type { Reference } from '../../claims/references'
import { fill } from '../../claims/slots'

/** One end of a claim, the slot that gave it and the words that stand there. */
export interface FiredSlot {
  readonly entityId: string
  /** As the frame names it: `agent`, `with`, `~patient`. */
  readonly slot: string
  readonly meaning: string
  readonly words: string
  readonly form: Reference['form']
  /** The words name what the entity did or owns, not the entity itself. */
  readonly indirect: boolean
}

const MEANINGS: Readonly<Record<string, string>> = {
  agent: 'who does it',
  speaker: 'who says so',
  patient: 'to whom or what it is done',
  recipient: 'who gets it',
  self: 'the trigger word itself',
  theme: 'whose the thing is that it is done to',
  giftee: 'who is named before what is given',
  'theme-target': 'at whom the thing is aimed that it is done with',
  content: 'who acts in what is said',
  clause: 'the next actor in the clause',
  purpose: 'whom its purpose names',
  undergoer: 'who undergoes it',
  home: 'the state that what it is done to belongs to',
  victim: 'to whom it was done, as told before',
  own: 'the state that the subject acts for',
  accuser: 'who accused the subject before',
  letter: 'whom the letter told of before goes to',
  office: 'whose office it is',
  between: 'the parties named behind “between”',
}

/** The slots of the frame that gave the claim its ends; an end that no slot gives any more is left out. */
export function slotsFired({ claim, frame, predication, slots }: MadeClaim): {
  subject?: FiredSlot
  object?: FiredSlot
} {
  const find = (names: readonly string[], entityId: string | null, exclude: readonly Reference[]): FiredSlot[] =>
    names.flatMap((slot) =>
      fill(slot, predication, slots, exclude)
        .filter((reference) => reference.entityId === entityId)
        .map((reference) => firedSlot(slot, reference)),
    )
  const subjects = [...frame.subject, ...frame.alsoSubject].flatMap((slot) => fill(slot, predication, slots))
  const [subject] = find(subjectSlots(frame), claim.subject, [])
  const [object] = [
    ...find(
      [...frame.object, 'clause'],
      claim.object,
      subjects.filter(({ entityId }) => entityId === claim.subject),
    ),
    ...find(subjectSlots(frame), claim.object, []),
    // Of several doers each gets the accuser of any: "A and B denied it".
    ...find(frame.object, claim.object, subjects),
  ]
  return { ...(subject === undefined ? {} : { subject }), ...(object === undefined ? {} : { object }) }
}

/** Parties of a mutual act may all stand in the place of one end. */
const subjectSlots = ({ subject, alsoSubject, object }: Frame): string[] => [
  ...subject,
  ...alsoSubject,
  'between',
  ...object,
]

function firedSlot(slot: string, { entityId, span, form, indirect }: Reference): FiredSlot {
  const name = slot.replace(/^~/, '')
  const meaning = MEANINGS[name] ?? `who is named behind “${name}”`
  return {
    entityId,
    slot,
    meaning: slot.startsWith('~') ? `${meaning}, acts and things traced to whose they are` : meaning,
    words: span.quote,
    form,
    indirect,
  }
}
