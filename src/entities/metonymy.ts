import type { Hit, Line } from './line'
import { caseOf, formAt, headAt, headOf, isPossessive, lemmaAt, lowerAt, relationAt, uposAt } from './line'
import { ACTING_PEOPLE, INSTITUTIONS } from './data/institutions'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const PLACE_CASES = words('in at near inside outside around throughout across beyond off above below within')
const MOTION_CASES = words('to from into toward towards for out via')
const MOTION_VERBS = words(
  'go travel fly visit return arrive move head leave depart drive march come flee walk trip journey tour send deploy rush evacuate drop cross transport ship relocate bring take',
)
const MOTION_NOUNS = words(
  'visit trip travel journey flight tour stay arrival departure train return ambassador embassy route road way',
)
const MESSAGES = words(
  'message signal letter note telegram warning weapon missile shell ammunition aid help support relation tie oil fuel gas grain food attention case',
)
const VISITED = words(
  'visit leave reach tour enter capture seize storm shell bomb strike surround besiege retake exit occupy hit enter',
)
const PLACE_NOUNS = words(
  'city capital town suburb suburbs street streets mayor outskirts north south east west airport port centre center district area region resident residents downtown people population siege battle fall part parts university square map',
)
const PLACE_COMPOUNDS = words(
  'summit conference meeting airport street streets theater theatre suburb suburbs metro square university mayor resident residents subway marathon skyline hospital hotel region bureau stock film prosecutor court police',
)

/**
 * Whether a capital's name stands in a place's role: "talks in Oslo", "flew to Oslo", "visited Oslo", a dateline. Otherwise it
 * stands for the state ("Oslo rejected the offer", "information from Oslo").
 */
export function isPlaceRole(line: Line, hit: Hit): boolean {
  if (isDateline(line, hit)) return true
  if (isPossessive(line, hit.last + 1)) return PLACE_COMPOUNDS.has(lowerAt(line, hit.last + 2))
  const head = headOf(line, hit.first, hit.last)
  const before = lowerAt(line, hit.first - 1)
  if (PLACE_CASES.has(before)) return true
  if (/^(capital|city)$/.test(before)) return true
  // "Paris, Texas" and "Dublin, Ireland"
  const neighbour = line.at[hit.last + 2]
  if (
    formAt(line, hit.last + 1) === ',' &&
    (neighbour?.kind === 'place' || neighbour?.kind === 'state') &&
    neighbour.entry?.id === hit.entry?.country
  )
    return true
  if (uposAt(line, hit.last + 1) === 'NOUN' && PLACE_COMPOUNDS.has(lowerAt(line, hit.last + 1))) return true
  const mark = caseOf(line, head)
  if (PLACE_CASES.has(mark)) return true
  const governor = headAt(line, head)
  // "X reports from Havana"
  if (
    mark === 'from' &&
    uposAt(line, governor) === 'VERB' &&
    /^(report|speak|write|broadcast)$/.test(lemmaAt(line, governor))
  )
    return true
  if (MOTION_CASES.has(mark)) return isMotion(line, governor) || isMotion(line, headAt(line, governor))
  if (mark === 'of') return PLACE_NOUNS.has(lowerAt(line, hit.first - 2)) || PLACE_NOUNS.has(lemmaAt(line, governor))
  if (relationAt(line, head) === 'obj' && VISITED.has(lemmaAt(line, governor))) return true
  return false
}

/** Whether the name of a state stands in a place's role ("in Chile", "travelled to Chile"); it stays the state either way. */
export function isLocative(line: Line, hit: Hit): boolean {
  const before = lowerAt(line, hit.first - 1) === 'the' ? lowerAt(line, hit.first - 2) : lowerAt(line, hit.first - 1)
  if (PLACE_CASES.has(before)) return true
  const head = headOf(line, hit.first, hit.last)
  const mark = caseOf(line, head)
  if (PLACE_CASES.has(mark)) return true
  return MOTION_CASES.has(mark) && mark !== 'for' && isMotion(line, headAt(line, head))
}

function isMotion(line: Line, token: number): boolean {
  const lemma = lemmaAt(line, token)
  if (uposAt(line, token) !== 'VERB') return MOTION_NOUNS.has(lemma)
  // "send a message to Moscow" goes to the state.
  const message = (line.children[token] ?? []).some(
    (child) => relationAt(line, child) === 'obj' && MESSAGES.has(lemmaAt(line, child)),
  )
  return MOTION_VERBS.has(lemma) && !message
}

/** "SEOUL (Reuters) -" and "OSLO —" at the start of a sentence. */
function isDateline(line: Line, hit: Hit): boolean {
  if (hit.first > 4 || !(hit.first === 0 || /^[/,]$/.test(formAt(line, hit.first - 1)))) return false
  for (let token = hit.last + 1; token < Math.min(line.tokens.length, hit.last + 8); token++) {
    const form = formAt(line, token)
    if (form === '(' || form === '—' || form === '--' || (form === '-' && token > hit.last))
      return formAt(line, hit.first) === formAt(line, hit.first).toUpperCase() || form !== '-'
    if (uposAt(line, token) === 'VERB' || uposAt(line, token) === 'AUX') return false
  }
  return false
}

/** Whether the word after a name makes it the state's people or body: "Moscow officials". */
export const actsFor = (line: Line, token: number): boolean =>
  ACTING_PEOPLE.has(lowerAt(line, token)) || INSTITUTIONS.has(lowerAt(line, token))
