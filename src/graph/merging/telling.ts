import type { Claim } from '../../model'
import { rangeOf, width } from '../day-range'

/**
 * How a claim tells its event: `single`; `several` at once or as a habit ("has met him three times", "repeatedly
 * denied"), which is no one event; `ahead`, an event to come that the verb alone tells as done ("before his planned
 * summit"); `again`, one that follows another of its like. Only claims that tell alike can tell one event.
 */
export type Telling = 'single' | 'several' | 'ahead' | 'again'

const HABIT =
  /\b(?:began|kept|continue[sd]? to|repeated|repeatedly|frequent|frequently|often|regularly|routinely|always|constantly|consistently|continually|a series of|a string of|a (?:flurry|spate) of|\w+ times|more than once|over the (?:past|last|years)|past (?:nuclear |missile )?tests|history of|(?:a|per|each|every) year)\b/i
const COUNTED =
  /\b(?:several|numerous|many|multiple|various|countless|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s+(?:[\w-]+\s+){0,3}/i
/** "carried out six nuclear tests": the verb is the trigger and its object is counted; "fired two missiles" is one launch. */
const COUNTED_BEHIND =
  /^\W*(?:\w[\w-]*\s+(?:[\w-]+\s+)?)?(?:several|numerous|many|multiple|various|dozens|scores|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s+(?:[\w-]+\s+){0,4}?(?:tests|launches|meetings|summits|visits|trips|talks|rounds|attacks|letters)\b/i
const AHEAD =
  /\b(?:ahead of|in advance of|in the run-?up to|planned|plans? (?:to|for)|upcoming|forthcoming|looming|scheduled|proposed|potential|possible|prospective|expected|next|prepar\w+ (?:to|for)|before (?:his|her|its|their|the)|whether (?:or not )?to|any|would be|will|won['’]t|shall|going to|if)\b/i
/** Nouns of events that stand for many in the plural; "talks" and "strikes" may well be one. */
const MANY = new Set([
  'tests',
  'launches',
  'meetings',
  'summits',
  'visits',
  'trips',
  'calls',
  'letters',
  'messages',
  'conversations',
  'statements',
  'attacks',
  'bombings',
  'killings',
  'assaults',
  'warnings',
  'threats',
  'accusations',
  'allegations',
  'denials',
  'demands',
  'appeals',
  'criticisms',
  'promises',
  'detonations',
])
const AHEAD_BEHIND =
  /\b(?:would|will|won['’]t|is (?:set|due|slated|expected)|set for|scheduled|slated|to be held|to take place|looms?)\b/i
/** "met again", "bombed the port again"; not "again and again", which is a habit, nor a clause away. */
const AGAIN = /^[^,.;:]*\b(?:once again|again)\b(?! and again)/i
const REACH = 48
const AGAIN_REACH = 32
const BEHIND_REACH = 36
/** A time longer than this is no one event's. */
const LONGEST_DAYS = 366

type TellingParts = Pick<Claim, 'quote' | 'start' | 'spans' | 'modality' | 'time'>

export function tellingOf({ quote, start, spans, modality, time }: TellingParts): Telling {
  const trigger = spans.trigger
  const before = quote.slice(Math.max(trigger.start - start - REACH, 0), Math.max(trigger.start - start, 0))
  const after = quote.slice(Math.max(trigger.end - start, 0), Math.max(trigger.end - start, 0) + REACH)
  const near = `${before}${trigger.quote}${after}`
  const counted = COUNTED.exec(before)
  if (time !== undefined && time.since !== true && width(rangeOf(time)) > LONGEST_DAYS) return 'several'
  if (COUNTED_BEHIND.test(after)) return 'several'
  if (MANY.has(trigger.quote.toLowerCase()) || HABIT.test(near)) return 'several'
  if (counted !== null && counted.index + counted[0].length >= before.length && /s$/.test(trigger.quote))
    return 'several'
  const isAhead = AHEAD.test(before) || (isNominal(trigger.quote) && AHEAD_BEHIND.test(after.slice(0, BEHIND_REACH)))
  if (modality === 'asserted' && isAhead) return 'ahead'
  return AGAIN.test(after.slice(0, AGAIN_REACH)) ? 'again' : 'single'
}

/** "his summit would take place": the event is a noun, whose verb tells when. */
const isNominal = (trigger: string): boolean => !/ed$|^(?:met|held|said|told|gave)$/i.test(trigger)

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const ORDINAL = new RegExp(String.raw`\b(${ORDINALS.join('|')})\b(?![- ](?:lady|ladies|secretary|amendment|time))`, 'i')

/** "its sixth nuclear test", "their second summit": the number of the event among its like, right before its trigger. */
export function ordinalOf({
  quote,
  start,
  spans: { trigger },
}: Pick<Claim, 'quote' | 'start' | 'spans'>): number | undefined {
  const before = quote.slice(Math.max(trigger.start - start - REACH / 2, 0), Math.max(trigger.start - start, 0))
  const word = (ORDINAL.exec(before)?.[1] ?? COUNTED_TRIP.exec(quote)?.[1])?.toLowerCase()
  return word === undefined ? undefined : ORDINALS.indexOf(word) + 1
}
/** "on his second trip to meet": the trip is counted for what was done on it. */
const COUNTED_TRIP = new RegExp(
  String.raw`\b(${ORDINALS.join('|')})\s+(?:[\w-]+\s+){0,2}(?:trip|visit|tour|meeting|summit)\b`,
  'i',
)
