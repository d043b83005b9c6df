import { ORGANIZATION_NOUNS, OUTLET_NOUNS, STATE_NOUNS } from '../data/institutions'
import { KINGDOMS } from '../data/state-names'
import { headAt, lowerAt, phraseStart, relationAt, uposAt } from '../line'
import { before, contextState, recentStates, stateOfPerson, subjectsOf } from '../referents'
import { isInert } from '../owners'
import { dominantState, stateOfHit } from '../state-counts'
import type { Discourse } from '../discourse'
import type { Line } from '../line'
import type { NominalRule } from './rule'

/** "the country", "his country", "the kingdom": a state spoken of before. */
export const stateNoun: NominalRule = (line, token, discourse) => {
  const lower = lowerAt(line, token)
  const kingdom = lower === 'kingdom' || lower === 'monarchy'
  if (!STATE_NOUNS.has(lower) && !kingdom) return null
  const first = phraseStart(line, token)
  const owner = lowerAt(line, token - 1)
  const opener = /^(his|her)$/.test(owner) ? owner : lowerAt(line, first)
  if (lowerAt(line, token + 1) === 'of' || uposAt(line, token + 1) === 'NOUN') return null
  const locative = /^(in|across|inside|outside|around|throughout|within|leave|left)$/.test(lowerAt(line, first - 1))
  const make = (id: string | undefined): ReturnType<NominalRule> =>
    id === undefined ? null : { first, last: token, head: token, ids: [id], form: 'nominal', locative }
  if (opener === 'his' || opener === 'her') {
    for (const antecedent of before(discourse, line, first, 2)) {
      const id = antecedent.ids[0]
      if (antecedent.type === 'person' && id !== undefined) return make(stateOfPerson(discourse, id))
    }
    return null
  }
  if (!/^(the|this|that)$/.test(opener)) return null
  if (/^(xcomp|root|acl|ccomp|conj)$/.test(relationAt(line, token))) return predicate(line, token, discourse)
  if (line.tokens.slice(first, token).some(({ form }) => /^(first|last|only|other|same|second|third)$/i.test(form)))
    return null
  const states = recentStates(discourse, line, token)
  if (kingdom)
    return make(
      states.find((state) => KINGDOMS.has(state)) ??
        dominantState(new Map([...discourse.stateCounts].filter(([state]) => KINGDOMS.has(state))), 0.5),
    )
  return make(
    sameSentence(discourse, line, token, locative) ??
      contextState(discourse, line, token) ??
      lastPlaceState(line, token, discourse),
  )
}

/** The state named nearest before in the sentence: where the phrase stands in a place's role, places count, else who acts below does not. */
function sameSentence(discourse: Discourse, line: Line, token: number, locative: boolean): string | undefined {
  const own = subjectsOf(discourse, line, token, true)
  for (const hit of [...line.hits].reverse()) {
    const state = hit.last < token && !isInert(line, hit) ? stateOfHit(hit) : undefined
    if (state === undefined || own.has(state) || (hit.kind === 'demonym' && isOwnNoun(line, hit.last, token))) continue
    return state
  }
  if (locative)
    for (const antecedent of before(discourse, line, token, 2))
      if (antecedent.type === 'state' && antecedent.ids.length === 1 && antecedent.sentence < line.index)
        if (antecedent.locative) return antecedent.ids[0]
  return undefined
}

/** "Kenyan President X" tells an office, "Kenyan efforts to engage the country" who acts. */
function isOwnNoun(line: Line, last: number, token: number): boolean {
  if (line.hits.some(({ kind, first }) => kind === 'person' && first > last && first <= last + 3)) return true
  const noun = headAt(line, last)
  for (let at = headAt(line, token), steps = 0; at >= 0 && steps < 6; at = headAt(line, at), steps++)
    if (at === noun && uposAt(line, at) === 'NOUN') return true
  return false
}

/** "Chile became the first country to ...": the subject is meant. */
const predicate: NominalRule = (line, token, discourse) => {
  const verb = relationAt(line, token) === 'xcomp' ? headAt(line, token) : token
  const subject = (line.children[verb] ?? []).find((child) => relationAt(line, child) === 'nsubj')
  const ids = subject === undefined ? [] : (discourse.mentionAt(line, subject)?.entityIds ?? [])
  const states = ids.filter((id) => id.startsWith('state:'))
  return states.length === 1
    ? { first: phraseStart(line, token), last: token, head: token, ids: states, form: 'nominal' }
    : null
}

const lastPlaceState = (...[line, token, discourse]: Parameters<NominalRule>): string | undefined => {
  for (const antecedent of before(discourse, line, token, 3)) if (antecedent.type === 'state') return antecedent.ids[0]
  return undefined
}

/** "the agency", "the group", "the council": the last body of that sort. */
export const organizationNoun: NominalRule = (line, token, discourse) => {
  const lower = lowerAt(line, token)
  const outlet = OUTLET_NOUNS.has(lower)
  if (!outlet && !ORGANIZATION_NOUNS.has(lower)) return null
  if (
    !/^(the|this)$/.test(lowerAt(line, token - 1)) ||
    /^(NOUN|PROPN)$/.test(uposAt(line, token + 1)) ||
    (lowerAt(line, token + 1) === 'of' && uposAt(line, token + 1) !== 'SCONJ')
  )
    return null
  for (const antecedent of before(discourse, line, token, 4)) {
    if (antecedent.ids.length !== 1 || antecedent.plural) continue
    const fits =
      (outlet && antecedent.type === 'outlet') ||
      (ORGANIZATION_NOUNS.has(lower) &&
        (antecedent.type === 'organization' || (antecedent.type === 'group' && lower === 'group')))
    if (fits) return { first: token - 1, last: token, head: token, ids: antecedent.ids, form: 'nominal' }
  }
  return null
}
