import { byCodeUnits, type Claim, type Span } from '../../model'

/** Longest stretch, in code units, that is looked through for the ends of a claim's sentence. */
const REACH = 320
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu
const STEM_LETTERS = 6
const FUNCTION_WORDS = new Set(
  `a about above after again against all also although am an and any are as at be because been before being between
  both but by can could did do does doing down during each even few for from further had has have having he her here
  hers him his how however i if in including into is it its itself just last like made make many may me might more
  most mr mrs ms much must my new no nor not now of off on once one only or other our out over own per said same say
  says saying she should since so some such than that the their them then there these they this those through to told
  too two under until up upon us very was we were what when where whether which while who whom whose why will with
  within without would yet you your monday tuesday wednesday thursday friday saturday sunday week month year day today
  yesterday according state reported statement officials official president minister leader government country
  countries`.split(/\s+/),
)

/**
 * Stems of what a claim's sentence is about: no function words, no names of the claim's own ends, no reporting. Sorted,
 * each once. Truncation stands for stemming ("sanctions", "sanctioned"): the same for all, and it needs no model.
 */
export function topicWords(claim: Pick<Claim, 'spans'>, sentence: string): string[] {
  const words = new Set(stems(sentence))
  for (const span of [claim.spans.subject, claim.spans.object ?? claim.spans.subject, claim.spans.trigger])
    for (const stem of stems(span.quote)) words.delete(stem)
  return [...words].sort(byCodeUnits)
}

function stems(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(WORD), ([word]) => word.replace(/(?:['’]s|(?<![.'’-])[.'’-]+)$/, ''))
    .filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word))
    .map((word) => word.slice(0, STEM_LETTERS))
}

/** The sentence or sentences that a claim's quote stands in, cut at full stops and line ends. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(start - REACH, 0)
  const before = text.slice(from, start)
  const opening = Math.max(before.lastIndexOf('\n'), lastStop(before))
  if (text.slice(end - 1, end) === '.') return { start: from + opening + 1, end }
  const after = text.slice(end, end + REACH)
  const stop = /[.!?]["”’)]*(?=\s)|\n/.exec(after)
  return { start: from + opening + 1, end: end + (stop === null ? after.length : stop.index) }
}

function lastStop(text: string): number {
  const stops = [...text.matchAll(/[.!?]["”’)]*(?=\s+["“A-Z])/g)]
  return stops.at(-1)?.index ?? -1
}
